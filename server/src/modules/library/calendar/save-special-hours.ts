import type { EntityManager } from 'typeorm';

import { addAuditFacts } from '../../../platform/audit/audited-operation';
import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { addDays, isCivilDate, toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { noBranch } from '../branches/branch.rules';
import { listBranchIds } from '../branches/branches.queries';
import type { OpeningSpan } from '../branches/opening-hours.rules';
import type { ClosureDeps } from '../closures/close-branch';
import type { CalledOff, ClosureCounts } from '../closures/closure-effects';
import { findReaches, restoreAll, sumReaches } from '../closures/closure-effects';
import { say } from '../words/say';
import type { CalendarProblem } from './calendar-problems.rules';
import { problemsOfCalendar } from './calendar-problems.rules';
import type { CalendarEntry } from './calendars.queries';
import {
  deleteCalendarEntry,
  insertCalendarEntry,
  lockCalendars,
  readCalendarEntry,
} from './calendars.queries';
import type { ChangedCalendars } from './changed-calendars';
import { changedCalendars, changedDays } from './changed-calendars';

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
  /** Hours that these take the place of: Ramadan began a day later. */
  readonly replacesId?: string | null;
  /** Only tells what would fall out. */
  readonly isPreview?: boolean | null;
  readonly idempotencyKey?: string | null;
};

/** What hours reach; `restored` counts what the hours that they replace had taken and that holds again. */
export type HoursOutcome = ClosureCounts & {
  readonly id: string | null;
  readonly calledOff: readonly CalledOff[];
  readonly restored: number;
};

const LONGEST_NAME = 200;

/**
 * Enters hours that differ on some days, instead of others if it says so. What was planned within the hours
 * of before and is no longer is called off, as a closure does it; dates of events only where their day is shut
 * altogether, because they may take place after closing. Refuses spans that cannot be, and a second answer to
 * which hours a day has.
 */
export function saveSpecialHours(
  deps: ClosureDeps,
  actor: Actor,
  request: SpecialHours,
): Promise<Result<HoursOutcome, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveSpecialHours', request), async (tx) => {
    const mistake = mistakeIn(request);
    if (mistake) return fail(mistake);
    await lockCalendars(tx, deps);
    const old = await readReplaced(tx, request.replacesId ?? null);
    if (!old.ok) return old;
    const own = await listBranchIds(tx, request.branchId ?? null);
    if (own.length === 0) return fail(noBranch(['branchId']));
    const id = deps.newId('cal', deps.clock.now());
    const changed = await changedCalendars(tx, { id, old: old.value, hours: request, own });
    const problem = problemsWith(changed, own, id);
    if (problem) return fail(PROBLEMS[problem.code]);
    const by = toPrincipal(actor);
    const name = request.name.trim();
    const days = changedDays(changed, { id, reason: name, by, now: deps.clock.now() });
    const reached = await findReaches(deps.closures, tx, days);
    if (!reached.ok) return reached;
    const outcome: HoursOutcome = { id: null, ...sumReaches(reached.value), restored: 0 };
    if (request.isPreview === true) return ok(outcome);
    for (const reach of reached.value) await reach.apply();
    if (old.value) await deleteCalendarEntry(tx, deps, old.value.id);
    await insertHours(tx, deps, { id, request, by });
    return ok({ ...outcome, id, restored: old.value ? await restore(deps, tx, old.value.id, by) : 0 });
  });
}

/** An entry to be removed. */
export type EntryRemoval = {
  readonly id: string;
  /** Only tells what would fall out. */
  readonly isPreview?: boolean | null;
  readonly idempotencyKey?: string | null;
};

/**
 * Removes a holiday, or hours that differ; what these had called off holds again where it still can, and what
 * was planned within longer hours falls out. A closure is taken back by `reopenBranch`.
 */
