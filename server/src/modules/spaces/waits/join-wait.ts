import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, notFound } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { overlap } from '../../../shared/time-span';
import type { BookingDeps } from '../bookings/booking-deps';
import type { BookingRefused } from '../bookings/booking-refusals';
import { isBookingRefused } from '../bookings/booking-refusals';
import type { SpaceItemKind } from '../items/space-item.terms';
import { decideInSpace } from '../bookings/decide-in-space';
import { lockBooker } from '../bookings/lock-booker';
import { say } from '../words/say';
import { lockWait, waitsOfMember, waitTable } from './waits.queries';
import { branchOfSpace } from '../spaces.queries';

/** What a member waits for. */
export type WaitRequest = {
  readonly spaceId: string;
  readonly itemId?: string | null;
  /** Instead of an item: any of this kind. */
  readonly itemKind?: SpaceItemKind | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly partySize?: number | null;
  readonly idempotencyKey: string;
};

type Answer = Promise<Result<{ waitId: string }, Refusal>>;

const MOST_WAITS = 5;
/** What somebody may wait for to pass. */
const PASSING: ReadonlySet<string> = new Set(['TAKEN', 'FULL', 'KEPT_FOR_OTHERS', 'BLOCKED', 'EVENT']);

/** Puts a member on the waiting list for a span that is taken; what else speaks against it is refused now. */
export function joinBookingWait(deps: BookingDeps, actor: Actor, request: WaitRequest): Answer {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'joinBookingWait', request), async (tx) => {
    if (actor.kind !== 'member') return fail(NEEDS_ACCOUNT);
    if (request.itemId != null && request.itemKind != null) return fail(ONE_WISH);
    const on = toCivilDate(request.startsAt);
    const booker = await lockBooker(deps, tx, actor, { entry: {}, on });
    if (!booker.ok) return booker;
    const wanted = { ...request, partySize: request.partySize ?? 1 };
    const decided = await decideInSpace(deps, tx, { booker: booker.value, wanted, isOverriding: false });
    if (decided.ok) return fail(IS_FREE);
    const [other, ...others] = decided.refusals.filter((refusal) => !passes(refusal));
    if (other) return fail(other, ...others);
    const now = deps.clock.now();
    const known = await waitsOfMember(tx, actor.memberId, now);
    if (known.some((wait) => wait.spaceId === request.spaceId && overlap(wait, request)))
      return fail(WAITS_ALREADY);
    if (known.length >= MOST_WAITS) return fail(TOO_MANY);
    return ok({ waitId: await write(deps, tx, { memberId: actor.memberId, request }) });
  });
}

/** Takes a member off the waiting list; a repeat changes nothing. */
export function leaveBookingWait(
  deps: BookingDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey: string },
): Answer {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'leaveBookingWait', request), async (tx) => {
    const wait = await lockWait(deps.db, tx, request.id);
    if (!wait || actor.kind !== 'member' || wait.memberId !== actor.memberId)
      return fail(notFound(['id'], say('booking.waitNoun')));
    if (wait.closedAt === null)
      await updateRow(tx, waitTable.name, wait.id, waitTable.write({ closedAt: deps.clock.now() }));
    return ok({ waitId: wait.id });
  });
}

async function write(
  deps: BookingDeps,
  tx: EntityManager,
  { memberId, request }: { readonly memberId: string; readonly request: WaitRequest },
): Promise<string> {
  const now = deps.clock.now();
  const id = deps.newId('bkw', now);
  await insertRows(tx, waitTable.name, [
    waitTable.write({
      id,
      branchId: (await branchOfSpace(tx, request.spaceId)) ?? '',
      spaceId: request.spaceId,
      itemId: request.itemId ?? null,
      itemKind: request.itemKind ?? null,
      memberId,
      partySize: request.partySize ?? 1,
      startsAt: request.startsAt,
      endsAt: request.endsAt,
      createdAt: now,
      closedAt: null,
      bookingId: null,
    }),
  ]);
  return id;
}

function passes(refusal: Refusal | BookingRefused): boolean {
  return isBookingRefused(refusal) && PASSING.has(refusal.booking.reason);
}

const NEEDS_ACCOUNT: Refusal = { code: 'NOT_ALLOWED', message: say('booking.needsAccount') };
const ONE_WISH = invalid(['itemKind'], say('booking.oneWish'));
const IS_FREE: Refusal = { code: 'NOT_ALLOWED', field: ['startsAt'], message: say('booking.isFree') };
const WAITS_ALREADY: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['startsAt'],
  message: say('booking.waitsAlready'),
};
const TOO_MANY: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['spaceId'],
  message: say('booking.tooManyWaits', { most: MOST_WAITS }),
};
