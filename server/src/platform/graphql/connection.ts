import type { ClassType } from 'type-graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';

import { badInput } from './errors/faults';

const HIGHEST = 100;

@ObjectType({ simpleResolvers: true, description: 'Where a page of a connection stands.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more items follow.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether items precede.' })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first edge; null if the page is empty.',
  })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null if the page is empty.' })
  endCursor: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many items after `after`, 1 to 100. Either this or `last` is required.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the item before the page.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many items before `before`, 1 to 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the item after the page.' })
  before?: string | null;
}

/** The checked page arguments: how many, in which direction, from where. */
export type PageRequest = {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly cursor: string | null;
};

/** Checks `first`/`after`/`last`/`before`; throws BAD_USER_INPUT that says what to send. */
export function pageRequest(args: PageArgs): PageRequest {
  const { first, last, after, before } = args;
  if ((first == null) === (last == null)) throw badInput('Give either `first` or `last`, from 1 to 100.');
  const limit = first ?? last ?? 0;
  if (limit < 1 || limit > HIGHEST)
    throw badInput(`\`${first == null ? 'last' : 'first'}\` must be from 1 to ${HIGHEST}.`);
  if (first != null && before != null) throw badInput('`before` goes with `last`, not with `first`.');
  if (last != null && after != null) throw badInput('`after` goes with `first`, not with `last`.');
  return { limit, isBackward: last != null, cursor: after ?? before ?? null };
}

/** An item and its cursor. */
export type Edge<Node> = { readonly cursor: string; readonly node: Node };

/** What a connection resolves from; `totalCount` is computed only when selected. */
export type Page<Node> = {
  readonly edges: Edge<Node>[];
  readonly nodes: Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | (() => Promise<number>);
};

/** Builds a page from its edges. */
export function buildPage<Node>(
  edges: Edge<Node>[],
  more: { hasNextPage: boolean; hasPreviousPage: boolean },
  totalCount: Page<Node>['totalCount'],
): Page<Node> {
  const pageInfo = {
    ...more,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes: edges.map((edge) => edge.node), pageInfo, totalCount };
}

/**
 * Defines `XEdge` and `XConnection` for a node type or an interface of nodes; give the nouns for the
 * descriptions.
 */
export function connectionTypes<Node extends object>(
  name: string,
  node: () => ClassType<Node> | (abstract new () => Node),
  nouns: { one: string; many: string },
) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `${nouns.one} and its cursor.` })
  class EdgeType {
    @Field(() => String, { description: 'Opaque position.' })
    cursor: string;

    @Field(() => node(), { description: `The ${name.toLowerCase()}.` })
    node: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${nouns.many}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: `${capitalise(nouns.many)} with their cursors.` })
    edges: EdgeType[];

    @Field(() => [node()], { description: `${capitalise(nouns.many)} alone.` })
    nodes: Node[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many there are in all.' })
    totalCount: number;
  }
  return { EdgeType, ConnectionType };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
