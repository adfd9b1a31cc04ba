import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { insertRows } from '../../../platform/db/write-rows';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';

/** A copy on its way between branches. */
export type Transfer = {
  readonly nodeType: 'Transfer';
  readonly id: string;
  readonly copyId: string;
  readonly fromBranchId: string;
  readonly toBranchId: string;
  readonly holdId: string | null;
  readonly sentAt: Date;
  readonly receivedAt: Date | null;
  readonly forHold: boolean;
};

type Row = {
  id: string;
  copy_id: string;
  from_branch_id: string;
  to_branch_id: string;
  hold_id: string | null;
  sent_at: Date | string;
  closed_at: Date | string | null;
};

const COLUMNS = 't.id, t.copy_id, t.from_branch_id, t.to_branch_id, t.hold_id, t.sent_at, t.closed_at';
const MOST_TRANSFERS = 200;

/** Transfers by id. */
export const transferById = defineLoader<string, Transfer | null>('transferById', async ({ db }, ids) => {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM transfer t WHERE t.id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows.map(toTransfer), (transfer) => transfer.id);
});

/** Lists copies on their way to a branch, longest first. */
export async function transfersTo(db: Database, branchId: string): Promise<Transfer[]> {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM transfer t WHERE t.to_branch_id = ? AND t.closed_at IS NULL ORDER BY t.sent_at, t.id LIMIT ${MOST_TRANSFERS}`,
    [branchId],
  );
  return rows.map(toTransfer);
}

/** Finds the way a copy is on. */
export async function findOpenTransfer(tx: EntityManager, copyId: string): Promise<Transfer | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM transfer t WHERE t.open_copy_id = ?`, [copyId]);
  return row ? toTransfer(row) : null;
}

/** Sends a copy. One that is on its way already violates UNIQUE. */
export async function insertTransfer(
  tx: EntityManager,
  transfer: {
    id: string;
    copyId: string;
    fromBranchId: string;
    toBranchId: string;
    holdId: string | null;
    sentAt: Date;
    sentBy: string;
  },
): Promise<void> {
  await insertRows(tx, 'transfer', [
    {
      id: transfer.id,
      copy_id: transfer.copyId,
      open_copy_id: transfer.copyId,
      from_branch_id: transfer.fromBranchId,
      to_branch_id: transfer.toBranchId,
      hold_id: transfer.holdId,
      sent_at: sqlInstant(transfer.sentAt),
      sent_by: transfer.sentBy,
    },
  ]);
}

/** Ends a transfer: the copy arrived, or was found elsewhere. */
export async function closeTransfer(
  tx: EntityManager,
  id: string,
  end: { at: Date; by: string },
): Promise<void> {
  await tx.query('UPDATE transfer SET closed_at = ?, closed_by = ?, open_copy_id = NULL WHERE id = ?', [
    sqlInstant(end.at),
    end.by,
    id,
  ]);
}

function toTransfer(row: Row): Transfer {
  return {
    nodeType: 'Transfer',
    id: row.id,
    copyId: row.copy_id,
    fromBranchId: row.from_branch_id,
    toBranchId: row.to_branch_id,
    holdId: row.hold_id,
    sentAt: readInstant(row.sent_at),
    receivedAt: row.closed_at === null ? null : readInstant(row.closed_at),
    forHold: row.hold_id !== null,
  };
}