export function removeCalendarEntry(
  deps: ClosureDeps,
  actor: Actor,
  request: EntryRemoval,
): Promise<Result<HoursOutcome & { readonly id: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'removeCalendarEntry', request),
    async (tx) => {
      await lockCalendars(tx, deps);
      const entry = await readCalendarEntry(tx, request.id);
      if (!entry) return fail(NO_ENTRY);
      if (entry.kind === 'CLOSURE') return fail(IS_CLOSURE);
      const { id } = entry;
      const changed = await changedCalendars(tx, { id, old: entry, hours: null, own: [] });
      const now = deps.clock.now();
      const days = changedDays(changed, {
        id,
        // Kept as staff write reasons, in the language of the house.
        reason: say('saveSpecialHours.removed', { name: entry.name }).ID,
        by: toPrincipal(actor),
        now,
      });
      const reached = await findReaches(deps.closures, tx, days);
      if (!reached.ok) return reached;
      const outcome = { id, ...sumReaches(reached.value), restored: 0 };
      if (request.isPreview === true) return ok(outcome);
      await deleteCalendarEntry(tx, deps, id);
      addAuditFacts({ entry: { name: entry.name, fromDate: entry.from, untilDate: entry.to } });
      const restored = await restore(deps, tx, id, toPrincipal(actor));
      for (const reach of reached.value) await reach.apply();
      return ok({ ...outcome, restored });
    },
  );
}

/** Days that are over are not given back: what was to begin on them has begun. */
async function restore(deps: ClosureDeps, tx: EntityManager, closureId: string, by: string): Promise<number> {
  const now = deps.clock.now();
  const lastShut = addDays(toCivilDate(now), -1);
  const { sessions, consultations, bookings } = await restoreAll(deps.closures, tx, {
    closureId,
    lastShut,
    by,
    now,
    needsOpenHours: true,
  });
  return sessions + consultations + bookings;
}

async function readReplaced(
  tx: EntityManager,
  id: string | null,
): Promise<Result<CalendarEntry | null, Refusal>> {
  if (id === null) return ok(null);
  const entry = await readCalendarEntry(tx, id);
  if (!entry) return fail({ ...NO_ENTRY, field: ['replacesId'] });
  return entry.kind === 'PERIOD' || entry.kind === 'EXCEPTION_DAY' ? ok(entry) : fail(NOT_HOURS);
}

async function insertHours(
  tx: EntityManager,
  deps: ClosureDeps,
  { id, request, by }: { readonly id: string; readonly request: SpecialHours; readonly by: string },
): Promise<void> {
  await insertCalendarEntry(tx, deps, {
    id,
    kind: request.from === request.to ? 'EXCEPTION_DAY' : 'PERIOD',
    branchId: request.branchId ?? null,
    from: request.from,
    until: request.to,
    name: request.name.trim(),
    by,
    spans: request.spans,
  });
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

/** Finds what is wrong with new hours in the calendar of one of their branches. */
function problemsWith(
  { parts, change }: ChangedCalendars,
  own: readonly string[],
  id: string,
): CalendarProblem | null {
  const problems = own.flatMap((branchId) => {
    const one = parts.get(branchId);
    if (!one) return [];
    const after = change(branchId, one);
    return problemsOfCalendar(after).filter(({ part, index }) => {
      const entry = part === 'weekly' ? undefined : after[part][index];
      return entry !== undefined && 'id' in entry && entry.id === id;
    });
  });
  return problems[0] ?? null;
}

const PROBLEMS: Readonly<Record<CalendarProblem['code'], Refusal>> = {
  BROKEN_SPAN: {
    code: 'INVALID',
    field: ['spans'],
    message: say('saveSpecialHours.brokenSpan'),
  },
  NOT_A_DAY: {
    code: 'INVALID',
    field: ['fromDate'],
    message: say('saveSpecialHours.notADay'),
  },
  ENDS_BEFORE_IT_BEGINS: {
    code: 'INVALID',
    field: ['untilDate'],
    message: say('saveSpecialHours.endsBeforeItBegins'),
  },
  TWO_EXCEPTIONS_ON_ONE_DAY: {
    code: 'ALREADY_EXISTS',
    field: ['fromDate'],
    message: say('saveSpecialHours.twoExceptionsOnOneDay'),
  },
  PERIODS_OVERLAP: {
    code: 'ALREADY_EXISTS',
    field: ['fromDate'],
    message: say('saveSpecialHours.periodsOverlap'),
  },
};
const NO_ENTRY: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: say('notFound'),
};
const NOT_HOURS: Refusal = {
  code: 'INVALID',
  field: ['replacesId'],
  message: say('saveSpecialHours.notHours'),
};
const IS_CLOSURE: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['id'],
  message: say('saveSpecialHours.isClosure'),
};
