import type { EntityManager } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import { recordEvents } from '../../../platform/outbox/record-event';
import { authorityReleased, titleChanged } from '../catalogue.events';
import { headingKey } from '../authorities/authorities.queries';
import { linkedAuthorities } from '../authorities/authorities.queries';
import { formKey } from '../authorities/entry-keys';
import { listBarcodesOfTitles } from '../copies/barcodes.queries';
import type { TitleEntity } from '../titles/title.entity';
import type { ContributionEntity } from '../titles/title-part.entity';
import { deleteTitleParts, insertTitleParts } from '../titles/title-parts.queries';
import { changeTitle, insertTitles } from '../titles/titles.queries';
import type { ImportedTitle } from './imported-titles.queries';
import { findImportedTitles } from './imported-titles.queries';
import {
  classificationRows,
  describeTitle,
  identifierRows,
  marcRows,
  recordHash,
} from '../titles/title-rows';
import type { BibliographicRecord } from '../shared/bibliographic-record';
import { removeEmptyWork } from '../works/works.queries';
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
  readonly createdAt: (record: BibliographicRecord) => Date;
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
    known.get(sourceKey(record))?.sourceHash !== hash;
  const changed = hashed.filter(isChanged);
  report.unchanged += batch.length - changed.length;
  const placed = await placeRecords(deps, tx, changed, { known, setting });
  const updates = placed.filter(({ record }) => known.has(sourceKey(record)));
  const creations = placed.filter(({ record }) => !known.has(sourceKey(record)));
  await insertTitles(
    tx,
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
  const existingIds = new Set([...updatedIds, ...unchanged.map(({ titleId }) => titleId)]);
  const filled = await addMissingCopies(deps, tx, [...placed, ...unchanged], { existingIds, ...given });
  const titles = new Set([...placed.map(({ titleId }) => titleId), ...filled]);
  await recordEvents(
    tx,
    [...[...titles].map((titleId) => titleChanged(titleId)), ...namedBefore.map(authorityReleased)],
    deps.clock.now(),
  );
  report.created += creations.length;
  report.updated += updates.length;
}

/** Adds the copies that titles lack; returns the ids of the titles that got some. */
async function addMissingCopies(
  deps: CatalogueDeps,
  tx: EntityManager,
  records: readonly (Hashed & { readonly titleId: string })[],
  given: { existingIds: ReadonlySet<string>; setting: ImportSetting; report: ImportReport },
) {
  const copies = records.flatMap(({ titleId, record, position }) =>
    record.copies.map((copy): CopyOfTitle => ({ titleId, copy, position })),
  );
  const missing = await missingCopies(tx, copies, given.existingIds);
  return importCopies({ ...deps, forUpdate: deps.db.forUpdate }, tx, missing, {
    ...given.setting,
    report: given.report,
  });
}

/** Finds or makes authorities and works of the records, and gives those that are new an id. */
async function placeRecords(
  deps: CatalogueDeps,
  tx: EntityManager,
  changed: readonly Hashed[],
  { known, setting }: { known: ReadonlyMap<string, ImportedTitle>; setting: ImportSetting },
): Promise<Placed[]> {
  const records = changed.map(({ record }) => record);
  await rememberContributors(deps, tx, records, setting.memory);
  await rememberSubjects(deps, tx, records, setting.memory);
  const works = await worksFor(deps, tx, records, setting.memory);
  return changed.map((ready, index): Placed => ({
    ...ready,
    titleId: known.get(sourceKey(ready.record))?.id ?? deps.newId('ttl', setting.createdAt(ready.record)),
    workId: works[index] ?? '',
  }));
}

async function knownTitles(
  tx: EntityManager,
  batch: readonly ReadyRecord[],
): Promise<Map<string, ImportedTitle>> {
  const found = new Map<string, ImportedTitle>();
  const bySystem = new Map<string, string[]>();
  for (const { record } of batch)
    if (record.source)
      bySystem.set(record.source.system, [...(bySystem.get(record.source.system) ?? []), record.source.id]);
  for (const [system, ids] of bySystem) {
    for (const title of await findImportedTitles(tx, system, ids))
      found.set(`${system} ${title.sourceId}`, title);
  }
  return found;
}

function titleRow(
  deps: CatalogueDeps,
  { record, titleId, workId, hash }: Placed,
  setting: ImportSetting,
): EntityRow<TitleEntity> {
  return {
    id: titleId,
    workId,
    sourceSystem: record.source?.system ?? null,
    sourceId: record.source?.id ?? null,
    sourceHash: hash,
    ...describeTitle(record),
    coverUploadId: null,
    isSample: setting.isSample,
    createdAt: setting.createdAt(record),
    updatedAt: deps.clock.now(),
    version: 1,
  };
}

async function updateTitle(
  deps: CatalogueDeps,
  tx: EntityManager,
  { record, titleId, workId, hash }: Placed,
  known: ImportedTitle | undefined,
): Promise<void> {
  if (!known) return;
  await changeTitle(tx, titleId, {
    ...describeTitle(record),
    workId,
    sourceHash: hash,
    updatedAt: deps.clock.now(),
    version: known.version + 1,
  });
  await deleteTitleParts(tx, titleId);
  if (known.workId !== workId) await removeEmptyWork(tx, known.workId);
}

async function writeParts(tx: EntityManager, placed: readonly Placed[], memory: ImportMemory): Promise<void> {
  await insertTitleParts(tx, {
    identifiers: placed.flatMap(({ titleId, record }) => identifierRows(titleId, record.identifiers)),
    classifications: placed.flatMap(({ titleId, record }) =>
      classificationRows(titleId, record.classifications),
    ),
    contributions: placed.flatMap(({ titleId, record }) => contributionRows(titleId, record, memory)),
    subjects: placed.flatMap(({ titleId, record }) => subjectLinks(titleId, record, memory)),
    marc: placed.flatMap(({ titleId, record }) => (record.marc ? marcRows(titleId, record.marc) : [])),
  });
}

function contributionRows(
  titleId: string,
  { contributions }: BibliographicRecord,
  memory: ImportMemory,
): EntityRow<ContributionEntity>[] {
  return contributions
    .filter(({ name }) => formKey(name) !== '')
    .map((entry, position) => ({
      titleId,
      position,
      contributorId: memory.contributors.get(contributorMemoryKey(entry)) ?? '',
      role: entry.role,
      isMain: entry.isMain,
      printedName: entry.printedName,
    }));
}

function subjectLinks(titleId: string, { subjects }: BibliographicRecord, memory: ImportMemory) {
  const ids = new Set(subjects.flatMap((heading) => memory.subjects.get(headingKey(heading)) ?? []));
  return [...ids].map((subjectId, position) => ({ titleId, subjectId, position }));
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
  const own = await listBarcodesOfTitles(tx, ids);
  const present = new Set(own.map(({ titleId, barcode }) => `${titleId} ${barcode}`));
  const inFile = new Set(copies.map(({ titleId, copy }) => `${titleId} ${copy.barcode ?? ''}`));
  const unnamed = new Map<string, number>();
  for (const { titleId, barcode } of own)
    if (!inFile.has(`${titleId} ${barcode}`)) unnamed.set(titleId, (unnamed.get(titleId) ?? 0) + 1);
  return copies.filter(({ titleId, copy }) => {
    if (copy.barcode !== null) return !present.has(`${titleId} ${copy.barcode}`);
    const rest = unnamed.get(titleId) ?? 0;
    unnamed.set(titleId, rest - 1);
    return rest <= 0;
  });
}
