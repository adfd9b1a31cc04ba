import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql';

import type { Actor } from '../../../platform/auth/actor';
import { DateRange, toBothEnds } from '../../../platform/graphql/date-range';
import { Access } from '../../../platform/graphql/access';
import { branchToSum } from '../../../platform/graphql/branch-access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { Priced } from '../../../platform/graphql/limits/cost';
import { rebuildSummaries } from '../summaries/rebuild-summaries';
import { neverLentRows } from './subjects/collection-report';
import { loadReport } from './load-report';
import { idleRows } from './subjects/members-report';
import type { ReportDeps } from './report-ask';
import { LIST_PAGE } from './report-ask';
import type { ReportName } from './report.terms';
import type { ReportList } from './report.type';
import { ReportAnswerType, ReportListEnum, ReportListPageType, ReportNameEnum } from './report.type';
import type { Reports } from './reports';

const RebuildSummariesPayload = definePayload('RebuildSummaries', {
  dayCount: unlessRefused(Int, 'How many days were counted'),
});

/** Which days to count anew. */
@MutationInput()
export class RebuildSummariesInput {
  @Field(() => DateRange, { description: 'Which days; both ends are needed.' })
  dates: DateRange;
}

/** Which report, of which days, branch and space. */
@ArgsType()
class ReportArgs {
  @Field(() => ReportNameEnum, { description: 'Which report.' })
  name: ReportName;

  @Field(() => DateRange, {
    description: 'Which days, at most ten years; both ends are needed, and the end is cut at today.',
  })
  dates: DateRange;

  @Field(() => ID, { nullable: true, description: 'The branch; all when absent.' })
  branchId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'One space of the branch, for the report on spaces; all when absent.',
  })
  spaceId?: string | null;
}

/** Tells what the figures say. */
@Resolver()
export class ReportsResolver {
  constructor(
    private readonly deps: ReportDeps,
    private readonly reports: Reports,
  ) {}

  @Access({ staff: 'reports.read', at: 'branchId?' })
  @Query(() => ReportAnswerType, {
    description:
      'A report over some days, of a branch or all, with the same days a year earlier. Who may read reports at one branch gets that one.',
  })
  @Priced(100, { isFlat: true })
  async report(
    @Args(() => ReportArgs) { name, dates, branchId, spaceId }: ReportArgs,
    @Ctx() { locale, actor }: Context,
  ): Promise<ReportAnswerType> {
    const request = {
      span: toBothEnds(dates),
      branchId: branchToSum(actor, 'reports.read', branchId),
      spaceId: spaceId ?? null,
      locale,
      canSeeMembers: canSeeMembers(actor),
    };
    const result = await loadReport(this.deps, request, this.reports[name]);
    return result.ok
      ? { report: result.value, userErrors: [] }
      : { report: null, userErrors: toUserErrors(result.refusals, locale) };
  }

  @Access({ staff: 'reports.read', at: 'branchId?' })
  @Query(() => ReportListPageType, {
    nullable: true,
    description: 'The next page of a list of a report; null without the right to see who is in it.',
  })
  @Priced(50, { isFlat: true })
  async reportRows(
    @Arg('list', () => ReportListEnum, { description: 'Which list.' }) list: ReportList,
    @Arg('after', () => String, { description: 'Where the page before it ended: `ReportPart.next`.' })
    after: string,
    @Arg('branchId', () => ID, { nullable: true, description: 'The branch; all when absent.' })
    branchId: string | null | undefined,
    @Ctx() { locale, actor }: Context,
  ): Promise<ReportListPageType | null> {
    const ask = { locale, branchId: branchToSum(actor, 'reports.read', branchId), listSize: LIST_PAGE };
    if (list === 'NEVER_LENT') return neverLentRows(this.deps, ask, after);
    return canSeeMembers(actor) ? idleRows(this.deps, ask, after) : null;
  }

  @Access({ staff: 'reports.rebuild' })
  @Mutation(() => RebuildSummariesPayload, {
    description: 'Counts the figures of some days anew; frozen days are refused.',
  })
  @Priced(100, { isFlat: true })
  async rebuildSummaries(
    @Arg('input', () => RebuildSummariesInput, { description: 'Which days.' }) input: RebuildSummariesInput,
    @Ctx() { locale }: Context,
  ): Promise<PayloadOf<typeof RebuildSummariesPayload>> {
    const result = await rebuildSummaries(this.deps, toBothEnds(input.dates, 'input.dates'));
    return result.ok
      ? { dayCount: result.value.dayCount, userErrors: [] }
      : { dayCount: null, userErrors: toUserErrors(result.refusals, locale) };
  }
}

function canSeeMembers(actor: Actor): boolean {
  return actor.kind === 'staff' && actor.permissions.has('members.read');
}
