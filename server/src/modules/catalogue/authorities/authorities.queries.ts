import type { EntityManager } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { deleteRows, insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { ContributorKind } from '../shared/catalogue.terms';
import { foldHeading } from '../shared/folding';
import { ContributorEntity, ContributorNameKeyEntity, ContributorVariantEntity } from './contributor.entity';
import { SubjectEntity, SubjectHeadingKeyEntity, SubjectVariantEntity } from './subject.entity';
import { entryKeys, formKey } from './entry-keys';

const contributors = table(ContributorEntity);
const contributorVariants = table(ContributorVariantEntity);
const contributorKeys = table(ContributorNameKeyEntity);
const subjects = table(SubjectEntity);
const subjectVariants = table(SubjectVariantEntity);
const subjectKeys = table(SubjectHeadingKeyEntity);

/** A contributor as it is written: its row, its other forms and the ways into all of them. */
export type WrittenContributor = {
  readonly row: EntityRow<ContributorEntity>;
  readonly variants: readonly EntityRow<ContributorVariantEntity>[];
  readonly keys: readonly EntityRow<ContributorNameKeyEntity>[];
};

/** A subject as it is written. */
export type WrittenSubject = {
  readonly row: EntityRow<SubjectEntity>;
  readonly variants: readonly EntityRow<SubjectVariantEntity>[];
  readonly keys: readonly EntityRow<SubjectHeadingKeyEntity>[];
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
export function describeContributor(id: string, facts: ContributorFacts, version = 1): WrittenContributor {
  const { kind, preferredName, birthYear, deathYear } = facts;
  const variantNames = distinctForms(facts.variantNames, preferredName);
  return {
    row: {
      id,
      kind,
      preferredName,
      nameSort: foldHeading(preferredName).slice(0, NAME_SORT_LENGTH),
      birthYear,
      deathYear,
      version,
    },
    variants: variantNames.map((name, position) => ({ contributorId: id, position, name })),
    keys: entryKeys([preferredName, ...variantNames]).map(({ key, isForm }) => ({
      nameKey: key,
      contributorId: id,
      isForm,
    })),
  };
}

/** Turns a subject into rows. */
export function describeSubject(
  id: string,
  facts: { readonly heading: string; readonly variantHeadings: readonly string[] },
): WrittenSubject {
  const variantHeadings = distinctForms(facts.variantHeadings, facts.heading);
  return {
    row: { id, heading: facts.heading, headingSort: headingKey(facts.heading), version: 1 },
    variants: variantHeadings.map((heading, position) => ({ subjectId: id, position, heading })),
    keys: entryKeys([facts.heading, ...variantHeadings]).map(({ key, isForm }) => ({
      headingKey: key,
      subjectId: id,
      isForm,
    })),
  };
}

/** Gives the folded heading that is the identity of a subject. */
export function headingKey(heading: string): string {
  return foldHeading(heading).slice(0, HEADING_SORT_LENGTH);
}

/** Writes new contributors. */
export async function insertContributors(
  tx: EntityManager,
  written: readonly WrittenContributor[],
): Promise<void> {
  await insertRows(
    tx,
    contributors.name,
    written.map(({ row }) => contributors.write(row)),
  );
  await insertNames(tx, written);
}

/** Changes a contributor and replaces the forms of its name. */
export async function changeContributor(tx: EntityManager, contributor: WrittenContributor): Promise<void> {
  const { row } = contributor;
  await updateRow(tx, contributors.name, row.id, contributors.write(row));
  await deleteRows(tx, contributorVariants.name, 'contributor_id', [row.id]);
  await deleteRows(tx, contributorKeys.name, 'contributor_id', [row.id]);
  await insertNames(tx, [contributor]);
}

/** Writes new subjects. */
export async function insertSubjects(tx: EntityManager, written: readonly WrittenSubject[]): Promise<void> {
  await insertRows(
    tx,
    subjects.name,
    written.map(({ row }) => subjects.write(row)),
  );
  await insertRows(
    tx,
    subjectVariants.name,
    written.flatMap(({ variants }) => variants.map(subjectVariants.write)),
  );
  await insertRows(
    tx,
    subjectKeys.name,
    written.flatMap(({ keys }) => keys.map(subjectKeys.write)),
  );
}

/** Reads a contributor to change it and locks its row; null if there is none. */
export function lockContributor(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<EntityRow<ContributorEntity> | null> {
  return contributors.first(tx, `WHERE id = ?${db.forUpdate}`, [id]);
}

/** Lists the other forms of a contributor's name in their order. */
export async function listVariantNames(tx: EntityManager, contributorId: string): Promise<string[]> {
  const variants = await contributorVariants
    .pick('name')
    .list(tx, 'WHERE contributor_id = ? ORDER BY position', [contributorId]);
  return variants.map(({ name }) => name);
}

/** Finds the subject of a heading, however it is spelled; null if there is none. */
export function findSubjectOfHeading(
  tx: EntityManager,
  heading: string,
): Promise<Pick<EntityRow<SubjectEntity>, 'id' | 'heading'> | null> {
  return subjects.pick('id', 'heading').first(tx, 'WHERE heading_sort = ?', [headingKey(heading)]);
}

/** Finds which of some contributors exist, by id. */
export async function findContributors(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityRow<ContributorEntity>>> {
  if (ids.length === 0) return new Map();
  const found = await contributors.list(tx, `WHERE id IN (${placeholders(ids)})`, ids);
  return new Map(found.map((contributor) => [contributor.id, contributor]));
}

/** Finds which of some subjects exist. */
export async function findSubjects(tx: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const found = await subjects.pick('id').list(tx, `WHERE id IN (${placeholders(ids)})`, ids);
  return new Set(found.map(({ id }) => id));
}

/** A contributor that has a name as one of its forms. */
export type NamedContributor = {
  readonly id: string;
  readonly form: string;
  readonly kind: ContributorKind;
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

async function insertNames(tx: EntityManager, written: readonly WrittenContributor[]): Promise<void> {
  await insertRows(
    tx,
    contributorVariants.name,
    written.flatMap(({ variants }) => variants.map(contributorVariants.write)),
  );
  await insertRows(
    tx,
    contributorKeys.name,
    written.flatMap(({ keys }) => keys.map(contributorKeys.write)),
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
