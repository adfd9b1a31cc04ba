import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { insertRows } from '../../../platform/db/write-rows';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { Transfer } from './transfer.entity';
import { TransferEntity } from './transfer.entity';
import { table } from '../../../platform/db/table';
import { mapSelection } from '../../../platform/db/map-selection';

const ways = table(TransferEntity, 't', { nodeType: 'Transfer' } as const);
const transfers = mapSelection(ways, (way): Transfer => ({
  ...way,
  receivedAt: way.closedAt,
  forHold: way.holdId !== null,
}));
const MOST_TRANSFERS = 200;

/** Transfers by id. */
export const transferById = defineLoader<string, Transfer | null>('transferById', async ({ db }, ids) => {
  const rows = await transfers.list(db, `WHERE t.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (transfer) => transfer.id);
});

/** Lists copies on their way to a branch, longest first. */
export async function transfersTo(db: Database, branchId: string): Promise<Transfer[]> {
  const rows = await transfers.list(
    db,
    `WHERE t.to_branch_id = ? AND t.closed_at IS NULL ORDER BY t.sent_at, t.id LIMIT ${MOST_TRANSFERS}`,
    [branchId],
  );
  return rows;
}

/** Finds the way a copy is on. */
export async function findOpenTransfer(tx: EntityManager, copyId: string): Promise<Transfer | null> {
  return transfers.first(tx, 'WHERE t.open_copy_id = ?', [copyId]);
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
  await insertRows(tx, ways.name, [
    ways.write({
      id: transfer.id,
      copyId: transfer.copyId,
      openCopyId: transfer.copyId,
      fromBranchId: transfer.fromBranchId,
      toBranchId: transfer.toBranchId,
      holdId: transfer.holdId,
      sentAt: transfer.sentAt,
      sentBy: transfer.sentBy,
    }),
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
