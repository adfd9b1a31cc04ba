import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { bookingChanged } from '../bookings/booking.events';
import { changeBooking, lockBookingsAt } from '../bookings/bookings.queries';
import { readSpaceItems } from '../items/space-items.queries';
import { SPACE_NOUN } from '../save-space';
import type { SpaceDeps } from '../save-space';
import { lockSpaces } from '../spaces.queries';
import { say } from '../words/say';
import { blockTable, lockBlock } from './blocks.queries';

/** When a space, or one item of it, cannot be booked, and why. */
export type BlockRequest = {
  readonly spaceId: string;
  readonly itemId?: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly reason: string;
  /** Cancels what is booked at that time; without it such a block is refused. */
  readonly cancelsBookings?: boolean | null;
  readonly idempotencyKey: string;
};

const LONGEST_DAYS = 366;
const LONGEST_REASON = 200;

/** What a block did. */
export type Blocked = { readonly blockId: string; readonly cancelledCount: number };

/** Blocks a space or an item for some time; bookings at that time are cancelled only when that is asked for. */
export function blockSpace(
  deps: SpaceDeps,
  actor: Actor,
  request: BlockRequest,
): Promise<Result<Blocked, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'blockSpace', request), async (tx) => {
    const [space] = await lockSpaces(deps.db, tx, [request.spaceId]);
    if (!space) return fail(notFound(['spaceId'], SPACE_NOUN));
    const itemId = request.itemId ?? null;
    const [item] = await readSpaceItems(tx, itemId === null ? [] : [itemId]);
    if (itemId !== null && item?.spaceId !== space.id) return fail(notFound(['itemId'], say('booking.item')));
    const form = new InputValidator([]);
    const what = { longest: LONGEST_REASON, what: say('blocks.reason') };
    const reason = form.requiredLine(request.reason, what, 'reason');
    refuseWrongSpan(form, request, deps.clock.now());
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const now = deps.clock.now();
    const booked = await lockBookingsAt(deps.db, tx, { ...request, itemId, now });
    if (booked.length > 0 && request.cancelsBookings !== true)
      return fail({
        code: 'IN_USE',
        field: ['cancelsBookings'],
        message: say('blocks.booked', { count: booked.length }),
      });
    for (const booking of booked) {
      const by = { cancelledAt: now, cancelledBy: toPrincipal(actor), cancelReason: reason };
      await changeBooking(tx, booking.id, { status: 'CANCELLED', ...by, version: booking.version + 1 });
    }
    await recordEvents(
      tx,
      booked.map(({ id }) => bookingChanged(id)),
      now,
    );
    const blockId = await write(deps, tx, actor, { branchId: space.branchId, request, reason });
    return ok({ blockId, cancelledCount: booked.length });
  });
}

/** Takes a block away; a repeat changes nothing. */
export function unblockSpace(
  deps: SpaceDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey: string },
): Promise<Result<{ blockId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'unblockSpace', request), async (tx) => {
    const block = await lockBlock(deps.db, tx, request.id);
    if (!block) return fail(notFound(['id'], say('booking.blockNoun')));
    if (block.liftedAt === null)
      await updateRow(
        tx,
        blockTable.name,
        block.id,
        blockTable.write({ liftedAt: deps.clock.now(), version: block.version + 1 }),
      );
    return ok({ blockId: block.id });
  });
}

function refuseWrongSpan(form: InputValidator, { startsAt, endsAt }: BlockRequest, now: Date): void {
  if (endsAt <= startsAt) form.refuse((field) => invalid(field, say('refused.WRONG_SPAN')), 'endsAt');
  else if (endsAt <= now) form.refuse((field) => invalid(field, say('refused.PAST')), 'endsAt');
  else if (endsAt.getTime() - startsAt.getTime() > LONGEST_DAYS * 86_400_000)
    form.refuse((field) => invalid(field, say('blocks.tooLong', { most: LONGEST_DAYS })), 'endsAt');
}

async function write(
  deps: SpaceDeps,
  tx: EntityManager,
  actor: Actor,
  { branchId, request, reason }: { branchId: string; request: BlockRequest; reason: string },
): Promise<string> {
  const now = deps.clock.now();
  const id = deps.newId('spb', now);
  const { spaceId, itemId = null, startsAt, endsAt } = request;
  await insertRows(tx, blockTable.name, [
    blockTable.write({
      id,
      branchId,
      spaceId,
      itemId,
      startsAt,
      endsAt,
      reason,
      createdAt: now,
      createdBy: toPrincipal(actor),
      liftedAt: null,
      version: 1,
    }),
  ]);
  return id;
}
