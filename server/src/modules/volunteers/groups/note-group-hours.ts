import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { cleanLine } from '../../../platform/validation/clean-text';
import { invalid, required, tooLong } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { isOwnCard } from '../duty/card-links.queries';
import { findRole } from '../roles/roles.queries';
import type { Shift } from '../shifts/shift.entity';
import { readNeed } from '../shifts/shifts.queries';
import type { ShiftDeps } from '../sign-up/shift-deps';
import type { VolunteerGroupPlace } from './group.entity';
import { groupPlaceTable, lockGroup } from './groups.queries';
import { lockPlace } from './lock-place';
import { say } from './say';

/** How many of a group came, and for how long each. */
export type GroupHoursRequest = {
  readonly id: string;
  readonly came: number;
  readonly minutes: number;
  /** Why hours that were noted already are changed. */
  readonly reason?: string | null;
  readonly idempotencyKey: string;
};

type Place = VolunteerGroupPlace & { readonly shift: Shift };

const LONGEST_REASON = 300;

/**
 * Notes the hours of a group when its shift is over; never by whoever speaks for it, nor for people without names in a
 * role with children. A change says why, and what was noted first stays.
 */
export function noteGroupHours(
  deps: ShiftDeps,
  actor: Actor,
  request: GroupHoursRequest,
): Promise<Result<{ readonly groupId: string; readonly needId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'noteVolunteerGroupHours', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const found = await lockPlace(deps, tx, request.id);
    if (!found.ok) return found;
    const place = found.value;
    const { id, groupId, needId, shift } = place;
    const reason = cleanLine(request.reason);
    const refusal =
      whyNotShift(place, deps.clock.now()) ??
      whyNotCounts(place, request) ??
      whyNotChange(place, request, reason);
    if (refusal) return fail(refusal);
    const need = await readNeed(tx, needId);
    const role = need?.roleId == null ? null : await findRole(tx, need.roleId);
    if (role?.worksWithChildren !== false)
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('unnamed') });
    const group = await lockGroup(deps.db, tx, groupId);
    const contact = { memberId: group?.contactMemberId ?? null, since: shift.startsAt };
    if (await isOwnCard(tx, actor, contact))
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('own') });
    const noted = notedOf(place, request, reason);
    if (noted) {
      const columns = { ...noted, notedAt: deps.clock.now(), notedBy: toPrincipal(actor) };
      await updateRow(tx, groupPlaceTable.name, id, groupPlaceTable.write(columns));
    }
    return ok({ groupId, needId });
  });
}

function whyNotShift({ shift }: Place, now: Date): Refusal | null {
  if (shift.status === 'CANCELLED') return invalid(['id'], say('cancelled'));
  return shift.endsAt > now ? invalid(['id'], say('notOver')) : null;
}

function whyNotCounts({ people }: Place, { came, minutes }: GroupHoursRequest): Refusal | null {
  if (!Number.isInteger(came) || came < 0 || came > people)
    return invalid(['came'], say('came', { most: people }));
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 24 * 60)
    return invalid(['minutes'], say('minutes'));
  return null;
}

function whyNotChange(place: Place, request: GroupHoursRequest, reason: string | null): Refusal | null {
  if (reason !== null && reason.length > LONGEST_REASON) return tooLong(['reason'], LONGEST_REASON);
  const isNoted = place.notedAt !== null;
  return isNoted && isOther(place, request) && reason === null ? required(['reason'], say('reason')) : null;
}

function isOther(place: Place, { came, minutes }: GroupHoursRequest): boolean {
  return place.came !== came || place.minutes !== minutes;
}

/** What is written; null when the same was noted before. */
function notedOf(place: Place, request: GroupHoursRequest, reason: string | null) {
  const { came, minutes } = request;
  if (place.notedAt === null) return { came, minutes };
  if (!isOther(place, request)) return null;
  const first = {
    firstCame: place.firstCame ?? place.came,
    firstMinutes: place.firstMinutes ?? place.minutes,
  };
  return { came, minutes, ...first, changeReason: reason };
}
