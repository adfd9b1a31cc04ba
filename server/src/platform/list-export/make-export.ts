import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

import { ok } from '../../shared/result';
import type { Clock } from '../../shared/clock';
import type { HeldRights } from '../auth/rights';
import type { Database } from '../db/database';
import type { Log } from '../log';
import { appendRows, finishFile, openRows, openRowsAfter, removeFiles, removeRows } from './export-files';
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
import { mayTakeList } from './list-rights';
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
  /** What the maker of a file may do now; null for who has left. */
  readonly rightsOf: (makerId: string) => Promise<HeldRights | null>;
};

/** How long a process holds a file after its last sign of life. */
const LEASE_MS = 60_000;

/** Thrown inside when another process took a file over; nothing that was written then counts. */
class LeaseLostError extends Error {}

/**
 * Makes a file, or goes on where a killed run left it: rows that are certain stay, what came after them is read
 * again. Does nothing while another process works on it, and stops when another one took it over.
 */
export async function makeExport(deps: ExportDeps, id: string, signal?: AbortSignal): Promise<void> {
  const taken = await takeExport(deps, id);
  if (taken === null) return;
  const { file } = taken;
  try {
    const source = deps.sources().find(({ name }) => name === file.listName);
    if (source === undefined) throw new Error(`There is no list ${file.listName} any more.`);
    await assertStillAllowed(deps, file, source);
    const isRead = await readAll(deps, { ...taken, source, signal });
    if (!isRead) return await change(deps, file, { leasedUntil: null });
    const columns = file.columnKeys.flatMap((key) => source.columns.find((one) => one.key === key) ?? []);
    const keepOn = (): Promise<void> => change(deps, file, { leasedUntil: leaseEnd(deps.clock) });
    await finishFile(deps.dataDir, file, { title: source.title[file.locale], columns, keepOn });
    await change(deps, file, { state: 'DONE', leasedUntil: null });
    await removeRows(deps.dataDir, file);
  } catch (error) {
    if (!(error instanceof LeaseLostError)) return failExport(deps, file, error);
    deps.log.warn({ export: id }, 'another process took over a file of a list');
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

type Leased = ListExport & { readonly leasedBy: string };
type Taken = { readonly file: Leased; readonly before: string | null };

async function takeExport({ db, clock }: ExportDeps, id: string): Promise<Taken | null> {
  const waiting = await findExport(db, id);
  if (waiting === null) return null;
  const by = randomUUID();
  const lease = { id, by, before: waiting.leasedBy, now: clock.now(), until: leaseEnd(clock) };
  const taken = await db.transaction(async (tx) => ok(await leaseExport(tx, lease)), SILENT);
  // Read again: whoever held it may have come further until the lease was taken.
  const file = taken.ok && taken.value ? await findExport(db, id) : null;
  return file === null ? null : { file: { ...file, leasedBy: by }, before: waiting.leasedBy };
}

/** Throws if the maker of a file has lost the right to its list since it was asked for. */
async function assertStillAllowed(
  { db, rightsOf }: ExportDeps,
  { makerId, filter }: ListExport,
  source: ListSource,
): Promise<void> {
  const rights = await rightsOf(makerId);
  if (rights === null || !(await mayTakeList(db, rights, { source, filter })))
    throw new Error(`Whoever asked for a file of ${source.name} may not read that list any more.`);
}

type Reading = Taken & { readonly source: ListSource; readonly signal: AbortSignal | undefined };

/** Reads the rows into the working file; false if it was stopped. */
async function readAll(deps: ExportDeps, reading: Reading): Promise<boolean> {
  const { file, source, signal } = reading;
  const scope = {
    db: deps.db,
    clock: deps.clock,
    locale: file.locale,
    namesOf: deps.namesFor(file),
  };
  const request = { filter: file.filter, orderBy: file.orderBy };
  const { rows, place } = await openWorkingFile(deps, reading);
  let at = place;
  try {
    do {
      if (signal?.aborted) return false;
      const asked = { cursor: at.cursor, limit: ROWS_A_STEP, keys: file.columnKeys };
      const read = await source.readRows(scope, request, asked);
      const bytes = at.bytes + (await appendRows(rows, read.rows));
      at = { cursor: read.nextCursor, rows: at.rows + read.rows.length, bytes };
      await noteProgress(deps, file, at);
    } while (at.cursor !== null);
    return true;
  } finally {
    await rows.close();
  }
}

type Place = { readonly cursor: string | null; readonly rows: number; readonly bytes: number };

async function openWorkingFile(
  { dataDir }: ExportDeps,
  { file, before }: Taken,
): Promise<{ readonly rows: FileHandle; readonly place: Place }> {
  // Without a place to go on from, everything is read again: the last page may have been noted and no more.
  const earlier = { leasedBy: before, certainBytes: file.writtenBytes };
  const rows = file.nextCursor === null ? null : await openRowsAfter(dataDir, file, earlier);
  if (rows !== null)
    return { rows, place: { cursor: file.nextCursor, rows: file.rowsDone, bytes: file.writtenBytes } };
  return { rows: await openRows(dataDir, file), place: { cursor: null, rows: 0, bytes: 0 } };
}

function noteProgress(deps: ExportDeps, file: Leased, { cursor, rows, bytes }: Place): Promise<void> {
  const leasedUntil = leaseEnd(deps.clock);
  return change(deps, file, { nextCursor: cursor, rowsDone: rows, writtenBytes: bytes, leasedUntil });
}

async function failExport(deps: ExportDeps, file: Leased, error: unknown): Promise<void> {
  deps.log.error({ err: error, export: file.id }, 'a file of a list could not be made');
  const changed = await tryChange(deps, file, { state: 'FAILED', leasedUntil: null });
  if (!changed) deps.log.warn({ export: file.id }, 'another process took over a file of a list');
}

/** Changes the row of a file; throws LeaseLostError if another process took it over. */
async function change(deps: ExportDeps, file: Leased, changes: Partial<ListExport>): Promise<void> {
  if (!(await tryChange(deps, file, changes))) throw new LeaseLostError();
}

async function tryChange(
  { db }: ExportDeps,
  { id, leasedBy }: Leased,
  changes: Partial<ListExport>,
): Promise<boolean> {
  const held = { id, by: leasedBy };
  const changed = await db.transaction(async (tx) => ok(await changeLeasedExport(tx, held, changes)), SILENT);
  return changed.ok && changed.value;
}

function leaseEnd(clock: Clock): Date {
  return new Date(clock.now().getTime() + LEASE_MS);
}
