import type { EntityManager } from 'typeorm';

import type { Database } from '../../platform/db/database';
import { placeholders } from '../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../platform/graphql/loader';
import type { LocalizedText } from '../../shared/locale';
import type { AccessibilityOffer, SpaceKind } from './space.terms';

/** A room or area of a branch as other rooms and the schema see it. */
export type Space = {
  readonly nodeType: 'Space';
  readonly id: string;
  readonly branchId: string;
  readonly name: LocalizedText;
  readonly kind: SpaceKind;
  readonly capacity: number | null;
  readonly directions: LocalizedText | null;
  readonly accessibility: readonly AccessibilityOffer[];
  readonly isExclusive: boolean;
  readonly isActive: boolean;
  readonly isSample: boolean;
  readonly version: number;
};

type Row = {
  id: string;
  branch_id: string;
  name_id: string;
  name_en: string | null;
  kind: SpaceKind;
  capacity: number | null;
  directions_id: string | null;
  directions_en: string | null;
  accessibility: string;
  is_exclusive: number;
  is_active: number;
  is_sample: number;
  version: number;
};

const COLUMNS =
  'id, branch_id, name_id, name_en, kind, capacity, directions_id, directions_en, accessibility, is_exclusive, is_active, is_sample, version';

/** Spaces by id, those that are no longer used too. */
export const spaceById = defineLoader<string, Space | null>('spaceById', async ({ db }, ids) => {
  const rows = await db.query<Row>(`SELECT ${COLUMNS} FROM space WHERE id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows.map(toSpace), (space) => space.id);
});

/** Spaces in use by branch, in their order. */
export const spacesByBranch = defineLoader<string, Space[]>('spacesByBranch', async ({ db }, ids) => {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM space WHERE branch_id IN (${placeholders(ids)}) AND is_active = 1 ORDER BY position, id LIMIT 1000`,
    ids,
  );
  return groupBy(ids, rows.map(toSpace), (space) => space.branchId);
});

/** Lists the spaces of all branches in their order; a city library has some dozens. */
export async function allSpaces(db: Database): Promise<Space[]> {
  const rows = await db.query<Row>(`SELECT ${COLUMNS} FROM space ORDER BY branch_id, position, id LIMIT 500`);
  return rows.map(toSpace);
}

/**
 * Locks spaces until the unit ends, ids ascending, so that nobody else fills them meanwhile; those that do
 * not exist are left out.
 */
export async function lockSpaces(db: Database, tx: EntityManager, ids: readonly string[]): Promise<Space[]> {
  const inOrder = [...new Set(ids)].sort();
  if (inOrder.length === 0) return [];
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM space WHERE id IN (${placeholders(inOrder)}) ORDER BY id${db.forUpdate}`,
    inOrder,
  );
  return rows.map(toSpace);
}

/** Turns a row into a space. */
function toSpace(row: Row): Space {
  return {
    nodeType: 'Space',
    id: row.id,
    branchId: row.branch_id,
    name: { indonesian: row.name_id, english: row.name_en },
    kind: row.kind,
    capacity: row.capacity,
    directions:
      row.directions_id === null ? null : { indonesian: row.directions_id, english: row.directions_en },
    accessibility: JSON.parse(row.accessibility) as AccessibilityOffer[],
    isExclusive: row.is_exclusive === 1,
    isActive: row.is_active === 1,
    isSample: row.is_sample === 1,
    version: row.version,
  };
}
