import type { EntityManager } from 'typeorm';

import type { App } from '../app/create-app';
import { withBulkWrites } from '../platform/db/bulk-writes';
import { insertRows } from '../platform/db/write-rows';

/** A row of a made-up table. */
export type MadeUpRow = Record<string, string | number | null>;

/** How many rows a table gets, and what stands in each. */
export type RowMaker = {
  readonly table: string;
  readonly count: number;
  readonly row: (index: number) => MadeUpRow;
};

const IN_ONE_UNIT = 4_000;

/** The id of a made-up thing: the prefix and its number. */
export function benchId(prefix: string, index: number): string {
  return `${prefix}_${String(index).padStart(26, '0')}`;
}

/** Fills tables in their order; afterwards the planner knows what stands in them. */
export async function fillTables(house: App, makers: readonly RowMaker[]): Promise<void> {
  await withBulkWrites(house.db, async () => {
    for (const maker of makers) await fill(house, maker);
  });
}

/** Writes in one unit of work. */
export async function inUnit(house: App, work: (tx: EntityManager) => Promise<void>): Promise<void> {
  await house.db.transaction(async (tx) => {
    await work(tx);
    return { ok: true, value: null };
  });
}

async function fill(house: App, { table, count, row }: RowMaker): Promise<void> {
  for (let start = 0; start < count; start += IN_ONE_UNIT) {
    const rows = Array.from({ length: Math.min(IN_ONE_UNIT, count - start) }, (_, offset) =>
      row(start + offset),
    );
    await inUnit(house, (tx) => insertRows(tx, table, rows));
  }
}
