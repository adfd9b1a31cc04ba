import type { EntityManager } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { WrittenContributor, WrittenSubject } from '../authorities/authorities.queries';
import {
  describeContributor,
  contributorsByForm,
  headingKey,
  insertContributors,
  insertSubjects,
  describeSubject,
  subjectsByHeading,
} from '../authorities/authorities.queries';
import { formKey } from '../authorities/entry-keys';
import type { BibliographicRecord, RecordContribution } from '../shared/bibliographic-record';
import { buildWorkKey } from '../works/assign-work';
import { findWorksByKey, insertWorks } from '../works/works.queries';
import type { WorkEntity } from '../titles/title.entity';
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
  const created: WrittenContributor[] = [];
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
  const created: WrittenSubject[] = [];
  for (const [key, heading] of wanted) {
    let id = known.get(formKey(heading));
    if (id === undefined) {
      const subject = describeSubject(deps.newId('sbj', deps.clock.now()), { heading, variantHeadings: [] });
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
    for (const { workKey, id } of await findWorksByKey(tx, some))
      if (workKey !== null) memory.works.set(workKey, id);
  }
  const created: EntityRow<WorkEntity>[] = [];
  const ids = records.map((record, index) => {
    const key = keys[index] ?? null;
    const known = key === null ? undefined : memory.works.get(key);
    if (known !== undefined) return known;
    const id = deps.newId('wrk', deps.clock.now());
    created.push({ id, workKey: key, title: record.titleProper });
    if (key !== null) memory.works.set(key, id);
    return id;
  });
  await insertWorks(tx, created);
  return ids;
}

function keyOfWork(record: BibliographicRecord): string | null {
  return buildWorkKey(record, record.contributions);
}

function newContributor(deps: CatalogueDeps, entry: RecordContribution): WrittenContributor {
  const { kind, name, variantNames, birthYear, deathYear } = entry;
  return describeContributor(deps.newId('ctb', deps.clock.now()), {
    kind,
    preferredName: name,
    variantNames,
    birthYear,
    deathYear,
  });
}
