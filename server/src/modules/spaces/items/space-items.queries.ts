import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { SpaceItem } from './space-item.entity';
import { SpaceItemEntity } from './space-item.entity';

/** The most items of one space: a hall with numbered chairs stays below. */
export const MOST_ITEMS = 500;

/** The table of items, for writing. */
export const spaceItemTable = table(SpaceItemEntity, '', { nodeType: 'SpaceItem' } as const);
const items = mapSelection(spaceItemTable, (row): SpaceItem => withTexts(row, 'note'));

/** Items by id, those that are no longer used too. */
export const spaceItemById = defineLoader<string, SpaceItem | null>('spaceItemById', async ({ db }, ids) => {
  const found = await items.list(db, `WHERE id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, found, (item) => item.id);
});

/** Items in use by space, in their order. */
export const itemsBySpace = defineLoader<string, SpaceItem[]>('itemsBySpace', async ({ db }, ids) => {
  const found = await items.list(
    db,
    `WHERE space_id IN (${placeholders(ids)}) AND is_active = 1 ORDER BY position, code, id LIMIT 5000`,
    ids,
  );
  return groupBy(ids, found, (item) => item.spaceId);
});

/** Reads items inside a unit; those that do not exist are left out. */
export async function readSpaceItems(tx: QueryRunner, ids: readonly string[]): Promise<SpaceItem[]> {
  if (ids.length === 0) return [];
  return items.list(tx, `WHERE id IN (${placeholders(ids)}) ORDER BY id`, ids);
}

/** Lists all items of a space inside a unit, in their order, those that are no longer used too. */
export function itemsOfSpace(tx: QueryRunner, spaceId: string): Promise<SpaceItem[]> {
  return items.list(tx, 'WHERE space_id = ? ORDER BY position, code, id LIMIT 1000', [spaceId]);
}

/** Lists the items of some spaces, in their order. */
export async function itemsOfSpaces(db: QueryRunner, spaceIds: readonly string[]): Promise<SpaceItem[]> {
  if (spaceIds.length === 0) return [];
  return items.list(
    db,
    `WHERE space_id IN (${placeholders(spaceIds)}) ORDER BY space_id, position, code, id LIMIT 20000`,
    spaceIds,
  );
}

/** Locks an item until the unit ends; its space is locked before it. */
export async function lockSpaceItem(db: Database, tx: EntityManager, id: string): Promise<SpaceItem | null> {
  const [found] = await items.list(tx, `WHERE id = ?${db.forUpdate}`, [id]);
  return found ?? null;
}

/** Which of these codes a space has already, however they are written, and how many items it has. */
export async function readItemCodes(tx: EntityManager, spaceId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ code: string }[]>(
    'SELECT code FROM space_item WHERE space_id = ? ORDER BY code LIMIT 1000',
    [spaceId],
  );
  return rows.map(({ code }) => code);
}

/** Where an item stands, and whether its space is held by one party at a time. */
export type ItemPlace = {
  readonly id: string;
  readonly spaceId: string;
  readonly kind: string;
  readonly isExclusive: boolean;
};

/** What some items are, and in which space they stand. */
export async function readSpaceItemPlaces(db: QueryRunner, ids: readonly string[]): Promise<ItemPlace[]> {
  const rows = (await db.query(
    `SELECT i.id, i.space_id AS spaceId, i.kind, p.is_exclusive AS flag FROM space_item i JOIN space p ON p.id = i.space_id WHERE i.id IN (${placeholders(ids)})`,
    [...ids],
  )) as (Omit<ItemPlace, 'isExclusive'> & { readonly flag: number })[];
  return rows.map(({ flag, ...place }) => ({ ...place, isExclusive: flag === 1 }));
}
