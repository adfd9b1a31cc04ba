import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import type { ContributorRows, SubjectRows } from '../authorities/authorities.queries';
import {
  contributorRows,
  contributorsByForm,
  headingKey,
  insertContributors,
  insertSubjects,
  subjectRows,
  subjectsByHeading,
} from '../authorities/authorities.queries';
import { insertRows } from '../../../platform/db/write-rows';
import { formKey } from '../authorities/entry-keys';
import type { BibliographicRecord, RecordContribution } from '../shared/bibliographic-record';
import { buildWorkKey } from '../works/assign-work';
import type { CatalogueDeps } from '../catalogue-deps';
import type { ImportMemory } from './import-memory';

/**
 * Gives the key by which an import knows a contributor again: kind, folded heading, and the year of birth
 * that tells namesakes apart.
 */
export function contributorMemoryKey({
  kind,
  name,
  birthYear,
}: Pick<RecordContribution, 'kind' | 'name' | 'birthYear'>): string {
  return `${kind} ${formKey(name)} ${birthYear ?? ''}`;
}

/** Makes sure that every contributor of some records is known, creating those that are new. */
export async function rememberContributors(
  deps: CatalogueDeps,
  tx: EntityManager,
  records: readonly BibliographicRecord[],
  memory: ImportMemory,
): Promise<void> {
  const wanted = new Map<string, RecordContribution>();
  for (const entry of records.flatMap((record) => record.contributions)) {
    const key = contributorMemoryKey(entry);
    if (formKey(entry.name) !== '' && memory.contributors.get(key) === undefined) wanted.set(key, entry);
  }
  const known = await contributorsByForm(
    tx,
    [...wanted.values()].map(({ name }) => name),
  );
  const created: ContributorRows[] = [];
  for (const [key, entry] of wanted) {
    const form = formKey(entry.name);
    const match = known.find(
      (other) =>
        other.form === form &&
        other.kind === entry.kind &&
        (entry.birthYear === null || other.birthYear === null || other.birthYear === entry.birthYear),
    );
    if (match === undefined) created.push(newContributor(deps, entry));
    memory.contributors.set(key, match?.id ?? created.at(-1)?.row.id ?? '');
  }
  await insertContributors(tx, created);
}

/** Makes sure that every heading of some records is known, creating those that are new. */
export async function rememberSubjects(
  deps: CatalogueDeps,
  tx: EntityManager,
  records: readonly BibliographicRecord[],
  memory: ImportMemory,
): Promise<void> {
  const wanted = new Map<string, string>();
  for (const heading of records.flatMap((record) => record.subjects)) {
    const key = headingKey(heading);
    if (key !== '' && memory.subjects.get(key) === undefined) wanted.set(key, heading);
  }
  const known = await subjectsByHeading(tx, [...wanted.values()]);
  const created: SubjectRows[] = [];
  for (const [key, heading] of wanted) {
    let id = known.get(formKey(heading));
    if (id === undefined) {
      const subject = subjectRows(deps.newId('sbj', deps.clock.now()), { heading, variantHeadings: [] });
      created.push(subject);
      id = subject.row.id;
    }
    memory.subjects.set(key, id);
  }
  await insertSubjects(tx, created);
}

/** Gives the work of every record: that of its other editions, or a new one. */
export async function worksFor(
  deps: CatalogueDeps,
  tx: EntityManager,
  records: readonly BibliographicRecord[],
  memory: ImportMemory,
): Promise<string[]> {
  const keys = records.map(keyOfWork);
  const wanted = [
    ...new Set(keys.filter((key): key is string => key !== null && memory.works.get(key) === undefined)),
  ];
  for (let start = 0; start < wanted.length; start += 500) {
    const some = wanted.slice(start, start + 500);
    const rows = await tx.query<{ id: string; work_key: string }[]>(
      `SELECT id, work_key FROM work WHERE work_key IN (${placeholders(some)})`,
      some,
    );
    for (const row of rows) memory.works.set(row.work_key, row.id);
  }
  const created: { id: string; work_key: string | null; title: string }[] = [];
  const ids = records.map((record, index) => {
    const key = keys[index] ?? null;
    const known = key === null ? undefined : memory.works.get(key);
    if (known !== undefined) return known;
    const id = deps.newId('wrk', deps.clock.now());
    created.push({ id, work_key: key, title: record.titleProper });
    if (key !== null) memory.works.set(key, id);
    return id;
  });
  await insertRows(tx, 'work', created);
  return ids;
}

function keyOfWork(record: BibliographicRecord): string | null {
  return buildWorkKey(
    record,
    record.contributions.map(({ name, isMain, role, kind }) => ({
      name,
      is_main: Number(isMain),
      role,
      kind,
    })),
  );
}

function newContributor(deps: CatalogueDeps, entry: RecordContribution): ContributorRows {
  const { kind, name, variantNames, birthYear, deathYear } = entry;
  return contributorRows(deps.newId('ctb', deps.clock.now()), {
    kind,
    preferredName: name,
    variantNames,
    birthYear,
    deathYear,
  });
}
