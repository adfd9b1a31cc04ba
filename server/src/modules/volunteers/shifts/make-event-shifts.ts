import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { SHIFT_NOUNS } from '../sign-up/shift-deps';
import { say } from '../shift-words/say';
import type { CheckedShift } from './check-shift';
import { isNeeded, refuseWrongTimes } from './check-shift';
import { lacksSome } from './existing-rows.queries';
import type { MadeShifts } from './make-shifts';
import { writeShifts } from './make-shifts';
import type { SessionToCome } from './moved-sessions.queries';
import { branchOfEvent, sessionsWithoutShift } from './moved-sessions.queries';
import { MOST_NEEDED } from './shift.terms';
import { lockBranch } from './shifts.queries';

/** What an event needs on each of its dates: a role, how many, and how long before and after. */
export type EventShiftsRequest = {
  readonly eventId: string;
  readonly roleId: string;
  readonly needed: number;
  readonly minutesBefore: number;
  readonly minutesAfter: number;
  readonly briefing?: string | null;
  readonly idempotencyKey: string;
};

const MOST_MINUTES = 6 * 60;
const MINUTE = 60_000;
const LONGEST_BRIEFING = 2_000;

/** Makes a shift of volunteers for each date to come of an event that has none of the role yet: a repeat adds nothing. */
export function makeEventShifts(
  deps: ShiftDeps,
  actor: Actor,
  request: EventShiftsRequest,
): Promise<Result<MadeShifts, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'createEventShifts', request),
    async (tx) => {
      const form = new InputValidator([]);
      const briefing = form.paragraphs(request.briefing, LONGEST_BRIEFING, 'briefing');
      for (const field of ['minutesBefore', 'minutesAfter'] as const)
        if (!Number.isInteger(request[field]) || request[field] < 0 || request[field] > MOST_MINUTES)
          form.refuse((path) => invalid(path, say('duty.wrongRule', { most: MOST_MINUTES })), field);
      if (!isNeeded(request.needed))
        form.refuse((path) => invalid(path, say('shift.wrongNeeded', { most: MOST_NEEDED })), 'needed');
      if (await lacksSome(tx, 'volunteer_role', [request.roleId]))
        form.refuse((path) => notFound(path, SHIFT_NOUNS.need), 'roleId');
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      const wanted = await missing(deps, tx, { request, briefing });
      if (wanted.length === 0) return fail(invalid(['eventId'], say('shift.noDates')));
      const times = new InputValidator([]);
      for (const shift of wanted) refuseWrongTimes(times, shift, deps.clock.now());
      const [wrong] = times.refusals;
      if (wrong) return fail({ ...wrong, field: ['eventId'] });
      return ok({
        shiftIds: await writeShifts(deps, tx, actor, { wanted, seriesId: null }),
        seriesId: null,
        fitted: [],
      });
    },
  );
}

async function missing(
  deps: ShiftDeps,
  tx: EntityManager,
  { request, briefing }: { readonly request: EventShiftsRequest; readonly briefing: string | null },
): Promise<CheckedShift[]> {
  const branchId = await branchOfEvent(tx, request.eventId);
  if (branchId === null || !(await lockBranch(deps.db, tx, branchId))) return [];
  const sessions = await sessionsWithoutShift(tx, { ...request, now: deps.clock.now() });
  return sessions.map((session) => shiftOf(session, { request, briefing, branchId }));
}

function shiftOf(
  session: SessionToCome,
  {
    request: { roleId, needed, minutesBefore, minutesAfter },
    briefing,
    branchId,
  }: { readonly request: EventShiftsRequest; readonly briefing: string | null; readonly branchId: string },
): CheckedShift {
  return {
    audience: 'VOLUNTEERS',
    titleIndonesian: session.nameIndonesian.slice(0, 160),
    titleEnglish: session.nameEnglish?.slice(0, 160) ?? null,
    branchId,
    spaceId: session.spaceId,
    sessionId: session.id,
    place: null,
    startsAt: new Date(session.startsAt.getTime() - minutesBefore * MINUTE),
    endsAt: new Date(session.endsAt.getTime() + minutesAfter * MINUTE),
    signUpFrom: null,
    signUpUntil: null,
    briefing,
    needs: [{ roleId, needed }],
  };
}
