import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { CivilDate } from '../../../shared/civil-date';
import type { ComputerSession } from './computer-session.entity';
import { ComputerSessionEntity } from './computer-session.entity';

const sessions = table(ComputerSessionEntity, 's');
const MOST_COMPUTERS = 500;

/** A computer as the board shows it. */
export type Computer = {
  readonly id: string;
  readonly code: string;
  readonly spaceId: string;
  readonly branchId: string;
  readonly isOutOfOrder: boolean;
};

type ComputerRow = {
  readonly id: string;
  readonly code: string;
  readonly space_id: string;
  readonly branch_id: string;
  readonly out_of_order_at: unknown;
};

/** Lists the computers of a branch in their order. */
export async function listComputers(db: QueryRunner, branchId: string): Promise<Computer[]> {
  const rows = (await db.query(
    `SELECT id, code, space_id, branch_id, out_of_order_at FROM space_item WHERE branch_id = ? AND kind = 'COMPUTER' AND is_active = 1 ORDER BY position, code, id LIMIT ${MOST_COMPUTERS}`,
    [branchId],
  )) as ComputerRow[];
  return rows.map(toComputer);
}

/** Locks a computer that is in use until the unit ends; null when there is no such computer. */
export async function lockComputer(db: Database, tx: EntityManager, id: string): Promise<Computer | null> {
  const [row] = await tx.query<ComputerRow[]>(
    `SELECT id, code, space_id, branch_id, out_of_order_at FROM space_item WHERE id = ? AND kind = 'COMPUTER' AND is_active = 1${db.forUpdate}`,
    [id],
  );
  return row ? toComputer(row) : null;
}

/** Locks the computers of a branch until the unit ends: who sits down and who waits go one after the other. */
export async function lockComputers(db: Database, tx: EntityManager, branchId: string): Promise<void> {
  await tx.query(
    `SELECT id FROM space_item WHERE branch_id = ? AND kind = 'COMPUTER' AND is_active = 1 ORDER BY id${db.forUpdate}`,
    [branchId],
  );
}

/** Finds a computer, one that is no longer used too. */
export async function findComputer(db: QueryRunner, id: string): Promise<Computer | null> {
  const rows = (await db.query(
    "SELECT id, code, space_id, branch_id, out_of_order_at FROM space_item WHERE id = ? AND kind = 'COMPUTER'",
    [id],
  )) as ComputerRow[];
  return rows[0] ? toComputer(rows[0]) : null;
}

function toComputer(row: ComputerRow): Computer {
  const { id, code, space_id: spaceId, branch_id: branchId, out_of_order_at: brokenSince } = row;
  return { id, code, spaceId, branchId, isOutOfOrder: brokenSince !== null };
}

/** Lists the sessions of a branch that are open, those whose time is up among them. */
export function listOpenSessions(db: QueryRunner, branchId: string): Promise<ComputerSession[]> {
  return sessions.list(
    db,
    `WHERE s.open_item_id IN (SELECT id FROM space_item WHERE branch_id = ? AND kind = 'COMPUTER') ORDER BY s.ends_at, s.id LIMIT ${MOST_COMPUTERS}`,
    [branchId],
  );
}

/** Lists the open sessions that stand in the way of a new one: of the computer, the member or the voucher. */
export function listBlockingSessions(
  tx: EntityManager,
  { itemId, memberId, voucherId }: Pick<ComputerSession, 'itemId' | 'memberId' | 'voucherId'>,
): Promise<ComputerSession[]> {
  return sessions.list(
    tx,
    'WHERE s.open_item_id = ? OR s.open_member_id = ? OR s.open_voucher_id = ? LIMIT 3',
    [itemId, memberId ?? '', voucherId ?? ''],
  );
}

/** Locks a session until the unit ends; null when there is none. */
export function lockSession(db: Database, tx: EntityManager, id: string): Promise<ComputerSession | null> {
  return sessions.first(tx, `WHERE s.id = ?${db.forUpdate}`, [id]);
}

/** Finds a session. */
export function findSession(db: QueryRunner, id: string): Promise<ComputerSession | null> {
  return sessions.first(db, 'WHERE s.id = ?', [id]);
}

/** Finds the session at a computer that is open, if only because nobody ended it. */
export function findOpenSessionAt(db: QueryRunner, itemId: string): Promise<ComputerSession | null> {
  return sessions.first(db, 'WHERE s.open_item_id = ?', [itemId]);
}

/** Finds the session that a member has now. */
export function findSessionOf(db: QueryRunner, memberId: string): Promise<ComputerSession | null> {
  return sessions.first(db, 'WHERE s.open_member_id = ?', [memberId]);
}

/** Adds up what a member was at computers on a day, sessions that ended alone. */
export async function sumComputerSeconds(db: QueryRunner, memberId: string, day: CivilDate): Promise<number> {
  const rows = (await db.query(
    'SELECT SUM(seconds) AS total FROM computer_session WHERE member_id = ? AND started_on = ?',
    [memberId, day],
  )) as { total: number | string | null }[];
  return Number(rows[0]?.total ?? 0);
}

/** Adds up what was used of a voucher at computers. */
export async function sumVoucherSeconds(db: QueryRunner, voucherId: string): Promise<number> {
  const rows = (await db.query('SELECT SUM(seconds) AS total FROM computer_session WHERE voucher_id = ?', [
    voucherId,
  ])) as { total: number | string | null }[];
  return Number(rows[0]?.total ?? 0);
}

/** Writes a session. A second one of the same computer, member or voucher violates UNIQUE. */
export async function insertComputerSession(tx: EntityManager, row: ComputerSession): Promise<void> {
  await insertRows(tx, sessions.name, [sessions.write(row)]);
}

/** Changes some columns of a session. */
export async function changeComputerSession(
  tx: EntityManager,
  id: string,
  changes: Partial<ComputerSession>,
): Promise<void> {
  await updateRow(tx, sessions.name, id, sessions.write(changes));
}

/** Forgets who was at computers before an instant; when, where and how long stay for statistics. */
export async function unlinkSessionsBefore(tx: EntityManager, before: Date): Promise<void> {
  await tx.query(
    "UPDATE computer_session SET member_id = NULL, voucher_id = NULL, started_by = 'system:forgotten' WHERE started_at < ? AND ended_at IS NOT NULL AND (member_id IS NOT NULL OR voucher_id IS NOT NULL)",
    [sqlInstant(before)],
  );
}
