import type { EntityManager } from 'typeorm';

import { addAuditFacts, setAuditObject } from '../../../platform/audit/audited-operation';
import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate, isCivilDate } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { BranchClosure } from '../calendar/calendars.queries';
import {
  loadCalendarPartsOfBranches,
  deleteCalendarEntry,
  endCalendarEntry,
  insertCalendarEntry,
  lockCalendars,
  readClosure,
} from '../calendar/calendars.queries';
import { listBranchIds } from '../branches/branches.queries';
import { branchCalendar, lastDayShut } from '../calendar/calendar.rules';
import { noBranch } from '../branches/branch.rules';
import type { CalledOff, ClosureCounts, ClosureEffects } from './closure-effects';
import { findReaches, restoreAll, sumReaches } from './closure-effects';
import type { LibraryDeps } from '../branches/save-branch';
import { say } from '../words/say';

/** Days on which a branch, or every branch, stays shut. */
export type ClosureRequest = {
  readonly branchId?: string | null;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** Kinds of what is moved to a later day where there is one, rather than called off. */
  readonly movedKinds?: readonly CalledOff['kind'][] | null;
  /** What of these kinds is called off nonetheless. */
  readonly exceptIds?: readonly string[] | null;
  /** Only tells what would move. */
  readonly isPreview?: boolean | null;
  readonly idempotencyKey?: string | null;
};

/** What a closure reaches, or gave back. */
export type ClosureOutcome = ClosureCounts & {
  readonly closureId: string | null;
  readonly calledOff: readonly CalledOff[];
};
/** What closing needs: the library, and the modules that closures reach. */
export type ClosureDeps = LibraryDeps & { readonly closures: ClosureEffects };

const LONGEST_DAYS = 366;
const LONGEST_REASON = 200;

/**
 * Closes a branch for some days: every module calls off or moves what lies on them, in one unit. Of the kinds that
 * are to move, each goes to the first of the next two weeks' days on which it fits at its time of day. Whoever books
 * or publishes something at the same time is either reached by the closure or refused. Can be taken back.
 */
export function closeBranch(
  deps: ClosureDeps,
  actor: Actor,
  request: ClosureRequest,
): Promise<Result<ClosureOutcome, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'closeBranch', request), async (tx) => {
    const now = deps.clock.now();
    const mistakes = findMistakes(request, toCivilDate(now));
    if (mistakes) return fail(...mistakes);
    await lockCalendars(tx, deps);
    const branchIds = await listBranchIds(tx, request.branchId ?? null);
    if (branchIds.length === 0) return fail(noBranch(['branchId']));
    const reason = request.reason.trim();
    const closureId = deps.newId('cal', now);
    const closure = { id: closureId, from: request.from, until: request.to, reason };
    const [kinds, except] = [new Set(request.movedKinds), new Set(request.exceptIds)];
    const reached = await findReaches(deps.closures, tx, {
      closureId,
      branchIds,
      from: request.from,
      to: request.to,
      reason,
      by: toPrincipal(actor),
      now,
      change: (_branchId, parts) => ({ ...parts, closures: [...parts.closures, closure] }),
      shuts: () => true,
      shutsDays: () => true,
      moves: (kind, id) => kinds.has(kind) && !except.has(id),
      spokenFor: [],
    });
    if (!reached.ok) return reached;
    if (request.isPreview !== true) {
      for (const reach of reached.value) await reach.apply();
      await insertCalendarEntry(tx, deps, {
        id: closureId,
        kind: 'CLOSURE',
        branchId: request.branchId ?? null,
        from: request.from,
        until: request.to,
        name: reason,
        by: toPrincipal(actor),
      });
      tellClosure({ branchId: request.branchId ?? null, from: request.from, to: request.to, reason });
    }
    return ok({
      closureId: request.isPreview === true ? null : closureId,
      ...sumReaches(reached.value),
    });
  });
}

/**
 * Takes a closure back: every module restores what the closure took, unless somebody decided otherwise since.
 * Days of it that are over were closed and stay so.
 */
export function reopenBranch(
  deps: ClosureDeps,
  actor: Actor,
  request: { readonly closureId: string; readonly idempotencyKey?: string | null },
): Promise<Result<ClosureOutcome, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'reopenBranch', request), async (tx) => {
    const now = deps.clock.now();
    await lockCalendars(tx, deps);
    const closure = await readClosure(tx, request.closureId);
    if (!closure) return fail(NO_CLOSURE);
    const lastShut = lastDayShut(now, await calendarsWithout(tx, closure, toCivilDate(now)));
    if (closure.to <= lastShut) return fail(OVER);
    if (closure.from <= lastShut) await endCalendarEntry(tx, deps, { id: closure.id, until: lastShut });
    else await deleteCalendarEntry(tx, deps, closure.id);
    const restored = await restoreAll(deps.closures, tx, {
      closureId: closure.id,
      lastShut,
      by: toPrincipal(actor),
      now,
      needsOpenHours: false,
    });
    tellClosure(closure);
    return ok({ closureId: closure.id, ...restored, calledOff: [] });
  });
}

/** Tells the audit log which branch was closed or opened again, on which days and why. */
function tellClosure({
  branchId,
  from,
  to,
  reason,
}: Pick<BranchClosure, 'branchId' | 'from' | 'to' | 'reason'>) {
  if (branchId !== null) setAuditObject(branchId);
  // Called as the input calls them, so that the log tells each once.
  addAuditFacts({ closure: { fromDate: from, untilDate: to, reason } });
}

/** Reads the calendars of the branches that a closure shuts, as they are without it. */
async function calendarsWithout(
  tx: EntityManager,
  closure: BranchClosure,
  today: CivilDate,
): Promise<OpeningCalendar[]> {
  const parts = await loadCalendarPartsOfBranches(tx, await listBranchIds(tx, closure.branchId), today);
  return [...parts.values()].map((one) =>
    branchCalendar({ ...one, closures: one.closures.filter(({ id }) => id !== closure.id) }),
  );
}

function findMistakes(
  { from, to, reason }: ClosureRequest,
  today: string,
): readonly [Refusal, ...Refusal[]] | null {
  const mistakes: Refusal[] = [];
  if (!isCivilDate(from) || from < today)
    mistakes.push({
      code: 'INVALID',
      field: ['fromDate'],
      message: say('closeBranch.startsInThePast'),
    });
  if (!isCivilDate(to) || to < from)
    mistakes.push({
      code: 'INVALID',
      field: ['untilDate'],
      message: say('closeBranch.endsBeforeItBegins'),
    });
  else if (isCivilDate(from) && to > addDays(from, LONGEST_DAYS))
    mistakes.push({
      code: 'INVALID',
      field: ['untilDate'],
      message: say('closeBranch.tooLong', { longestDays: LONGEST_DAYS }),
    });
  if (reason.trim() === '' || reason.length > LONGEST_REASON)
    mistakes.push({
      code: 'REQUIRED',
      field: ['reason'],
      message: say('closeBranch.reason', { longestReason: LONGEST_REASON }),
    });
  const [first, ...others] = mistakes;
  return first ? [first, ...others] : null;
}

const NO_CLOSURE: Refusal = {
  code: 'NOT_FOUND',
  field: ['closureId'],
  message: say('notFound'),
};
const OVER: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['closureId'],
  message: say('closeBranch.over'),
};
