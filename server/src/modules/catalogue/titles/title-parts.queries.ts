import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { EntityRow, QueryRunner, RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { deleteRows, insertRows } from '../../../platform/db/write-rows';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { MarcRecord } from '../../../libs/marc/marc-record';
import type { Contributor } from '../authorities/contributor.entity';
import { contributors } from '../authorities/contributors.queries';
import type { Subject } from '../authorities/subject.entity';
import { subjects } from '../authorities/subjects.queries';
import type { ContributorKind } from '../shared/catalogue.terms';
import { TitleMarcEntity } from './title.entity';
import type { LinkedContribution } from './title-part.entity';
import {
  ClassificationEntity,
  ContributionEntity,
  IdentifierEntity,
  TitleSubjectEntity,
} from './title-part.entity';

const TABLES = {
  identifiers: table(IdentifierEntity),
  classifications: table(ClassificationEntity),
  contributions: table(ContributionEntity, 'l'),
  subjects: table(TitleSubjectEntity),
  marc: table(TitleMarcEntity),
};
const PARTS = ['identifiers', 'classifications', 'contributions', 'subjects', 'marc'] as const;

/** The numbers of titles without their place and the key they are looked up by. */
const numbers = TABLES.identifiers.pick(
  'titleId',
  'kind',
  'printed',
  'normalised',
  'qualifier',
  'isCheckDigitValid',
);
const contributions = TABLES.contributions.pick('titleId', 'role', 'isMain', 'printedName');

/** A number of a title. */
export type Identifier = ReturnType<typeof numbers.read>;

/** A class number of a title. */
export type Classification = EntityRow<ClassificationEntity>;

/** What a contributor did for a title, with the contributor. */
export type Contribution = ReturnType<typeof contributions.read> & { readonly contributor: Contributor };

/** Numbers by title, in the order of the record. */
export const identifiersByTitle = defineLoader<string, Identifier[]>(
  'identifiersByTitle',
  async ({ db }, ids) => {
    const rest = `WHERE title_id IN (${placeholders(ids)}) ORDER BY title_id, position`;
    return groupBy(ids, await numbers.list(db, rest, ids), ({ titleId }) => titleId);
  },
);

/** Class numbers by title, the main one first. */
export const classificationsByTitle = defineLoader<string, Classification[]>(
  'classificationsByTitle',
  async ({ db }, ids) => {
    const rest = `WHERE title_id IN (${placeholders(ids)}) ORDER BY title_id, position`;
    return groupBy(ids, await TABLES.classifications.list(db, rest, ids), ({ titleId }) => titleId);
  },
);

/** Contributions with their contributors by title, in the order of the record. */
export const contributionsByTitle = defineLoader<string, Contribution[]>(
  'contributionsByTitle',
  ({ db }, ids) => contributionsOfTitles(db, ids),
);

/** Subjects by title, in the order of the record. */
export const subjectsByTitle = defineLoader<string, Subject[]>('subjectsByTitle', async ({ db }, ids) => {
  const rows = await db.query<RawRow & { readonly title_id: string }>(
    `SELECT l.title_id, ${subjects.columns} FROM title_subject l JOIN subject s ON s.id = l.subject_id WHERE l.title_id IN (${placeholders(ids)}) ORDER BY l.title_id, l.position`,
    ids,
  );
  return groupBy(ids, rows, (row) => row.title_id).map((group) => group.map(subjects.read));
});

/** Reads contributions of many titles at once. */
export async function contributionsOfTitles(db: Database, ids: readonly string[]): Promise<Contribution[][]> {
  const rows = await db.query<RawRow>(
    `SELECT ${contributions.columns}, ${contributors.columns} FROM contribution l JOIN contributor c ON c.id = l.contributor_id WHERE l.title_id IN (${placeholders(ids)}) ORDER BY l.title_id, l.position`,
    ids,
  );
  const read = rows.map((row): Contribution =>
    Object.assign(contributions.read(row), { contributor: contributors.read(row) }),
  );
  return groupBy(ids, read, ({ titleId }) => titleId);
}

/** Lists the numbers of a title in the order of the record. */
export function listIdentifiers(db: QueryRunner, titleId: string): Promise<Identifier[]> {
  return numbers.list(db, 'WHERE title_id = ? ORDER BY position', [titleId]);
}

/** Lists the class numbers of a title, the main one first. */
export function listClassifications(db: QueryRunner, titleId: string): Promise<Classification[]> {
  return TABLES.classifications.list(db, 'WHERE title_id = ? ORDER BY position', [titleId]);
}

/** Lists the contributions of a title as they are kept. */
export async function listLinkedContributions(
  tx: EntityManager,
  titleId: string,
): Promise<LinkedContribution[]> {
  const rows = await tx.query<(RawRow & { readonly name: string; readonly kind: ContributorKind })[]>(
    `SELECT ${TABLES.contributions.columns}, c.preferred_name AS name, c.kind FROM contribution l JOIN contributor c ON c.id = l.contributor_id WHERE l.title_id = ? ORDER BY l.position`,
    [titleId],
  );
  return rows.map((row) => ({ ...TABLES.contributions.read(row), name: row.name, kind: row.kind }));
}

/** The parts of titles that have tables of their own. */
export type TitleParts = {
  readonly identifiers: readonly EntityRow<IdentifierEntity>[];
  readonly classifications: readonly Classification[];
  readonly contributions: readonly EntityRow<ContributionEntity>[];
  readonly subjects: readonly EntityRow<TitleSubjectEntity>[];
  readonly marc: readonly EntityRow<TitleMarcEntity>[];
};

/** Writes parts of titles. */
export async function insertTitleParts(tx: EntityManager, parts: Partial<TitleParts>): Promise<void> {
  const { identifiers = [], classifications = [], marc = [] } = parts;
  await insertRows(tx, TABLES.identifiers.name, identifiers.map(TABLES.identifiers.write));
  await insertRows(tx, TABLES.classifications.name, classifications.map(TABLES.classifications.write));
  await insertRows(
    tx,
    TABLES.contributions.name,
    (parts.contributions ?? []).map(TABLES.contributions.write),
  );
  await insertRows(tx, TABLES.subjects.name, (parts.subjects ?? []).map(TABLES.subjects.write));
  await insertRows(tx, TABLES.marc.name, marc.map(TABLES.marc.write));
}

/** Replaces those parts of a title that are given. */
export async function replaceTitleParts(
  tx: EntityManager,
  titleId: string,
  parts: Partial<TitleParts>,
): Promise<void> {
  for (const part of PARTS) {
    if (parts[part] !== undefined) await deleteRows(tx, TABLES[part].name, 'title_id', [titleId]);
  }
  await insertTitleParts(tx, parts);
}

/** Removes all parts of a title. */
export async function deleteTitleParts(tx: EntityManager, titleId: string): Promise<void> {
  for (const part of PARTS) await deleteRows(tx, TABLES[part].name, 'title_id', [titleId]);
}

/** Reads the MARC record a title was imported with; null if it was not read from MARC. */
export async function storedMarc(db: Database, titleId: string): Promise<MarcRecord | null> {
  const rows = await db.query<{ content: string }>(
    'SELECT content FROM title_marc WHERE title_id = ? ORDER BY piece',
    [titleId],
  );
  return rows.length === 0 ? null : (JSON.parse(rows.map(({ content }) => content).join('')) as MarcRecord);
}

/** Picks the main entry of a title: the marked one, else the first. */
export function mainContribution(contributions: readonly Contribution[]): Contribution | null {
  return contributions.find(({ isMain }) => isMain) ?? contributions[0] ?? null;
}
