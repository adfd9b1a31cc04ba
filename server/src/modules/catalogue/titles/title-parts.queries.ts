import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { ContributorRole, IdentifierKind } from '../shared/catalogue.terms';
import type { MarcRecord } from '../../../libs/marc/marc-record';
import type { Contributor } from '../authorities/contributors.queries';
import { CONTRIBUTOR_COLUMNS, toContributor } from '../authorities/contributors.queries';
import type {
  ClassificationRow,
  ContributionRow,
  ContributorRow,
  IdentifierRow,
  SubjectRow,
} from '../shared/rows';
import type { Subject } from '../authorities/subjects.queries';
import { SUBJECT_COLUMNS, toSubject } from '../authorities/subjects.queries';

/** A number of a title. */
export type Identifier = {
  readonly kind: IdentifierKind;
  readonly printed: string;
  readonly normalised: string | null;
  readonly qualifier: string | null;
  readonly isCheckDigitValid: boolean | null;
};

/** What a contributor did for a title, with the contributor. */
export type Contribution = {
  readonly titleId: string;
  readonly contributor: Contributor;
  readonly role: ContributorRole;
  readonly isMain: boolean;
  readonly printedName: string | null;
};

/** Numbers by title, in the order of the record. */
export const identifiersByTitle = defineLoader<string, Identifier[]>(
  'identifiersByTitle',
  async ({ db }, ids) => {
    const sql = `SELECT title_id, kind, printed, normalised, qualifier, is_check_digit_valid FROM identifier WHERE title_id IN (${placeholders(ids)}) ORDER BY title_id, position`;
    const rows = await db.query<IdentifierRow>(sql, ids);
    return groupBy(ids, rows, (row) => row.title_id).map((group) => group.map(toIdentifier));
  },
);

/** Class numbers by title, the main one first. */
export const classificationsByTitle = defineLoader<string, ClassificationRow[]>(
  'classificationsByTitle',
  async ({ db }, ids) => {
    const sql = `SELECT title_id, position, scheme, number, edition FROM classification WHERE title_id IN (${placeholders(ids)}) ORDER BY title_id, position`;
    return groupBy(ids, await db.query<ClassificationRow>(sql, ids), (row) => row.title_id);
  },
);

/** Contributions with their contributors by title, in the order of the record. */
export const contributionsByTitle = defineLoader<string, Contribution[]>(
  'contributionsByTitle',
  ({ db }, ids) => contributionsOfTitles(db, ids),
);

/** Subjects by title, in the order of the record. */
export const subjectsByTitle = defineLoader<string, Subject[]>('subjectsByTitle', async ({ db }, ids) => {
  const sql = `SELECT l.title_id, ${SUBJECT_COLUMNS} FROM title_subject l JOIN subject s ON s.id = l.subject_id WHERE l.title_id IN (${placeholders(ids)}) ORDER BY l.title_id, l.position`;
  const rows = await db.query<SubjectRow & { title_id: string }>(sql, ids);
  return groupBy(ids, rows, (row) => row.title_id).map((group) => group.map(toSubject));
});

/** Reads contributions of many titles at once. */
export async function contributionsOfTitles(db: Database, ids: readonly string[]): Promise<Contribution[][]> {
  const sql = `SELECT l.title_id, l.role, l.is_main, l.printed_name, ${CONTRIBUTOR_COLUMNS} FROM contribution l JOIN contributor c ON c.id = l.contributor_id WHERE l.title_id IN (${placeholders(ids)}) ORDER BY l.title_id, l.position`;
  const rows = await db.query<ContributorRow & ContributionRow>(sql, ids);
  return groupBy(ids, rows.map(toContribution), (contribution) => contribution.titleId);
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

function toIdentifier(row: IdentifierRow): Identifier {
  const { kind, printed, normalised, qualifier } = row;
  return {
    kind,
    printed,
    normalised,
    qualifier,
    isCheckDigitValid: row.is_check_digit_valid === null ? null : row.is_check_digit_valid === 1,
  };
}

function toContribution(row: ContributorRow & ContributionRow): Contribution {
  return {
    titleId: row.title_id,
    contributor: toContributor(row),
    role: row.role,
    isMain: row.is_main === 1,
    printedName: row.printed_name,
  };
}
