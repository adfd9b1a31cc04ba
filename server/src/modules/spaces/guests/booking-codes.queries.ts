import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';
import type { BookingContact } from '../bookings/booking-letters.queries';
import type { BookingCode } from './booking-code.entity';
import { BookingCodeEntity } from './booking-code.entity';

const codes = table(BookingCodeEntity, 'c');

/** Writes a code that is to be sent. */
export async function insertBookingCode(tx: EntityManager, code: BookingCode): Promise<void> {
  await insertRows(tx, codes.name, [codes.write(code)]);
}

/** Reads the newest code of an address that still serves, one that was used too. */
export function newestBookingCode(
  db: QueryRunner,
  emailHash: string,
  now: Date,
): Promise<BookingCode | null> {
  return codes.first(
    db,
    'WHERE c.email_hash = ? AND c.expires_at > ? ORDER BY c.created_at DESC, c.id DESC LIMIT 1',
    [emailHash, sqlInstant(now)],
  );
}

/** Reads a code that can still be used; null otherwise. */
export function usableBookingCode(db: QueryRunner, id: string, now: Date): Promise<BookingCode | null> {
  return codes.first(db, 'WHERE c.id = ? AND c.used_at IS NULL AND c.expires_at > ?', [id, sqlInstant(now)]);
}

/** Uses a code up; false when it was used before. */
export async function consumeBookingCode(tx: EntityManager, id: string, now: Date): Promise<boolean> {
  return (await tx.update(BookingCodeEntity, { id, usedAt: IsNull() }, { usedAt: now })).affected === 1;
}

/** Removes codes made before a moment, with the addresses they went to. */
export async function removeBookingCodes(tx: EntityManager, before: Date): Promise<void> {
  await tx.query('DELETE FROM booking_code WHERE created_at < ?', [sqlInstant(before)]);
}

/** Finds codes that still serve and were not sent yet. */
export async function findBookingCodeNotices(
  db: Database,
  now: Date,
): Promise<NotificationTrigger<'BOOKING_CODE'>[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT c.id FROM booking_code c WHERE c.created_at > ? AND c.used_at IS NULL AND c.expires_at > ? AND ${notTold("CONCAT('booking.code:', c.id)")} LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(new Date(now.getTime() - 86_400_000)), sqlInstant(now)],
  );
  return rows.map(({ id }) => ({
    cause: `booking.code:${id}`,
    template: 'BOOKING_CODE',
    memberId: null,
    aboutId: id,
    aboutDate: null,
    happenedAt: null,
  }));
}

/** Lists where codes go; who asked is nobody by name until the address is proven. */
export async function listBookingCodeContacts(
  db: Database,
  ids: readonly string[],
): Promise<BookingContact[]> {
  if (ids.length === 0) return [];
  const rows = await db.query<Pick<BookingCode, 'id' | 'email' | 'locale'>>(
    `SELECT c.id, c.email, c.locale FROM booking_code c WHERE c.id IN (${placeholders(ids)})`,
    [...ids],
  );
  return rows.map((row) => ({ ...row, name: '', phone: null }));
}
