import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { EntityRow } from '../../../platform/db/table';
import { updateRow } from '../../../platform/db/write-rows';
import { table } from '../../../platform/db/table';
import { ConsultationEntity } from './consultation.entity';
import type { Consultation } from './consultation.entity';

/** The table of consultations, for reading and writing. */
export const consultations = table(ConsultationEntity, 'c', { nodeType: 'Consultation' } as const);
const BY_TIME: KeysetOrder = { column: 'c.starts_at', idColumn: 'c.id', direction: 'DESC' };

/** Consultations by id, whoever they belong to. */
export const consultationById = defineLoader<string, Consultation | null>(
  'consultationById',
  async ({ db }, ids) => {
    const rows = await consultations.list(db, `WHERE c.id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, rows, (consultation) => consultation.id);
  },
);

/** Changes some columns of a consultation. */
export async function changeConsultation(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<ConsultationEntity>>,
): Promise<void> {
  await updateRow(tx, consultations.name, id, consultations.write(changes));
}

/** The consultation of a slot that was not cancelled, by slot. */
export const consultationBySlot = defineLoader<string, Consultation | null>(
  'consultationBySlot',
  async ({ db }, ids) => {
    const rows = await consultations.list(
      db,
      `WHERE c.slot_id IN (${placeholders(ids)}) AND c.status <> 'CANCELLED'`,
      ids,
    );
    return indexBy(ids, rows, (consultation) => consultation.slotId);
  },
);

/**
 * The last consultations of a member that took place or are to come, newest first, for who prepares the next
 * one.
 */
export const earlierByMember = defineLoader<string, Consultation[]>(
  'earlierConsultationsByMember',
  async ({ db }, ids) => {
    const rows = await consultations.list(
      db,
      `WHERE c.member_id IN (${placeholders(ids)}) AND c.status <> 'CANCELLED' ORDER BY c.starts_at DESC, c.id DESC LIMIT ${ids.length * 20}`,
      ids,
    );
    return groupBy(ids, rows, ({ memberId }) => memberId ?? '');
  },
);

/** The last consultations about a business that were not cancelled, newest first, by business. */
export const consultationsByBusiness = defineLoader<string, Consultation[]>(
  'consultationsByBusiness',
  async ({ db }, ids) => {
    const ranked = `SELECT c.id, ROW_NUMBER() OVER (PARTITION BY c.business_id ORDER BY c.starts_at DESC, c.id DESC) AS place FROM consultation c WHERE c.business_id IN (${placeholders(ids)}) AND c.status <> 'CANCELLED'`;
    const rows = await consultations.list(
      db,
      `JOIN (${ranked}) r ON r.id = c.id WHERE r.place <= 20 ORDER BY c.starts_at DESC, c.id DESC`,
      ids,
    );
    return groupBy(ids, rows, ({ businessId }) => businessId ?? '');
  },
);

/** Lists the consultations of a member, the latest in front. */
export async function consultationsOfMember(
  db: Database,
  memberId: string,
  page: PageRequest,
): Promise<Page<Consultation>> {
  const { condition, values, orderBy } = keysetClause(BY_TIME, page);
  const rows = await consultations.list(db, `WHERE c.member_id = ? AND ${condition} ${orderBy}`, [
    memberId,
    ...values,
  ]);
  const totalCount = async (): Promise<number> =>
    Number(
      (
        await db.query<{ total: number | string }>(
          'SELECT COUNT(*) AS total FROM consultation WHERE member_id = ?',
          [memberId],
        )
      )[0]?.total ?? 0,
    );
  return keysetPage(rows, {
    page,
    order: BY_TIME,
    position: (consultation) => [sqlInstant(consultation.startsAt), consultation.id],
    node: (consultation) => consultation,
    totalCount,
  });
}

/** Reads the consultations of a member that are to come, inside the unit that has locked the member. */
export async function openOfMember(tx: EntityManager, memberId: string, now: Date): Promise<Consultation[]> {
  return consultations.list(
    tx,
    "WHERE c.member_id = ? AND c.ends_at > ? AND c.starts_at > ? AND c.status = 'BOOKED' ORDER BY c.starts_at LIMIT 100",
    [memberId, sqlInstant(now), sqlInstant(new Date(now.getTime() - 86_400_000))],
  );
}

/**
 * Locks a consultation until the unit ends; null when there is none. Member and slot come first in the lock
 * order.
 */
export async function lockConsultation(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<Consultation | null> {
  return consultations.first(tx, `WHERE c.id = ?${db.forUpdate}`, [id]);
}

/** Tells whether a slot is taken, inside the unit that has locked it. */
export async function isTaken(tx: EntityManager, slotId: string): Promise<boolean> {
  return (
    (await tx.query<unknown[]>('SELECT id FROM consultation WHERE open_slot_id = ?', [slotId])).length > 0
  );
}

/** Lists what a member has booked, by slot. */
export function listBookedOfMember(
  tx: EntityManager,
  memberId: string,
): Promise<Pick<Consultation, 'id' | 'slotId'>[]> {
  return consultations
    .pick('id', 'slotId')
    .list(tx, "WHERE c.member_id = ? AND c.status = 'BOOKED' ORDER BY c.slot_id LIMIT 100", [memberId]);
}

/** Finds whose a consultation is and which slot it has, without a lock; null when there is none. */
export function findMemberAndSlot(
  tx: EntityManager,
  id: string,
): Promise<Pick<Consultation, 'memberId' | 'slotId'> | null> {
  return consultations.pick('memberId', 'slotId').first(tx, 'WHERE c.id = ?', [id]);
}

/** Tells whether two cards have booked hours at the same time. */
export async function haveSameHour(
  tx: EntityManager,
  { keptId, mergedId }: { readonly keptId: string; readonly mergedId: string },
): Promise<boolean> {
  const both = await tx.query<unknown[]>(
    `SELECT o.id FROM consultation c JOIN consultation o ON o.member_id = ? AND o.status = 'BOOKED' AND o.starts_at < c.ends_at AND c.starts_at < o.ends_at
     WHERE c.member_id = ? AND c.status = 'BOOKED' LIMIT 1`,
    [keptId, mergedId],
  );
  return both.length > 0;
}
