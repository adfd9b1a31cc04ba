import { randomUUID } from 'node:crypto';

import { ok } from '../../shared/result';
import type { Clock } from '../../shared/clock';
import type { Database } from '../db/database';
import type { Log } from '../log';
import { appendRows, finishFile, openRows, removeFiles } from './export-files';
import type { ListExport } from './list-export.entity';
import {
  changeLeasedExport,
  findExport,
  leaseExport,
  listExpiredExports,
  listWaitingExports,
  removeExports,
} from './list-exports.queries';
import { ROWS_A_STEP } from './list-export.terms';
import type { ListSource, NamesOf } from './list-source';

/** What making files needs; `sources` are the lists that modules offer. */
export type ExportDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly dataDir: string;
  readonly sources: () => readonly ListSource[];
  /** What things are called for the maker of a file, as far as they may know it while it is made. */
  readonly namesFor: (file: Pick<ListExport, 'makerId' | 'locale'>) => NamesOf;
};

/** How long a process holds a file after its last sign of life. */
const LEASE_MS = 2 * 60_000;

/**
 * Makes a file, or goes on where a killed run left it: rows that are certain stay, what came after them is cut
 * off and read again. Does nothing while another process works on it.
 */
export async function makeExport(deps: ExportDeps, id: string, signal?: AbortSignal): Promise<void> {
  const by = randomUUID();
  const file = await takeExport(deps, id, by);
  if (file === null) return;
  const source = deps.sources().find(({ name }) => name === file.listName);
  try {
    if (source === undefined) throw new Error(`There is no list ${file.listName} any more.`);
    const isRead = await readAll(deps, { file, by, source, signal });
    if (!isRead) return await change(deps, { id, by }, { leasedBy: null, leasedUntil: null });
    const columns = file.columnKeys.flatMap((key) => source.columns.find((one) => one.key === key) ?? []);
    await finishFile(deps.dataDir, file, { title: source.title[file.locale], columns });
    await change(deps, { id, by }, { state: 'DONE', leasedBy: null, leasedUntil: null });
  } catch (error) {
    deps.log.error({ err: error, export: id }, 'a file of a list could not be made');
    await change(deps, { id, by }, { state: 'FAILED', leasedBy: null, leasedUntil: null });
  }
}

/** Makes the files that wait, one after another, and goes on with those of a process that went away. */
export async function makeWaitingExports(deps: ExportDeps, signal: AbortSignal): Promise<string> {
  const waiting = await listWaitingExports(deps.db, deps.clock.now());
  for (const { id } of waiting) if (!signal.aborted) await makeExport(deps, id, signal);
  return `${waiting.length} files of lists made`;
}

/** Removes files that are kept no longer. */
export async function forgetExports(deps: Pick<ExportDeps, 'db' | 'clock' | 'dataDir'>): Promise<string> {
  const ids = (await listExpiredExports(deps.db, deps.clock.now())).map(({ id }) => id);
  await removeFiles(deps.dataDir, ids);
  await deps.db.transaction(async (tx) => ok(await removeExports(tx, ids)), SILENT);
  return `${ids.length} files of lists removed`;
}

const SILENT = { skipAudit: true } as const;

async function takeExport({ db, clock }: ExportDeps, id: string, by: string): Promise<ListExport | null> {
  const now = clock.now();
  const lease = { id, by, now, until: new Date(now.getTime() + LEASE_MS) };
  const taken = await db.transaction(async (tx) => ok(await leaseExport(tx, lease)), SILENT);
  return taken.ok && taken.value ? findExport(db, id) : null;
}

type Reading = {
  readonly file: ListExport;
  readonly by: string;
  readonly source: ListSource;
  readonly signal: AbortSignal | undefined;
};

/** Reads the rows into the working file; false if it was stopped, or another process took over. */
async function readAll(deps: ExportDeps, { file, by, source, signal }: Reading): Promise<boolean> {
  const { db, clock, dataDir } = deps;
  const scope = { db, clock, locale: file.locale, namesOf: deps.namesFor(file) };
  const request = { filter: file.filter, orderBy: file.orderBy };
  // Without a place to go on from, everything is read again: the last page may have been noted and no more.
  let at = { cursor: file.nextCursor, rows: file.rowsDone, bytes: file.writtenBytes };
  let rows = at.cursor === null ? null : await openRows(dataDir, file.id, at.bytes);
  if (rows === null) {
    at = { cursor: null, rows: 0, bytes: 0 };
    rows = await openRows(dataDir, file.id, 0);
  }
  if (rows === null) throw new Error('The working file could not be opened.');
  try {
    do {
      if (signal?.aborted) return false;
      const read = await source.readRows(scope, request, {
        cursor: at.cursor,
        limit: ROWS_A_STEP,
        keys: file.columnKeys,
      });
      const bytes = at.bytes + (await appendRows(rows, read.rows));
      at = { cursor: read.nextCursor, rows: at.rows + read.rows.length, bytes };
      const isOurs = await noteProgress(deps, { id: file.id, by }, at);
      if (!isOurs) return false;
    } while (at.cursor !== null);
    return true;
  } finally {
    await rows.close();
  }
}

type Place = { readonly cursor: string | null; readonly rows: number; readonly bytes: number };

async function noteProgress(
  { db, clock }: ExportDeps,
  held: { readonly id: string; readonly by: string },
  { cursor, rows, bytes }: Place,
): Promise<boolean> {
  const leasedUntil = new Date(clock.now().getTime() + LEASE_MS);
  const changes = { nextCursor: cursor, rowsDone: rows, writtenBytes: bytes, leasedUntil };
  const noted = await db.transaction(async (tx) => ok(await changeLeasedExport(tx, held, changes)), SILENT);
  return noted.ok && noted.value;
}

async function change(
  { db }: ExportDeps,
  held: { readonly id: string; readonly by: string },
  changes: Partial<ListExport>,
): Promise<void> {
  await db.transaction(async (tx) => ok(await changeLeasedExport(tx, held, changes)), SILENT);
}
