import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { recordEvents } from '../../../platform/outbox/record-event';
import { authorityReleased, titleChanged } from '../catalogue.events';
import { headingKey } from '../authorities/authorities.queries';
import { deleteRows, insertRows, updateRow } from '../../../platform/db/write-rows';
import { linkedAuthorities } from '../authorities/authorities.queries';
import { formKey } from '../authorities/entry-keys';
import type { ContributionRow, TitleRow } from '../shared/rows';
import {
  classificationRows,
  describeTitle,
  identifierRows,
  marcRows,
  recordHash,
} from '../titles/title-rows';
import type { BibliographicRecord } from '../shared/bibliographic-record';
import { removeEmptyWork } from '../works/assign-work';
import type { CatalogueDeps } from '../catalogue-deps';
import type { CopyOfTitle, Places } from './import-copies';
import { importCopies } from './import-copies';
import type { ImportMemory } from './import-memory';
import type { ImportReport } from './import-report';
import { contributorMemoryKey, rememberContributors, rememberSubjects, worksFor } from './import-authorities';
import type { ReadyRecord } from './ready-record';
import { sourceKey } from './ready-record';

/** What stays the same for all batches of an import. */
export type ImportSetting = {
  readonly memory: ImportMemory;
  readonly places: Places;
  readonly addedBy: string;
  readonly isSample: boolean;
  readonly addedAt: (record: BibliographicRecord) => Date;
};

type Known = {
  id: string;
  source_system: string;
  source_id: string;
  source_hash: string | null;
  work_id: string;
  version: number;
};
type Hashed = ReadyRecord & { readonly hash: string };
type Placed = Hashed & { readonly titleId: string; readonly workId: string };

/**
 * Keeps a batch of records inside the open unit: new ones are created, those that came before and differ are
 * updated, copies that a title still lacks are added.
 */
export async function importBatch(
  deps: CatalogueDeps,
  tx: EntityManager,
  batch: readonly ReadyRecord[],
  given: { setting: ImportSetting; report: ImportReport },
): Promise<void> {
  const { setting, report } = given;
  const known = await knownTitles(tx, batch);
  const hashed = batch.map((ready) => ({ ...ready, hash: recordHash(ready.record) }));
  const isChanged = ({ record, hash }: { record: BibliographicRecord; hash: string }): boolean =>
    known.get(sourceKey(record))?.source_hash !== hash;
  const changed = hashed.filter(isChanged);
  report.unchanged += batch.length - changed.length;
  const placed = await placeRecords(deps, tx, changed, { known, setting });
  const updates = placed.filter(({ record }) => known.has(sourceKey(record)));
  const creations = placed.filter(({ record }) => !known.has(sourceKey(record)));
  await insertRows(
    tx,
    'title',
    creations.map((entry) => titleRow(deps, entry, setting)),
  );
  const updatedIds = updates.map(({ titleId }) => titleId);
  const namedBefore = await linkedAuthorities(tx, updatedIds);
  for (const entry of updates) await updateTitle(deps, tx, entry, known.get(sourceKey(entry.record)));
  await writeParts(tx, placed, setting.memory);
  // A record that is as it was may still lack copies: they were left out before there was a branch to put
  // them in.
  const unchanged = hashed
    .filter((ready) => !isChanged(ready))
    .map((ready) => ({ ...ready, titleId: known.get(sourceKey(ready.record))?.id ?? '' }));
  const copies = [...placed, ...unchanged].flatMap(({ titleId, record, position }) =>
    record.copies.map((copy): CopyOfTitle => ({ titleId, copy, position })),
  );
  const missing = await missingCopies(
    tx,
    copies,
    new Set([...updatedIds, ...unchanged.map(({ titleId }) => titleId)]),
  );
  const filled = await importCopies({ ...deps, forUpdate: deps.db.forUpdate }, tx, missing, {
    ...setting,
    report,
  });
  const titles = new Set([...placed.map(({ titleId }) => titleId), ...filled]);
  await recordEvents(
    tx,
    [...[...titles].map((titleId) => titleChanged(titleId)), ...namedBefore.map(authorityReleased)],
    deps.clock.now(),
  );
  report.created += creations.length;
  report.updated += updates.length;
}

/** Finds or makes authorities and works of the records, and gives those that are new an id. */
async function placeRecords(
  deps: CatalogueDeps,
  tx: EntityManager,
  changed: readonly Hashed[],
  { known, setting }: { known: ReadonlyMap<string, Known>; setting: ImportSetting },
): Promise<Placed[]> {
  const records = changed.map(({ record }) => record);
  await rememberContributors(deps, tx, records, setting.memory);
  await rememberSubjects(deps, tx, records, setting.memory);
  const works = await worksFor(deps, tx, records, setting.memory);
  return changed.map((ready, index): Placed => ({
    ...ready,
    titleId: known.get(sourceKey(ready.record))?.id ?? deps.newId('ttl', setting.addedAt(ready.record)),
    workId: works[index] ?? '',
  }));
}

