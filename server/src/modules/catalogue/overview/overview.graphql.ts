import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { badInput } from '../../../platform/graphql/errors/faults';
import { Priced } from '../../../platform/graphql/limits/cost';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { SearchDeps } from '../search/search-index';
import type { ZeroResult } from '../search/search.queries';
import { listZeroResults } from '../search/search.queries';
import type { CopyStatus } from '../shared/catalogue.terms';
import { CopyStatusEnum } from '../shared/terms.graphql';
import type { Overview } from './overview.queries';
import { readOverview } from './overview.queries';

@ObjectType('CopyStatusCount', { simpleResolvers: true, description: 'How many copies have a status.' })
export class CopyStatusCountType {
  @Field(() => CopyStatusEnum, { description: 'The status.' })
  status: CopyStatus;

  @Field(() => Int, { description: 'How many copies.' })
  count: number;
}

@ObjectType('LibraryOverview', {
  simpleResolvers: true,
  description: 'Figures of the library that are known now.',
})
export class LibraryOverviewType {
  @Field(() => Int, { description: 'Titles in the catalogue.' })
  titleCount: number;

  @Field(() => Int, { description: 'Copies of them, withdrawn ones included.' })
  copyCount: number;

  @Field(() => Int, { description: 'Works: editions of one work count once.' })
  workCount: number;

  @Field(() => Int, { description: 'People and bodies.' })
  contributorCount: number;

  @Field(() => Int, { description: 'Titles added in the last 7 days.' })
  titlesAddedLast7Days: number;

  @Field(() => Int, { description: 'Titles added in the last 30 days.' })
  titlesAddedLast30Days: number;

  @Field(() => [CopyStatusCountType], {
    description:
      'Copies that need someone: one entry per status that is not AVAILABLE, ON_LOAN or WITHDRAWN.',
  })
  copiesByStatus: readonly CopyStatusCountType[];

  @Field(() => Int, { description: 'Titles without any copy.' })
  titlesWithoutCopies: number;

  @Field(() => Int, { description: 'Numbers whose check digit is wrong.' })
  identifiersWithWrongCheckDigit: number;

  @Field(() => Boolean, { description: 'Whether the library holds sample data (*contoh*).' })
  isSampleData: boolean;
}

@ObjectType('SearchIndexStatus', {
  simpleResolvers: true,
  description: 'State of the search index of the answering process.',
})
export class SearchIndexStatusType {
  @Field(() => Int, { description: 'How many things can be found.' })
  documentCount: number;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the newest change it knows; null if it knows none.',
  })
  lastEvent: string | null;

  @Field(() => Int, { description: 'How many seconds it is behind the catalogue.' })
  lagSeconds: number;

  @Field(() => Date, { nullable: true, description: 'When it was last built anew; null if unknown.' })
  builtAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is being built anew.' })
  isRebuilding: boolean;
}

@ObjectType('ZeroResultQuery', {
  simpleResolvers: true,
  description: 'A search that found nothing, without who asked.',
})
export class ZeroResultQueryType {
  @Field(() => String, { description: 'What was searched, in small letters.' })
  text: string;

  @Field(() => Int, { description: 'How often in the last 90 days.' })
  count: number;

  @Field(() => DateScalar, { description: 'When it was last asked.' })
  lastAskedOn: string;
}

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
