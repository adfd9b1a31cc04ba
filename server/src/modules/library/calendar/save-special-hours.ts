import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { isCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import {
  loadCalendarParts,
  deleteCalendarEntry,
  insertCalendarEntry,
  readCalendarEntry,
} from './calendars.queries';
import { listBranchIds } from '../branches/branches.queries';
import type { CalendarParts } from './calendar.rules';
import type { CalendarProblem } from './calendar-problems.rules';
import { problemsOfCalendar } from './calendar-problems.rules';
import type { OpeningSpan } from '../branches/opening-hours.rules';
import { noBranch } from '../branches/branch.rules';
import type { LibraryDeps } from '../branches/save-branch';
import { say } from '../words/say';

/**
 * A day, or days from one to another, with hours of their own: Ramadan, a late evening, a Sunday that is
 * open.
 */
export type SpecialHours = {
  readonly branchId?: string | null;
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** Of one day the weekday counts for nothing; of several, a weekday without a span is closed. */
  readonly spans: readonly OpeningSpan[];
  readonly idempotencyKey?: string | null;
};

const LONGEST_NAME = 200;

/**
 * Enters hours that differ on some days. Refuses spans that cannot be, and a second answer to which hours a
 * day has.
 */
export function saveSpecialHours(
  deps: LibraryDeps,
  actor: Actor,
  request: SpecialHours,
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveSpecialHours', request), async (tx) => {
    const mistake = mistakeIn(request);
    if (mistake) return fail(mistake);
    const branchIds = await listBranchIds(tx, request.branchId ?? null);
    if (branchIds.length === 0) return fail(noBranch(['branchId']));
    for (const branchId of branchIds) {
      const problem = problemWith(await loadCalendarParts(tx, branchId, request.from), request);
      if (problem) return fail(PROBLEMS[problem.code]);
    }
    const id = deps.newId('cal', deps.clock.now());
    const kind = request.from === request.to ? 'EXCEPTION_DAY' : 'PERIOD';
    await insertCalendarEntry(tx, deps, {
      id,
      kind,
      branchId: request.branchId ?? null,
      from: request.from,
      until: request.to,
      name: request.name.trim(),
      by: toPrincipal(actor),
      spans: request.spans,
    });
    return ok({ id });
  });
}

/**
 * Removes a holiday, or hours that differ. A closure is taken back by `reopenBranch`, because it moved dates.
 */
export function removeCalendarEntry(
  deps: LibraryDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey?: string | null },
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'removeCalendarEntry', request),
    async (tx) => {
      const entry = await readCalendarEntry(tx, request.id);
      if (!entry) return fail(NO_ENTRY);
      if (entry.kind === 'CLOSURE') return fail(IS_CLOSURE);
      await deleteCalendarEntry(tx, deps, entry.id);
      return ok({ id: entry.id });
    },
  );
}

function mistakeIn({ from, to, name, spans }: SpecialHours): Refusal | null {
  if (name.trim() === '' || name.length > LONGEST_NAME)
    return {
      code: 'REQUIRED',
      field: ['name'],
      message: say('saveSpecialHours.name', { longestName: LONGEST_NAME }),
    };
  if (!isCivilDate(from) || !isCivilDate(to)) return PROBLEMS.NOT_A_DAY;
  return spans.length === 0
    ? {
        code: 'REQUIRED',
        field: ['spans'],
        message: say('saveSpecialHours.hours'),
      }
    : null;
}

/** Finds what would be wrong with the calendar of a branch if this were in it. */
function problemWith(parts: CalendarParts, { from, to, name, spans }: SpecialHours): CalendarProblem | null {
  const isDay = from === to;
  const changed = isDay
    ? {
        ...parts,
        exceptionDays: [
          ...parts.exceptionDays,
          { day: from, spans: spans.map((span) => ({ ...span, weekday: 1 })) },
        ],
      }
    : { ...parts, periods: [...parts.periods, { name, from, until: to, spans }] };
  const own = isDay ? parts.exceptionDays.length : parts.periods.length;
  return (
    problemsOfCalendar(changed).find(
      ({ part, index }) => part === (isDay ? 'exceptionDays' : 'periods') && index === own,
    ) ?? null
  );
}

const PROBLEMS: Readonly<Record<CalendarProblem['code'], Refusal>> = {
  BROKEN_SPAN: {
    code: 'INVALID',
    field: ['spans'],
    message: say('saveSpecialHours.brokenSpan'),
  },
  NOT_A_DAY: {
    code: 'INVALID',
    field: ['from'],
    message: say('saveSpecialHours.notADay'),
  },
  ENDS_BEFORE_IT_BEGINS: {
    code: 'INVALID',
    field: ['to'],
    message: say('saveSpecialHours.endsBeforeItBegins'),
  },
  TWO_EXCEPTIONS_ON_ONE_DAY: {
    code: 'ALREADY_EXISTS',
    field: ['from'],
    message: say('saveSpecialHours.twoExceptionsOnOneDay'),
  },
  PERIODS_OVERLAP: {
    code: 'ALREADY_EXISTS',
    field: ['from'],
    message: say('saveSpecialHours.periodsOverlap'),
  },
};
const NO_ENTRY: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: say('notFound'),
};
const IS_CLOSURE: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['id'],
  message: say('saveSpecialHours.isClosure'),
};
