import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { updateRow } from '../../../platform/db/write-rows';
import type { OfferStatus, ShiftOffer } from './offer.entity';
import { ShiftOfferEntity, ShiftOfferPersonEntity } from './offer.entity';

/** The table of places that are offered. */
export const offerTable = table(ShiftOfferEntity, 'o');
/** The table of whom they are offered to. */
export const offerPersonTable = table(ShiftOfferPersonEntity, 'p');

/** Somebody who offers or is asked: by their card, or by their account. */
export type Asked = { readonly memberId: string } | { readonly staffId: string };

function columnOf(asked: Asked): { readonly column: string; readonly id: string } {
  return 'memberId' in asked
    ? { column: 'member_id', id: asked.memberId }
    : { column: 'staff_id', id: asked.staffId };
}

/** Reads an offer without a lock; null when there is none. */
export function readOffer(db: QueryRunner, id: string): Promise<ShiftOffer | null> {
  return offerTable.first(db, 'WHERE o.id = ?', [id]);
}

/** Locks an offer until the unit ends; people and the shift come before it. */
export function lockOffer(db: Database, tx: EntityManager, id: string): Promise<ShiftOffer | null> {
  return offerTable.first(tx, `WHERE o.id = ?${db.forUpdate}`, [id]);
}

/** Finds what is offered of an assignment or a kind of work now; null when nothing is. */
export function openOfferOf(db: QueryRunner, openKey: string): Promise<ShiftOffer | null> {
  return offerTable.first(db, 'WHERE o.open_key = ?', [openKey]);
}

/** Tells whether somebody was asked and did not say no. */
export async function isAsked(db: QueryRunner, offerId: string, asked: Asked): Promise<boolean> {
  const { column, id } = columnOf(asked);
  const found = await offerPersonTable
    .pick('id')
    .first(db, `WHERE p.offer_id = ? AND p.${column} = ? AND p.declined_at IS NULL`, [offerId, id]);
  return found !== null;
}

/** An offer of the table `o` that may be accepted: of a free place as long as one is free and the shift takes place. */
export const CAN_BE_ACCEPTED = `o.status = 'OPEN' AND (o.assignment_id IS NOT NULL OR EXISTS (
  SELECT 1 FROM shift_need u JOIN shift t ON t.id = u.shift_id WHERE u.id = o.need_id AND u.taken < u.needed AND t.status = 'OPEN'))`;

/** Lists what is offered to somebody and may still be accepted, first shifts first. */
export function offersTo(db: QueryRunner, asked: Asked, now: Date): Promise<ShiftOffer[]> {
  const { column, id } = columnOf(asked);
  return offerTable.list(
    db,
    `JOIN shift_offer_person p ON p.offer_id = o.id WHERE p.${column} = ? AND p.declined_at IS NULL AND o.ends_at > ? AND ${CAN_BE_ACCEPTED} ORDER BY o.ends_at, o.id LIMIT 50`,
    [id, sqlInstant(now)],
  );
}

/** Lists what somebody offers now, first shifts first. */
export function offersFrom(db: QueryRunner, asked: Asked, now: Date): Promise<ShiftOffer[]> {
  const { column, id } = columnOf(asked);
  return offerTable.list(
    db,
    `JOIN shift_assignment a ON a.id = o.assignment_id WHERE a.${column} = ? AND o.status = 'OPEN' AND o.ends_at > ? ORDER BY o.ends_at, o.id LIMIT 50`,
    [id, sqlInstant(now)],
  );
}

/** Notes that somebody who was asked cannot. */
export async function declineFor(
  tx: EntityManager,
  asked: Asked,
  { offerId, now }: { readonly offerId: string; readonly now: Date },
): Promise<void> {
  const { column, id } = columnOf(asked);
  await tx.query(
    `UPDATE shift_offer_person SET declined_at = ? WHERE offer_id = ? AND ${column} = ? AND declined_at IS NULL`,
    [sqlInstant(now), offerId, id],
  );
}

/** Closes an offer. */
export async function closeOffer(
  tx: EntityManager,
  id: string,
  { status, now }: { readonly status: OfferStatus; readonly now: Date },
): Promise<void> {
  await updateRow(tx, offerTable.name, id, offerTable.write({ status, openKey: null, closedAt: now }));
}

/** Closes what is offered of an assignment that ends, or of a kind of work; its shift is locked. */
export async function endOfferOf(tx: EntityManager, openKey: string, now: Date): Promise<void> {
  await tx.query(
    "UPDATE shift_offer SET status = 'ENDED', open_key = NULL, closed_at = ? WHERE open_key = ?",
    [sqlInstant(now), openKey],
  );
}

/** Closes what is offered of free places of a kind of work once none is free; its shift is locked. */
export async function endOfferIfFull(tx: EntityManager, needId: string, now: Date): Promise<void> {
  await tx.query(
    `UPDATE shift_offer SET status = 'ENDED', open_key = NULL, closed_at = ?
     WHERE open_key = ? AND EXISTS (SELECT 1 FROM shift_need n WHERE n.id = ? AND n.taken >= n.needed)`,
    [sqlInstant(now), needId, needId],
  );
}

/** Deletes some offers of shifts that began before a moment, with whom they went to; tells how many. */
export async function deleteOffersBefore(
  tx: EntityManager,
  { before, most }: { readonly before: Date; readonly most: number },
): Promise<number> {
  const rows = await offerTable
    .pick('id')
    .list(tx, `WHERE o.ends_at < ? ORDER BY o.ends_at, o.id LIMIT ${most}`, [sqlInstant(before)]);
  for (const { id } of rows) {
    await tx.query('DELETE FROM shift_offer_person WHERE offer_id = ?', [id]);
    await tx.query('DELETE FROM shift_offer WHERE id = ?', [id]);
  }
  return rows.length;
}

/** Lets what is offered of a shift be accepted until its new beginning. */
export async function moveOffersOf(tx: EntityManager, shiftId: string, startsAt: Date): Promise<void> {
  await tx.query(
    "UPDATE shift_offer SET ends_at = ? WHERE status = 'OPEN' AND need_id IN (SELECT n.id FROM shift_need n WHERE n.shift_id = ?)",
    [sqlInstant(startsAt), shiftId],
  );
}
