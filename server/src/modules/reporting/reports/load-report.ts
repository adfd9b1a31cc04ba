import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { allSpaces } from '../../spaces';
import type { DaySpan } from '../summaries/summary.terms';
import type { CountingState } from '../summaries/summaries.queries';
import { readCountingState } from '../summaries/summaries.queries';
import { say } from '../words/say';
import { branchNames } from './parts/labels';
import type { ReportAsk, ReportBody, ReportDeps } from './report-ask';
import { LIST_IN_FILE, LIST_PAGE } from './report-ask';
import type { Report } from './report.terms';
import { readSpan } from './span.rules';

/** Which report somebody asks for. */
export type ReportRequest = {
  readonly span: DaySpan;
  readonly branchId: string | null;
  /** One space of the branch, for the report on spaces. */
  readonly spaceId?: string | null;
  readonly locale: Locale;
  readonly canSeeMembers: boolean;
  /** Whether long lists go along whole, for a file. */
  readonly isWhole?: boolean;
};

/** Makes what a report itself says. */
export type MakeBody = (deps: ReportDeps, ask: ReportAsk) => Promise<ReportBody>;

/** Loads a report: reads its span and branch, lets it be made, and says how far the counting has come. */
export async function loadReport(
  deps: ReportDeps,
  { span, branchId, spaceId = null, locale, canSeeMembers, isWhole = false }: ReportRequest,
  make: MakeBody,
): Promise<Result<Report, Refusal>> {
  const read = readSpan(span, toCivilDate(deps.clock.now()));
  if (!read.ok) return read;
  const branches = await branchNames(deps.db, locale);
  const branchName = branchId === null ? null : branches.get(branchId);
  if (branchName === undefined)
    return fail({ code: 'NOT_FOUND', field: ['branchId'], message: say('span.unknownBranch') });
  if (spaceId !== null && !(await isSpaceOf(deps, spaceId, branchId)))
    return fail({ code: 'NOT_FOUND', field: ['spaceId'], message: say('span.unknownSpace') });
  const state = await readCountingState(deps.db);
  const body = await make(deps, {
    span: read.value,
    branchId,
    spaceId,
    locale,
    canSeeMembers,
    listSize: isWhole ? LIST_IN_FILE : LIST_PAGE,
    branches,
    hasBefore: state.firstDay !== null && state.firstDay <= read.value.before.from,
  });
  return ok(toReport(body, { span: read.value, branchName, state }));
}

async function isSpaceOf({ db }: ReportDeps, id: string, branchId: string | null): Promise<boolean> {
  const space = (await allSpaces(db)).find((one) => one.id === id);
  return space !== undefined && (branchId === null || space.branchId === branchId);
}

function toReport(
  body: ReportBody,
  { span, branchName, state }: { span: ReportAsk['span']; branchName: string | null; state: CountingState },
): Report {
  return {
    ...body,
    from: span.from,
    to: span.to,
    beforeFrom: span.before.from,
    beforeTo: span.before.to,
    isByMonth: span.isByMonth,
    branchName,
    countedAt: state.countedAt,
    frozenThrough: state.frozenThrough,
  };
}
