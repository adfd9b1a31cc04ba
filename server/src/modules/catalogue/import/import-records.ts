import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { isDatabaseUnusable } from '../../../platform/db/database-errors';
import { fail, ok } from '../../../shared/result';
import type { BibliographicRecord } from '../shared/bibliographic-record';
import type { ImportOutcome } from './imported-record';
import type { CatalogueDeps } from '../catalogue-deps';
import type { ImportSetting } from './import-batch';
import { importBatch } from './import-batch';
import { readPlaces } from './import-copies';
import { ImportMemory } from './import-memory';
import type { ImportNote, ImportReport } from './import-report';
import { addReport, emptyReport, noteFailure } from './import-report';
import type { ReadyRecord } from './ready-record';
import { lastOfEachSource, readyRecord } from './ready-record';

/** How to import. */
export type ImportOptions = {
  readonly actor: Actor;
  /** Code of the branch for copies whose own branch is not known here. */
  readonly defaultBranchCode?: string | null;
  /** Reports what would happen and keeps nothing. */
  readonly isDryRun?: boolean;
  readonly isSample?: boolean;
  /** When a record counts as added; now, unless the caller knows better. */
  readonly createdAt?: (record: BibliographicRecord) => Date;
  readonly onProgress?: (report: ImportReport) => void;
  /** Hears of every failure and warning, while the report lists only the first thousand. */
  readonly onNote?: (note: ImportNote) => void;
};

const BATCH = 500;

/**
 * Takes records in, 500 to a unit. A record that came before (same source) is updated, or left alone when it
 * is the same; one that cannot be kept is reported with place and reason, and the others go on. Safe to
 * repeat.
 */
export async function importRecords(
  deps: CatalogueDeps,
  outcomes: AsyncIterable<ImportOutcome> | Iterable<ImportOutcome>,
  options: ImportOptions,
): Promise<ImportReport> {
  const whole = emptyReport();
  const setting: ImportSetting = {
    memory: new ImportMemory(),
    places: await readPlaces(deps.db.read, options.defaultBranchCode ?? null),
    addedBy: toPrincipal(options.actor),
    isSample: options.isSample ?? false,
    createdAt: options.createdAt ?? (() => deps.clock.now()),
  };
  let pending: ImportOutcome[] = [];
  const take = async (): Promise<void> => {
    const part = emptyReport();
    const ready = pending.flatMap((outcome) => readyRecord(outcome, part) ?? []);
    pending = [];
    await keep(deps, lastOfEachSource(ready, part), {
      setting,
      report: part,
      isDryRun: options.isDryRun ?? false,
    });
    addReport(whole, part, options.onNote);
    options.onProgress?.(whole);
  };
  for await (const outcome of outcomes) {
    pending.push(outcome);
    if (pending.length === BATCH) await take();
  }
  await take();
  return whole;
}

type Keeping = { readonly setting: ImportSetting; readonly report: ImportReport; readonly isDryRun: boolean };

async function keep(deps: CatalogueDeps, batch: readonly ReadyRecord[], keeping: Keeping): Promise<void> {
  const [first, ...others] = batch;
  if (!first) return;
  try {
    await unit(deps, batch, keeping);
  } catch (error) {
    if (isDatabaseUnusable(error)) throw error;
    if (others.length === 0) {
      noteFailure(
        keeping.report,
        first.position,
        `the database refused the record: ${error instanceof Error ? error.message : String(error)}`,
      );
      return;
    }
    // Records that stop the batch are found by halves; the others get in.
    await keep(deps, batch.slice(0, batch.length >> 1), keeping);
    await keep(deps, batch.slice(batch.length >> 1), keeping);
  }
}

async function unit(
  deps: CatalogueDeps,
  batch: readonly ReadyRecord[],
  { setting, report, isDryRun }: Keeping,
): Promise<void> {
  let part = emptyReport();
  let memory = setting.memory.draft();
  const outcome = await deps.db.transaction<null, 'dry run'>(async (tx: EntityManager) => {
    part = emptyReport();
    memory = setting.memory.draft();
    await importBatch(deps, tx, batch, { setting: { ...setting, memory }, report: part });
    return isDryRun ? fail('dry run') : ok(null);
  });
  if (outcome.ok) memory.keep();
  addReport(report, part);
}
