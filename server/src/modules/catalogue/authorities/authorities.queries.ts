import type { EntityManager } from 'typeorm';

import { deleteRows, insertRows } from '../../../platform/db/write-rows';
import { placeholders } from '../../../platform/db/placeholders';
import type { ContributorKind } from '../shared/catalogue.terms';
import { foldText } from '../shared/folding';
import type {
  ContributorNameKeyRow,
  ContributorRow,
  ContributorVariantRow,
  SubjectHeadingKeyRow,
  SubjectRow,
  SubjectVariantRow,
} from '../shared/rows';
import { entryKeys, formKey } from './entry-keys';

/** A contributor as it is written: its row, its other forms and the ways into all of them. */
export type ContributorRows = {
  readonly row: ContributorRow;
  readonly variants: readonly ContributorVariantRow[];
  readonly keys: readonly ContributorNameKeyRow[];
};

/** A subject as it is written. */
export type SubjectRows = {
  readonly row: SubjectRow;
  readonly variants: readonly SubjectVariantRow[];
  readonly keys: readonly SubjectHeadingKeyRow[];
};

/** The facts of a contributor. */
export type ContributorFacts = {
  readonly kind: ContributorKind;
  readonly preferredName: string;
  readonly variantNames: readonly string[];
  readonly birthYear: number | null;
  readonly deathYear: number | null;
};

const NAME_SORT_LENGTH = 200;
/** The length of the folded heading that tells subjects apart. */
const HEADING_SORT_LENGTH = 250;

/** Turns the facts of a contributor into rows. */
export function contributorRows(id: string, facts: ContributorFacts, version = 1): ContributorRows {
  const { kind, preferredName, birthYear, deathYear } = facts;
  const variantNames = distinctForms(facts.variantNames, preferredName);
  return {
    row: {
      id,
      kind,
      preferred_name: preferredName,
      name_sort: foldText(preferredName).slice(0, NAME_SORT_LENGTH),
      birth_year: birthYear,
      death_year: deathYear,
      version,
    },
    variants: variantNames.map((name, position) => ({ contributor_id: id, position, name })),
    keys: entryKeys([preferredName, ...variantNames]).map(({ key, isForm }) => ({
      name_key: key,
      contributor_id: id,
      is_form: Number(isForm),
    })),
  };
}

/** Turns a subject into rows. */
export function subjectRows(
  id: string,
  facts: { readonly heading: string; readonly variantHeadings: readonly string[] },
): SubjectRows {
  const variantHeadings = distinctForms(facts.variantHeadings, facts.heading);
  return {
    row: { id, heading: facts.heading, heading_sort: headingKey(facts.heading), version: 1 },
    variants: variantHeadings.map((heading, position) => ({ subject_id: id, position, heading })),
    keys: entryKeys([facts.heading, ...variantHeadings]).map(({ key, isForm }) => ({
      heading_key: key,
      subject_id: id,
      is_form: Number(isForm),
    })),
  };
}

/** Gives the folded heading that is the identity of a subject. */
export function headingKey(heading: string): string {
  return foldText(heading).slice(0, HEADING_SORT_LENGTH);
}

/** Writes new contributors. */
export async function insertContributors(
  tx: EntityManager,
  contributors: readonly ContributorRows[],
): Promise<void> {
  await insertRows(
    tx,
    'contributor',
    contributors.map(({ row }) => row),
  );
  await insertNames(tx, contributors);
}

/** Replaces the forms of a contributor's name. */
export async function replaceNames(tx: EntityManager, contributor: ContributorRows): Promise<void> {
  await deleteRows(tx, 'contributor_variant', 'contributor_id', [contributor.row.id]);
  await deleteRows(tx, 'contributor_name_key', 'contributor_id', [contributor.row.id]);
  await insertNames(tx, [contributor]);
}

/** Writes new subjects. */
export async function insertSubjects(tx: EntityManager, subjects: readonly SubjectRows[]): Promise<void> {
  await insertRows(
    tx,
    'subject',
    subjects.map(({ row }) => row),
  );
  await insertRows(
    tx,
    'subject_variant',
    subjects.flatMap(({ variants }) => variants),
  );
  await insertRows(
    tx,
    'subject_heading_key',
    subjects.flatMap(({ keys }) => keys),
  );
}

/** A contributor that has a name as one of its forms. */
export type NamedContributor = {
  readonly id: string;
  readonly form: string;
  readonly kind: string;
  readonly birthYear: number | null;
};

/** Finds the contributors that have one of the names as a form, oldest first. */
export async function contributorsByForm(
  tx: EntityManager,
  names: readonly string[],
): Promise<NamedContributor[]> {
  const keys = [...new Set(names.map(formKey))];
  const found: NamedContributor[] = [];
  for (let start = 0; start < keys.length; start += 500) {
    const some = keys.slice(start, start + 500);
    const sql = `SELECT c.id, k.name_key AS form, c.kind, c.birth_year AS birthYear FROM contributor_name_key k JOIN contributor c ON c.id = k.contributor_id WHERE k.name_key IN (${placeholders(some)}) AND k.is_form = 1 ORDER BY c.id`;
    found.push(...(await tx.query<NamedContributor[]>(sql, some)));
  }
  return found;
}

/** Finds subjects by heading; variants lead to their subject, a preferred heading wins. */
export async function subjectsByHeading(
  tx: EntityManager,
  headings: readonly string[],
): Promise<Map<string, string>> {
  const keys = [...new Set(headings.map(formKey))];
  const found = new Map<string, string>();
  for (let start = 0; start < keys.length; start += 500) {
    const some = keys.slice(start, start + 500);
    const sql = `SELECT s.id, k.heading_key AS form FROM subject_heading_key k JOIN subject s ON s.id = k.subject_id WHERE k.heading_key IN (${placeholders(some)}) AND k.is_form = 1 ORDER BY CASE WHEN s.heading_sort = k.heading_key THEN 1 ELSE 0 END, s.id DESC`;
    for (const { id, form } of await tx.query<{ id: string; form: string }[]>(sql, some)) found.set(form, id);
  }
  return found;
}

async function insertNames(tx: EntityManager, contributors: readonly ContributorRows[]): Promise<void> {
  await insertRows(
    tx,
    'contributor_variant',
    contributors.flatMap(({ variants }) => variants),
  );
  await insertRows(
    tx,
    'contributor_name_key',
    contributors.flatMap(({ keys }) => keys),
  );
}

function distinctForms(forms: readonly string[], preferred: string): string[] {
  return [...new Set(forms)].filter((form) => form !== preferred);
}

/**
 * Lists the people and subjects that some titles name. Asked before a change, it tells whose titles will have
 * to be counted again.
 */
export async function linkedAuthorities(tx: EntityManager, titleIds: readonly string[]): Promise<string[]> {
  if (titleIds.length === 0) return [];
  const marks = placeholders(titleIds);
  const sql = `SELECT contributor_id AS id FROM contribution WHERE title_id IN (${marks}) UNION SELECT subject_id AS id FROM title_subject WHERE title_id IN (${marks})`;
  const rows = await tx.query<{ id: string }[]>(sql, [...titleIds, ...titleIds]);
  return rows.map(({ id }) => id);
}
