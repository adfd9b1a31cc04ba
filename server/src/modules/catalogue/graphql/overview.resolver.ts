import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/cost';
import { badInput } from '../../../platform/graphql/faults';
import type { Overview } from '../data/overview';
import { readOverview } from '../data/overview';
import type { ZeroResult } from '../data/zero-results';
import { listZeroResults } from '../data/zero-results';
import type { SearchDeps } from '../search/ask-search';
import { LibraryOverviewType, SearchIndexStatusType, ZeroResultQueryType } from './overview.types';

/** Reads the figures of the back office. */
@Resolver()
export class OverviewResolver {
  constructor(private readonly deps: SearchDeps) {}

  @Access({ staff: 'overview.read' })
  @Priced(20)
  @Query(() => LibraryOverviewType, { description: 'Figures of the library that are known now.' })
  libraryOverview(@Ctx() context: Context): Promise<Overview> {
    return readOverview(context.db, context.clock.now());
  }

  @Access({ staff: 'overview.read' })
  @Query(() => SearchIndexStatusType, { description: 'State of the search index of the answering process.' })
  async searchIndexStatus(): Promise<SearchIndexStatusType> {
    const state = await this.deps.projection().state();
    return {
      ...state,
      lastEvent: state.lastEvent === 0 ? null : String(state.lastEvent),
      lagSeconds: Math.round(state.lagSeconds),
    };
  }

  @Access({ staff: 'overview.read' })
  @Query(() => [ZeroResultQueryType], { description: 'Searches without result, most frequent first.' })
  zeroResultQueries(
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Ctx() context: Context,
  ): Promise<ZeroResult[]> {
    if (first < 1 || first > 100) throw badInput('`first` must be from 1 to 100.');
    return listZeroResults(context.db, first);
  }
}
