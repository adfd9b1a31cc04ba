import { Arg, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';

import { DateRange, toBothEnds } from '../../../platform/graphql/date-range';
import { Access } from '../../../platform/graphql/access';
import { branchToSum } from '../../../platform/graphql/branch-access';
import type { Context } from '../../../platform/graphql/context';
import { registered } from '../../../platform/graphql/enum';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { loadReport } from '../reports/load-report';
import { findOwnSource, ownReport } from './own-report';
import type { OwnDimension, OwnMeasure } from './own-report.terms';
import type { ReportDeps } from '../reports/report-ask';
import { ReportAnswerType } from '../reports/report.type';

const ReportMeasureEnum = registered<OwnMeasure>(
  'ReportMeasure',
  'What an own report sums. New values may appear.',
  {
    LOANS: 'Loans.',
    RETURNS: 'Copies taken back.',
    RENEWALS: 'Renewals.',
    VISITS: 'People who came in.',
    CHARGED: 'Rupiah charged.',
    PAID: 'Rupiah paid.',
    WAIVED: 'Rupiah waived.',
  },
);
const ReportDimensionEnum = registered<OwnDimension>(
  'ReportDimension',
  'What an own report is told apart by. New values may appear.',
  {
    CLASS: 'The main class.',
    MATERIAL: 'The kind of material.',
    BRANCH: 'The branch.',
    MONTH: 'The month.',
    WEEKDAY: 'The day of the week.',
    HOUR: 'The hour of the day.',
    VISITOR: 'Members, guests or groups; for visits.',
    PURPOSE: 'Why they came; for visits.',
    REASON: 'What a charge is for; for money.',
  },
);

/** How an own report is put together. */
@InputType('OwnReportForm', { description: 'How an own report is put together.' })
export class OwnReportForm {
  @Field(() => ReportMeasureEnum, { description: 'What to sum.' })
  measure: OwnMeasure;

  @Field(() => ReportDimensionEnum, { description: 'What its rows are.' })
  rows: OwnDimension;

  @Field(() => ReportDimensionEnum, { nullable: true, description: 'What its columns are; absent for one.' })
  columns?: OwnDimension | null;
}

/** Makes reports that people put together themselves. */
@Resolver()
export class OwnReportResolver {
  constructor(private readonly deps: ReportDeps) {}

  @Access({ staff: 'reports.read', at: 'branchId?' })
  @Query(() => ReportAnswerType, { description: 'A sum by rows, and by columns if asked, over some days.' })
  @Priced(100, { isFlat: true })
  async ownReport(
    @Arg('form', () => OwnReportForm, { description: 'What to sum, and by what.' }) form: OwnReportForm,
    @Arg('dates', () => DateRange, {
      description: 'Which days, at most ten years; both ends are needed, and the end is cut at today.',
    })
    dates: DateRange,
    @Arg('branchId', () => ID, { nullable: true, description: 'The branch; all when absent.' })
    branchId: string | null | undefined,
    @Ctx() { locale, actor }: Context,
  ): Promise<ReportAnswerType> {
    const asked = { ...form, columns: form.columns ?? null };
    const source = findOwnSource(asked);
    if (typeof source !== 'string') return { report: null, userErrors: toUserErrors([source], locale) };
    const request = {
      span: toBothEnds(dates),
      branchId: branchToSum(actor, 'reports.read', branchId),
      locale,
      canSeeMembers: false,
    };
    const result = await loadReport(this.deps, request, ownReport(asked, source));
    return result.ok
      ? { report: result.value, userErrors: [] }
      : { report: null, userErrors: toUserErrors(result.refusals, locale) };
  }
}
