import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/graphql/loader';
import { barcodeAfter, barcodeNumber, numberedBarcode } from './barcode-numbers';

type Query = <Row>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

const WINDOW = 200;
/** 5,000 numbers are looked at before the search for free ones gives up. */
const MOST_WINDOWS = 25;

/** Takes the next free barcodes and moves the counter past them; its row stays locked until the unit ends. */
export async function takeBarcodes(db: Database, tx: EntityManager, count: number): Promise<string[]> {
  const [row] = await tx.query<{ next_number: number | string }[]>(`SELECT next_number FROM barcode_counter WHERE name = 'copy'${db.forUpdate}`);
  const start = numberedBarcode(Number(row?.next_number ?? 1));
  const taken = await freeBarcodesFrom((sql, values) => tx.query(sql, [...values]), start, count);
  await raiseCounter(tx, taken);
  return taken;
}

/** Moves the counter past the highest of the library's own numbers among some barcodes. */
export async function raiseCounter(tx: EntityManager, barcodes: readonly string[]): Promise<void> {
  const highest = barcodes.reduce((most, barcode) => Math.max(most, barcodeNumber(barcode) ?? 0), 0);
  if (highest === 0) return;
  await tx.query("UPDATE barcode_counter SET next_number = ? WHERE name = 'copy' AND next_number <= ?", [highest + 1, highest]);
}

/** Lists free barcodes without reserving them, from a given one or from where the counter stands. */
export async function listFreeBarcodes(db: Database, count: number, startingAt: string | null): Promise<string[]> {
  const query: Query = (sql, values) => db.query(sql, values);
  if (startingAt !== null) return freeBarcodesFrom(query, startingAt, count);
  const [row] = await query<{ next_number: number | string }>("SELECT next_number FROM barcode_counter WHERE name = 'copy'", []);
  return freeBarcodesFrom(query, numberedBarcode(Number(row?.next_number ?? 1)), count);
}

/** Finds out which of some barcodes are on a copy already. */
export async function usedBarcodes(tx: EntityManager, barcodes: readonly string[]): Promise<Map<string, string>> {
  if (barcodes.length === 0) return new Map();
  const rows = await tx.query<{ id: string; barcode: string }[]>(`SELECT id, barcode FROM copy WHERE barcode IN (${placeholders(barcodes)})`, [...barcodes]);
  return new Map(rows.map(({ id, barcode }) => [barcode, id]));
}

async function freeBarcodesFrom(query: Query, start: string, count: number): Promise<string[]> {
  const free: string[] = [];
  for (let window = 0; window < MOST_WINDOWS && free.length < count; window++) {
    const candidates = Array.from({ length: WINDOW }, (_, step) => barcodeAfter(start, window * WINDOW + step)).filter((barcode) => barcode !== null);
    if (candidates.length === 0) break;
    const rows = await query<{ barcode: string }>(`SELECT barcode FROM copy WHERE barcode IN (${placeholders(candidates)})`, candidates);
    const used = new Set(rows.map(({ barcode }) => barcode));
    free.push(...candidates.filter((barcode) => !used.has(barcode)).slice(0, count - free.length));
  }
  return free;
}
