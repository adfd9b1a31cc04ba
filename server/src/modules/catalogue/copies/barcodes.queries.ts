import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { barcodeAfter, numberedBarcode, numberOfBarcode } from './barcode-numbers';
import { BarcodeCounterEntity, CopyEntity } from './copy.entity';

const copies = table(CopyEntity).pick('barcode');
const counters = table(BarcodeCounterEntity);
type Counter = ReturnType<typeof counters.read>;

const WINDOW = 200;
/** 5,000 numbers are looked at before the search for free ones gives up. */
const MOST_WINDOWS = 25;

/** Takes the next free barcodes and moves the counter past them; its row stays locked until the unit ends. */
export async function takeBarcodes(db: Database, tx: EntityManager, count: number): Promise<string[]> {
  if (count === 0) return [];
  const counter = await readCounter(tx, db.forUpdate);
  const taken = await freeBarcodesFrom(tx, numberedBarcode(counter.nextNumber, counter), count);
  if (taken.length < count)
    throw new Error(`No ${count} free barcodes after ${numberedBarcode(counter.nextNumber, counter)}.`);
  await raiseCounter(tx, taken);
  return taken;
}

/**
 * Moves the counter past the highest of some barcodes that follow its pattern. A counter that has given out
 * nothing takes over the pattern of the first barcodes it sees, so that a library that came with `B0000001`
 * goes on so.
 */
export async function raiseCounter(tx: EntityManager, barcodes: readonly string[]): Promise<void> {
  const numbers = barcodes.map(numberOfBarcode).filter((number) => number !== null);
  const [first] = numbers;
  if (!first) return;
  const counter = await readCounter(tx, '');
  const pattern = counter.nextNumber === 1 ? first : counter;
  const highest = numbers.reduce(
    (most, { prefix, number }) => (prefix === pattern.prefix ? Math.max(most, number) : most),
    0,
  );
  if (highest === 0) return;
  const sql =
    "UPDATE barcode_counter SET prefix = ?, digits = ?, next_number = ? WHERE name = 'copy' AND next_number <= ?";
  await tx.query(sql, [pattern.prefix, pattern.digits, highest + 1, highest]);
}

/** Lets the counter begin again, for a library that has no copies any more. */
export async function restartBarcodes(tx: EntityManager): Promise<void> {
  await tx.update(BarcodeCounterEntity, { name: 'copy' }, { nextNumber: 1 });
}

/** Lists free barcodes without reserving them, from a given one or from where the counter stands. */
export async function listFreeBarcodes(
  db: Database,
  count: number,
  startingAt: string | null,
): Promise<string[]> {
  if (startingAt !== null) return freeBarcodesFrom(db, startingAt, count);
  const counter = await readCounter(db, '');
  return freeBarcodesFrom(db, numberedBarcode(counter.nextNumber, counter), count);
}

/** Finds out which of some barcodes are on a copy already, with the id of the copy. */
export async function usedBarcodes(
  tx: EntityManager,
  barcodes: readonly string[],
): Promise<Map<string, string>> {
  if (barcodes.length === 0) return new Map();
  const rows = await tx.query<{ id: string; barcode: string }[]>(
    `SELECT id, barcode FROM copy WHERE barcode IN (${placeholders(barcodes)})`,
    [...barcodes],
  );
  return new Map(rows.map(({ id, barcode }) => [barcode, id]));
}

/** A barcode of a title. */
export type TitleBarcode = { readonly titleId: string; readonly barcode: string };

/** Lists the barcodes of the copies of some titles. */
export async function listBarcodesOfTitles(
  tx: EntityManager,
  titleIds: readonly string[],
): Promise<TitleBarcode[]> {
  if (titleIds.length === 0) return [];
  return tx.query<TitleBarcode[]>(
    `SELECT title_id AS titleId, barcode FROM copy WHERE title_id IN (${placeholders(titleIds)})`,
    [...titleIds],
  );
}

async function readCounter(db: QueryRunner, forUpdate: string): Promise<Counter> {
  const counter = await counters.first(db, `WHERE name = 'copy'${forUpdate}`, []);
  if (!counter) throw new Error('The barcode counter is missing: run the migrations.');
  return counter;
}

async function freeBarcodesFrom(db: QueryRunner, start: string, count: number): Promise<string[]> {
  const free: string[] = [];
  for (let window = 0; window < MOST_WINDOWS && free.length < count; window++) {
    const candidates = Array.from({ length: WINDOW }, (_, step) =>
      barcodeAfter(start, window * WINDOW + step),
    ).filter((barcode) => barcode !== null);
    if (candidates.length === 0) break;
    const rows = await copies.list(db, `WHERE barcode IN (${placeholders(candidates)})`, candidates);
    const used = new Set(rows.map(({ barcode }) => barcode));
    free.push(...candidates.filter((barcode) => !used.has(barcode)).slice(0, count - free.length));
  }
  return free;
}
