import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../../platform/graphql/access';
import type { Context } from '../../../../platform/graphql/context';
import { DateRange, toDaySpan } from '../../../../platform/graphql/date-range';
import type { Term } from '../../../../platform/graphql/coded-term';
import { toInstant } from '../../../../shared/civil-date';
import { hideSmallGroups } from '../../../../shared/small-groups';
import { listVisibleBranches } from '../case-access';
import { findMedian } from '../case.rules';
import type { CaseKind } from '../case.terms';
import { FeedbackCaseKindEnum, FeedbackCategories } from '../case-terms.graphql';
import type { CaseCount } from './figures.queries';
import { countByCategory, countByDays } from './figures.queries';

const LONGEST = 366;

@ObjectType('FeedbackCount', { simpleResolvers: true, description: 'Cases of one kind and category.' })
export class FeedbackCountType {
  @Field(() => FeedbackCaseKindEnum, { description: 'The kind.' })
  kind: CaseKind;

  @Field(() => FeedbackCategories.Type, { description: 'The category.' })
  category: Term;

  @Field(() => Int, {
    nullable: true,
    description: 'How many came; null if fewer than 5, or if such a number could be worked out from it.',
  })
  total: number | null;
}

@ObjectType('FeedbackFigures', { simpleResolvers: true, description: 'Cases that came in a span of days.' })
export class FeedbackFiguresType {
  @Field(() => Int, { description: 'How many came.' })
  total: number;

  @Field(() => Int, { description: 'How many of them were answered.' })
  answered: number;

  @Field(() => Int, { description: 'How many of them were answered by their last day.' })
  onTime: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The middle of working days to the first answer; null if none.',
  })
  medianDays: number | null;

  @Field(() => [FeedbackCountType], { description: 'By kind and category.' })
  counts: readonly FeedbackCountType[];
}

/** Counts cases. */
@Resolver()
export class FeedbackFiguresResolver {
  @Access({ staff: 'cases.read' })
  @Query(() => FeedbackFiguresType, {
    description: 'Figures of the cases that came in some days, at most 366; small groups are not told.',
  })
  async feedbackFigures(
    @Arg('dates', () => DateRange, { description: 'Which days; both ends are needed.' }) dates: DateRange,
    @Ctx() { db, actor }: Context,
  ): Promise<FeedbackFiguresType> {
    const { from, to } = toDaySpan(dates, { mostDays: LONGEST });
    const span = { from: toInstant(from), to: toInstant(to), branchIds: listVisibleBranches(actor) };
    const [counts, days] = await Promise.all([countByCategory(db, span), countByDays(db, span)]);
    const told = new Map(
      hideSmallGroups(counts.map((group) => ({ value: toName(group), count: group.total }))).map(
        ({ value, count }) => [value, count],
      ),
    );
    const sum = (of: 'total' | 'answered' | 'onTime'): number =>
      counts.reduce((total, count) => total + count[of], 0);
    return {
      total: sum('total'),
      answered: sum('answered'),
      onTime: sum('onTime'),
      medianDays: findMedian(days.flatMap(({ days: taken, total }) => Array<number>(total).fill(taken))),
      counts: counts.map((group) => ({
        kind: group.kind,
        category: FeedbackCategories.toTerm(group.category),
        total: told.get(toName(group)) ?? null,
      })),
    };
  }
}

function toName({ kind, category }: CaseCount): string {
  return `${kind} ${category}`;
}
