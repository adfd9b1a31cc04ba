import type { EntityManager } from 'typeorm';

import type { QueryRunner } from '../../../platform/db/table';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Clock } from '../../../shared/clock';
import { changeBooking, arrivalsOfMember } from '../bookings/bookings.queries';
import { bookingChanged } from '../bookings/booking.events';
import { EARLY_MINUTES } from '../bookings/booking-state.rules';
import { readSpaceItemPlaces } from '../items/space-items.queries';
import { holdsItem } from './booked-items';
import { findHolds } from './holds.queries';
import type { SpaceClashes } from './space-clashes';

/** Answers what sessions at computers ask: who has the computer next, and that whoever booked it sat down. */
export function itemReservations({
  clashes,
  clock,
}: {
  readonly clashes: SpaceClashes;
  readonly clock: Clock;
}) {
  return {
    next: (db: QueryRunner, wanted: WantedItems, after: Date) =>
      findNextHolds(db, clashes, { ...wanted, after, now: clock.now() }),
    arrive: (tx: EntityManager, itemId: string, memberId: string) =>
      arriveAtItem(tx, { itemId, memberId, now: clock.now() }),
  };
}

const AHEAD_MS = 86_400_000;

/** Items, the member who is at them (null for a guest), and until when those in use are taken. */
export type WantedItems = {
  readonly itemIds: readonly string[];
  readonly memberId: string | null;
  readonly usedUntil?: ReadonlyMap<string, Date>;
};

/**
 * Finds when items are next held by somebody else within a day after a moment; the moment itself where one is
 * held already, and nothing for one that stays free. What the member booked is not in their own way, nor does
 * the use that goes on hold an item again.
 */
async function findNextHolds(
  db: QueryRunner,
  clashes: SpaceClashes,
  { itemIds, memberId, usedUntil, after, now }: WantedItems & { readonly after: Date; readonly now: Date },
): Promise<ReadonlyMap<string, Date>> {
  if (itemIds.length === 0) return new Map();
  const places = await readSpaceItemPlaces(db, itemIds);
  const holds = await findHolds(db, clashes, {
    spaceIds: [...new Set(places.map(({ spaceId }) => spaceId))],
    from: after,
    to: new Date(after.getTime() + AHEAD_MS),
    now,
    exceptMemberId: memberId,
  });
  const next = new Map<string, Date>();
  for (const place of places) {
    const free = usedUntil?.get(place.id) ?? after;
    const starts = holds
      .filter((hold) => holdsItem(place, hold) && hold.endsAt > free)
      .map(({ startsAt }) => startsAt.getTime());
    if (starts.length > 0) next.set(place.id, new Date(Math.max(Math.min(...starts), free.getTime())));
  }
  return next;
}

/** Notes that a member who booked an item is there, so that it is not given free, nor counted as stayed away. */
async function arriveAtItem(
  tx: EntityManager,
  { itemId, memberId, now }: { readonly itemId: string; readonly memberId: string; readonly now: Date },
): Promise<void> {
  const from = new Date(now.getTime() + EARLY_MINUTES * 60_000);
  const arrivals = await arrivalsOfMember(tx, { memberId, from, now });
  const booking = arrivals.find((one) => one.itemId === itemId);
  if (!booking) return;
  await changeBooking(tx, booking.id, { checkedInAt: now, version: booking.version + 1 });
  await recordEvents(tx, [bookingChanged(booking.id)], now);
}
