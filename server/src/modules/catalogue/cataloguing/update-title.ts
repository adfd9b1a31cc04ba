import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { authorityReleased, titleChanged } from '../catalogue.events';
import { deleteRows, insertRows, updateRow } from '../../../platform/db/write-rows';
import { linkedAuthorities } from '../authorities/authorities.queries';
import type { CurrentTitle, KeptContribution } from './lock-title.queries';
import { keptContributions, lockTitle } from './lock-title.queries';
import type { TitleFacts } from '../titles/title-rows';
import { classificationRows, describeTitle, identifierRows } from '../titles/title-rows';
import { isWork, removeEmptyWork, workFor, buildWorkKey } from '../works/assign-work';
import type { CatalogueDeps } from '../catalogue-deps';
import { contributionRow } from './create-title';
import { toErrors, notFound, stale } from '../../../platform/validation/refusals';
import { CATALOGUE_NOUNS } from '../shared/nouns';
import type { TitleEntry } from './title-input';
import { readTitleEntry } from './check-title-input';
import { linkContributors, linkSubjects } from './link-authorities';

/** Changes to a title, as entered: absent keeps, null clears. */
export type UpdateTitleRequest = {
  readonly id: string;
  readonly version: number;
  readonly changes: TitleEntry;
  readonly idempotencyKey?: string | null;
};

/** Changes a title. Refuses when somebody else changed it since `version`; nothing is written then. */
export function updateTitle(
  deps: CatalogueDeps,
  actor: Actor,
  request: UpdateTitleRequest,
): Promise<Result<{ titleId: string }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateTitle', request), (tx) =>
      update(deps, tx, request),
    ),
  );
}

async function update(
  deps: CatalogueDeps,
  tx: EntityManager,
  { id, version, changes }: UpdateTitleRequest,
): Promise<Result<{ titleId: string }, Refusal>> {
  const current = await lockTitle(tx, id, deps.db.forUpdate);
  if (!current) return fail(notFound(['id'], CATALOGUE_NOUNS.title));
  if (current.row.version !== version) return fail(stale(CATALOGUE_NOUNS.title, current.row.version));
  const { facts, refusals } = readTitleEntry(entryAfter(current.facts, changes), ['changes']);
  const people = await changedPeople(deps, tx, id, changes);
  const subjects = await changedSubjects(deps, tx, changes);
  const found = toErrors([
    ...refusals,
    ...people.refusals,
    ...(subjects?.refusals ?? []),
    ...(await workRefusals(tx, changes.workId)),
  ]);
  if (found) return fail(...found);
  const workId = await workAfter(deps, tx, {
    current,
    facts,
    changes,
    before: people.before,
    after: people.after,
  });
  const now = deps.clock.now();
  await updateRow(tx, 'title', id, {
    ...describeTitle(facts),
    work_id: workId,
    updated_at: sqlInstant(now),
    version: version + 1,
  });
  if (workId !== current.row.work_id) await removeEmptyWork(tx, current.row.work_id);
  const namedBefore =
    changes.contributions === undefined && changes.subjects === undefined
      ? []
      : await linkedAuthorities(tx, [id]);
  await replaceParts(tx, id, { facts, changes, people: people.after, subjects: subjects?.links ?? null });
  await recordEvents(tx, [titleChanged(id), ...namedBefore.map(authorityReleased)], now);
  return ok({ titleId: id });
}

/** The form as it would look with everything in it: what is absent from the changes stays. */
function entryAfter(facts: TitleFacts, changes: TitleEntry): TitleEntry {
  const present = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return { ...facts, ...present };
}

async function changedPeople(deps: CatalogueDeps, tx: EntityManager, titleId: string, changes: TitleEntry) {
  const before = await keptContributions(tx, titleId);
  if (changes.contributions === undefined) return { before, after: before, refusals: [] };
  const { links, refusals } = await linkContributors(deps, tx, changes.contributions ?? [], [
    'changes',
    'contributions',
  ]);
  return { before, after: links, refusals };
}

async function changedSubjects(deps: CatalogueDeps, tx: EntityManager, changes: TitleEntry) {
  return changes.subjects === undefined
    ? null
    : linkSubjects(deps, tx, changes.subjects ?? [], ['changes', 'subjects']);
}

async function workRefusals(tx: EntityManager, workId: string | null | undefined): Promise<Refusal[]> {
  return workId != null && !(await isWork(tx, workId))
    ? [notFound(['changes', 'workId'], CATALOGUE_NOUNS.work)]
    : [];
}

type WorkChange = {
  readonly current: CurrentTitle;
  readonly facts: TitleFacts;
  readonly changes: TitleEntry;
  readonly before: readonly KeptContribution[];
  readonly after: readonly KeptContribution[];
};

/**
 * A work that was chosen by hand stays; one that the catalogue chose is chosen again when title or people
 * changed.
 */
async function workAfter(
  deps: CatalogueDeps,
  tx: EntityManager,
  { current, facts, changes, before, after }: WorkChange,
): Promise<string> {
  if (changes.workId != null) return changes.workId;
  const oldKey = buildWorkKey(current.facts, before);
  const newKey = buildWorkKey(facts, after);
  const isAskedAgain = changes.workId === null;
  if (!isAskedAgain && oldKey === newKey) return current.row.work_id;
  const [work] = await tx.query<{ work_key: string | null }[]>('SELECT work_key FROM work WHERE id = ?', [
    current.row.work_id,
  ]);
  const wasChosenByCatalogue = work?.work_key === oldKey;
  if (!isAskedAgain && !wasChosenByCatalogue) return current.row.work_id;
  return workFor(deps, tx, newKey, facts.titleProper);
}

type PartChanges = {
  readonly facts: TitleFacts;
  readonly changes: TitleEntry;
  readonly people: readonly KeptContribution[];
  readonly subjects: readonly { readonly subject_id: string; readonly position: number }[] | null;
};

async function replaceParts(
  tx: EntityManager,
  id: string,
  { facts, changes, people, subjects }: PartChanges,
): Promise<void> {
  if (changes.identifiers !== undefined)
    await replaceRows(tx, 'identifier', id, identifierRows(id, facts.identifiers));
  if (changes.classifications !== undefined)
    await replaceRows(tx, 'classification', id, classificationRows(id, facts.classifications));
  if (changes.contributions !== undefined)
    await replaceRows(
      tx,
      'contribution',
      id,
      people.map((link) => contributionRow(id, link)),
    );
  if (subjects !== null)
    await replaceRows(
      tx,
      'title_subject',
      id,
      subjects.map(({ subject_id, position }) => ({ title_id: id, subject_id, position })),
    );
}

async function replaceRows(
  tx: EntityManager,
  table: string,
  titleId: string,
  rows: readonly object[],
): Promise<void> {
  await deleteRows(tx, table, 'title_id', [titleId]);
  await insertRows(tx, table, rows);
}
