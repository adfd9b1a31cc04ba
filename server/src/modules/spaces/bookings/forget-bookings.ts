import type { EntityManager } from 'typeorm';

import { recordEvents } from '../../../platform/outbox/record-event';
import type { PersonalData } from '../../../platform/personal-data/personal-table';
import { ok } from '../../../shared/result';
import { removeBookingCodes } from '../guests/booking-codes.queries';
import { SPACES_TABLES } from '../personal-data';
import type { SpaceDeps } from '../save-space';
import { bookingChanged } from './booking.events';
import { changeBooking } from './bookings.queries';
import {
  bookingsToCome,
  closeWaitsOf,
  forgetBookers,
  forgetWaits,
  listOldBookings,
} from './forget-bookings.queries';

const FORGET_AFTER_MS = 180 * 86_400_000;
/** Longer than any code serves; the job runs once a day. */
const CODES_KEPT_MS = 86_400_000;

/** What spaces know about members; what is to come is cancelled before one is forgotten. */
export function spacesPersonalData(deps: SpaceDeps): PersonalData {
  return { tables: SPACES_TABLES, beforeErasure: (tx, memberId) => endAllOf(deps, tx, memberId) };
}

/** Forgets who booked what is over for 180 days; space, time and category stay for figures. */
export async function forgetBookings(deps: SpaceDeps): Promise<number> {
  const before = new Date(deps.clock.now().getTime() - FORGET_AFTER_MS);
  await deps.db.transaction(async (tx) => ok(await forgetWaits(tx, before)));
  const codesBefore = new Date(deps.clock.now().getTime() - CODES_KEPT_MS);
  await deps.db.transaction(async (tx) => ok(await removeBookingCodes(tx, codesBefore)));
  let forgotten = 0;
  for (;;) {
    const ids = await listOldBookings(deps.db, before);
    if (ids.length === 0) return forgotten;
    await deps.db.transaction(async (tx) => ok(await forgetBookers(tx, ids)));
    forgotten += ids.length;
  }
}

async function endAllOf({ clock }: SpaceDeps, tx: EntityManager, memberId: string): Promise<void> {
  const now = clock.now();
  const bookings = await bookingsToCome(tx, { memberId, now });
  for (const { id, version } of bookings)
    await changeBooking(tx, id, {
      status: 'CANCELLED',
      cancelledAt: now,
      cancelledBy: 'system:erasure',
      version: version + 1,
    });
  await recordEvents(
    tx,
    bookings.map(({ id }) => bookingChanged(id)),
    now,
  );
  await closeWaitsOf(tx, { memberId, now });
}
