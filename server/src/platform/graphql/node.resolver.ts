import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import { idPrefix } from '../../shared/id';
import { Access } from './access';
import type { Context } from './context';
import type { NodeRow, NodeSource } from './node';
import { NodeType } from './node';

/** Finds any object by its id; the prefix of the id decides which module loads it. */
@Resolver()
export class NodeResolver {
  private readonly sources: ReadonlyMap<string, NodeSource>;

  constructor(sources: readonly NodeSource[]) {
    this.sources = new Map(sources.map((source) => [source.prefix, source]));
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => NodeType, {
    nullable: true,
    description: 'Any object by id; null if it does not exist or you may not see it.',
  })
  async node(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<NodeRow | null> {
    const source = this.sources.get(idPrefix(id) ?? '');
    return source ? source.load(context, id) : null;
  }
}
