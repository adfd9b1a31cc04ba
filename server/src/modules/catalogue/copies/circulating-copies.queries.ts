import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { BatchQuery } from '../../../platform/db/transactions/batch';
import { batchQuery } from '../../../platform/db/transactions/batch';
import { placeholders } from '../../../platform/db/placeholders';
import type { CopyStatus, MaterialType } from '../shared/catalogue.terms';

/** What circulation has to know of a copy before it moves it. */
export type CirculatingCopy = {
  readonly id: string;
  readonly barcode: string;
  readonly titleId: string;
  readonly branchId: string;
  readonly status: CopyStatus;
  readonly isReferenceOnly: boolean;
  /** Whole rupiah; null if nobody knows what it cost. */
  readonly price: number | null;
  readonly materialType: MaterialType;
};

type Row = {
  id: string;
  barcode: string;
  title_id: string;
  branch_id: string;
  status: CopyStatus;
  is_reference_only: number;
  price: number | string | null;
  material_type: MaterialType;
};

const COLUMNS = `c.id, c.barcode, c.title_id, c.branch_id, c.status, c.is_reference_only, c.price,
  (SELECT t.material_type FROM title t WHERE t.id = c.title_id) AS material_type`;

/**
 * The question that finds the copy with a barcode and locks its row until the unit ends; null if no copy
 * carries it.
 */
export function lockCopyQuery(db: Database, barcode: string): BatchQuery<CirculatingCopy | null> {
  return batchQuery(
    `SELECT ${COLUMNS} FROM copy c WHERE c.barcode = ?${db.forUpdate}`,
    [barcode],
    ([row]: readonly Row[]) => (row ? toCopy(row) : null),
  );
}

/** Finds the copy that carries a barcode, without locking it: who has it must be locked first. */
export async function copyIdWithBarcode(tx: EntityManager, barcode: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>('SELECT id FROM copy WHERE barcode = ?', [barcode]);
  return row?.id ?? null;
}

/** Locks copies by id, lowest id first. */
export async function lockCopies(
  db: Database,
  tx: EntityManager,
  ids: readonly string[],
): Promise<CirculatingCopy[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM copy c WHERE c.id IN (${placeholders(ids)}) ORDER BY c.id${db.forUpdate}`,
    [...ids],
  );
  return rows.map(toCopy);
}

/**
 * Tells whether a copy went somewhere after an instant; that somebody noted it as lost or missing moved
 * nothing.
 */
export async function hasMovedSince(tx: EntityManager, copyId: string, since: Date): Promise<boolean> {
  const [change] = await tx.query<unknown[]>(
    "SELECT 1 FROM copy_status_change WHERE copy_id = ? AND changed_at > ? AND to_status NOT IN ('LOST', 'MISSING') LIMIT 1",
    [copyId, sqlInstant(since)],
  );
  return change !== undefined;
}

/** Finds the copies of a title that circulate at all, or could again. */
export async function copiesForHolds(tx: EntityManager, titleId: string): Promise<CirculatingCopy[]> {
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM copy c WHERE c.title_id = ? AND c.status NOT IN ('WITHDRAWN', 'LOST', 'MISSING') ORDER BY c.id LIMIT 500`,
    [titleId],
  );
  return rows.map(toCopy);
}

function toCopy(row: Row): CirculatingCopy {
  return {
    id: row.id,
    barcode: row.barcode,
    titleId: row.title_id,
    branchId: row.branch_id,
    status: row.status,
    isReferenceOnly: row.is_reference_only === 1,
    price: row.price === null ? null : Number(row.price),
    materialType: row.material_type,
  };
}
