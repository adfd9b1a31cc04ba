import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { BatchQuery } from '../../../platform/db/transactions/batch';
import { batchQuery } from '../../../platform/db/transactions/batch';
import { placeholders } from '../../../platform/db/placeholders';
import type { EntityRow, RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import type { MaterialType } from '../shared/catalogue.terms';
import { CopyEntity } from './copy.entity';

/** What circulation has to know of a copy before it moves it; the price is null if nobody knows what it cost. */
export type CirculatingCopy = Pick<
  EntityRow<CopyEntity>,
  'id' | 'barcode' | 'titleId' | 'branchId' | 'status' | 'isReferenceOnly' | 'price'
> & { readonly materialType: MaterialType };

/** A copy as the driver returns it, with the kind of its title. */
type CopyOfKind = RawRow & { readonly materialType: MaterialType };

const copies = table(CopyEntity, 'c').pick(
  'id',
  'barcode',
  'titleId',
  'branchId',
  'status',
  'isReferenceOnly',
  'price',
);
const SELECTED = `${copies.columns}, (SELECT t.material_type FROM title t WHERE t.id = c.title_id) AS materialType`;

/**
 * The question that finds the copy with a barcode and locks its row until the unit ends; null if no copy
 * carries it.
 */
export function lockCopyQuery(db: Database, barcode: string): BatchQuery<CirculatingCopy | null> {
  return batchQuery(
    `SELECT ${SELECTED} FROM copy c WHERE c.barcode = ?${db.forUpdate}`,
    [barcode],
    ([row]: readonly CopyOfKind[]) => (row ? withKind(row) : null),
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
  const rows = await tx.query<CopyOfKind[]>(
    `SELECT ${SELECTED} FROM copy c WHERE c.id IN (${placeholders(ids)}) ORDER BY c.id${db.forUpdate}`,
    [...ids],
  );
  return rows.map(withKind);
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
  const rows = await tx.query<CopyOfKind[]>(
    `SELECT ${SELECTED} FROM copy c WHERE c.title_id = ? AND c.status NOT IN ('WITHDRAWN', 'LOST', 'MISSING') ORDER BY c.id LIMIT 500`,
    [titleId],
  );
  return rows.map(withKind);
}

function withKind(row: CopyOfKind): CirculatingCopy {
  return { ...copies.read(row), materialType: row.materialType };
}