async function knownTitles(tx: EntityManager, batch: readonly ReadyRecord[]): Promise<Map<string, Known>> {
  const found = new Map<string, Known>();
  const bySystem = new Map<string, string[]>();
  for (const { record } of batch)
    if (record.source)
      bySystem.set(record.source.system, [...(bySystem.get(record.source.system) ?? []), record.source.id]);
  for (const [system, ids] of bySystem) {
    const sql = `SELECT id, source_system, source_id, source_hash, work_id, version FROM title WHERE source_system = ? AND source_id IN (${placeholders(ids)})`;
    for (const row of await tx.query<Known[]>(sql, [system, ...ids]))
      found.set(`${row.source_system} ${row.source_id}`, row);
  }
  return found;
}

function titleRow(
  deps: CatalogueDeps,
  { record, titleId, workId, hash }: Placed,
  setting: ImportSetting,
): TitleRow {
  return {
    id: titleId,
    work_id: workId,
    source_system: record.source?.system ?? null,
    source_id: record.source?.id ?? null,
    source_hash: hash,
    ...describeTitle(record),
    cover_upload_id: null,
    is_sample: Number(setting.isSample),
    added_at: sqlInstant(setting.addedAt(record)),
    updated_at: sqlInstant(deps.clock.now()),
    version: 1,
  };
}

async function updateTitle(
  deps: CatalogueDeps,
  tx: EntityManager,
  { record, titleId, workId, hash }: Placed,
  known: Known | undefined,
): Promise<void> {
  if (!known) return;
  await updateRow(tx, 'title', titleId, {
    ...describeTitle(record),
    work_id: workId,
    source_hash: hash,
    updated_at: sqlInstant(deps.clock.now()),
    version: known.version + 1,
  });
  for (const table of ['identifier', 'classification', 'contribution', 'title_subject', 'title_marc'])
    await deleteRows(tx, table, 'title_id', [titleId]);
  if (known.work_id !== workId) await removeEmptyWork(tx, known.work_id);
}

async function writeParts(tx: EntityManager, placed: readonly Placed[], memory: ImportMemory): Promise<void> {
  await insertRows(
    tx,
    'identifier',
    placed.flatMap(({ titleId, record }) => identifierRows(titleId, record.identifiers)),
  );
  await insertRows(
    tx,
    'classification',
    placed.flatMap(({ titleId, record }) => classificationRows(titleId, record.classifications)),
  );
  await insertRows(
    tx,
    'contribution',
    placed.flatMap(({ titleId, record }) => contributionRows(titleId, record, memory)),
  );
  await insertRows(
    tx,
    'title_subject',
    placed.flatMap(({ titleId, record }) => subjectLinks(titleId, record, memory)),
  );
  await insertRows(
    tx,
    'title_marc',
    placed.flatMap(({ titleId, record }) => (record.marc ? marcRows(titleId, record.marc) : [])),
  );
}

function contributionRows(
  titleId: string,
  { contributions }: BibliographicRecord,
  memory: ImportMemory,
): ContributionRow[] {
  return contributions
    .filter(({ name }) => formKey(name) !== '')
    .map((entry, position) => ({
      title_id: titleId,
      position,
      contributor_id: memory.contributors.get(contributorMemoryKey(entry)) ?? '',
      role: entry.role,
      is_main: Number(entry.isMain),
      printed_name: entry.printedName,
    }));
}

function subjectLinks(titleId: string, { subjects }: BibliographicRecord, memory: ImportMemory) {
  const ids = new Set(subjects.flatMap((heading) => memory.subjects.get(headingKey(heading)) ?? []));
  return [...ids].map((subject_id, position) => ({ title_id: titleId, subject_id, position }));
}

/**
 * Finds the copies a title does not have yet. Copies it has under barcodes that the file does not name stand
 * for those without one.
 */
async function missingCopies(
  tx: EntityManager,
  copies: readonly CopyOfTitle[],
  cameBefore: ReadonlySet<string>,
): Promise<CopyOfTitle[]> {
  const ids = [...new Set(copies.map(({ titleId }) => titleId))].filter((id) => cameBefore.has(id));
  const own =
    ids.length === 0
      ? []
      : await tx.query<{ title_id: string; barcode: string }[]>(
          `SELECT title_id, barcode FROM copy WHERE title_id IN (${placeholders(ids)})`,
          ids,
        );
  const present = new Set(own.map(({ title_id, barcode }) => `${title_id} ${barcode}`));
  const inFile = new Set(copies.map(({ titleId, copy }) => `${titleId} ${copy.barcode ?? ''}`));
  const unnamed = new Map<string, number>();
  for (const { title_id, barcode } of own)
    if (!inFile.has(`${title_id} ${barcode}`)) unnamed.set(title_id, (unnamed.get(title_id) ?? 0) + 1);
  return copies.filter(({ titleId, copy }) => {
    if (copy.barcode !== null) return !present.has(`${titleId} ${copy.barcode}`);
    const rest = unnamed.get(titleId) ?? 0;
    unnamed.set(titleId, rest - 1);
    return rest <= 0;
  });
}
