import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import { civilDayText } from '../../../shared/day-text';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { loanRenewed } from '../circulation.events';
import type { CirculationDeps } from '../deps';
import { toDueDay, toDueInstant } from '../due-dates/due-date.rules';
import { lockLoans, renew } from '../loans/loans.queries';
import { say } from '../words/say';
import type { ChangedSet } from './change-class-set';
import { changeOpenSet, writeSet } from './change-class-set';
import { listOpenLoanIds } from './class-set-copies.queries';
import { NOT_LENT_YET } from './class-set-refusals';

const LONGEST_AHEAD = 366;

/** Gives a class longer: every copy that is out is due on another day, or on the next open one. */
export function extendClassSet(
  deps: CirculationDeps,
  actor: Actor,
  request: { readonly id: string; readonly until: string; readonly idempotencyKey: string },
): Promise<Result<ChangedSet, Refusal>> {
  return changeOpenSet(deps, actor, { operation: 'extendClassSet', request }, async (tx, set) => {
    const out = await listOpenLoanIds(tx, set.id);
    if (set.dueOn === null || out.length === 0) return fail(NOT_LENT_YET);
    const now = deps.clock.now();
    const latest = addDays(toCivilDate(now), LONGEST_AHEAD);
    const calendar = await (await deps.policies.current(tx)).calendarOf(set.branchId);
    const day =
      request.until > set.dueOn && request.until <= latest ? calendar.openDayOnOrAfter(request.until) : null;
    if (!day?.ok)
      return fail({
        code: 'INVALID',
        field: ['until'],
        message: say('classSets.extendDay', {
          dueOn: { ID: civilDayText(set.dueOn, 'ID'), EN: civilDayText(set.dueOn, 'EN') },
        }),
      });
    const due = { kind: 'day', on: day.value } as const;
    for (const loan of await lockLoans(
      deps.db,
      tx,
      out.map(({ loanId }) => loanId),
    ))
      await renew(tx, loan, {
        id: deps.newId('rnw', now),
        due: { at: toDueInstant(due), on: toDueDay(due) },
        isSeen: false,
        at: now,
        by: toPrincipal(actor),
        reason: null,
        overrides: [],
      });
    await recordEvents(
      tx,
      out.map(({ loanId }) => loanRenewed(loanId)),
      now,
    );
    return ok(await writeSet(deps, tx, set, { dueOn: day.value, neededUntil: day.value }));
  });
}

/** Asks the teacher of a set for what is still out; the letter goes to the teacher, never to parents. */
export function remindOfClassSet(
  deps: CirculationDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey?: string | null },
): Promise<Result<ChangedSet, Refusal>> {
  return changeOpenSet(deps, actor, { operation: 'remindOfClassSet', request }, async (tx, set) => {
    if ((await listOpenLoanIds(tx, set.id)).length === 0)
      return fail({ code: 'NOT_ALLOWED', message: say('classSets.nothingOut') });
    if (set.contactEmail === null) return fail({ code: 'NOT_ALLOWED', message: say('classSets.noContact') });
    const now = deps.clock.now();
    if (set.remindedAt !== null && toCivilDate(set.remindedAt) === toCivilDate(now))
      return fail({ code: 'NOT_ALLOWED', message: say('classSets.remindedToday') });
    return ok(await writeSet(deps, tx, set, { remindedAt: now }));
  });
}
