import { Field, ID, InterfaceType } from 'type-graphql';

import type { Context } from './context';

@InterfaceType('Node', {
  description: 'An object with an identity. Ids are opaque, type-prefixed and permanent: `ttl_01JDQ…`.',
  resolveType: (value: NodeRow) => value.nodeType,
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;
}

/** A row with an identity, as the schema tells its type. */
export type NodeRow = { readonly nodeType: string; readonly id: string };

/**
 * Loads an object by id for `node(id:)`; answers null when it does not exist or the caller may not see it.
 */
export type NodeSource = {
  /** The three-letter type in the id, for example `ttl`. */
  readonly prefix: string;
  /** The GraphQL type's name. */
  readonly type: string;
  readonly load: (context: Context, id: string) => Promise<NodeRow | null>;
};
