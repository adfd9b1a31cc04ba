import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
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
import { linkedAuthorities } from '../authorities/authorities.queries';
import type { CurrentTitle } from './lock-title.queries';
import { lockTitle } from './lock-title.queries';
import type { LinkedContribution, LinkedSubject } from '../titles/title-part.entity';
import type { TitleParts } from '../titles/title-parts.queries';
import { listLinkedContributions, replaceTitleParts } from '../titles/title-parts.queries';
import { changeTitle } from '../titles/titles.queries';
import type { TitleFacts } from '../titles/title-rows';
import { classificationRows, contributionRow, describeTitle, identifierRows } from '../titles/title-rows';
import { workFor, buildWorkKey } from '../works/assign-work';
import { findWork, removeEmptyWork } from '../works/works.queries';
import type { CatalogueDeps } from '../catalogue-deps';
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
  const current = await lockTitle(deps.db, tx, id);
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
  await changeTitle(tx, id, {
    ...describeTitle(facts),
    workId,
    updatedAt: now,
    version: version + 1,
  });
  if (workId !== current.row.workId) await removeEmptyWork(tx, current.row.workId);
  const namedBefore =
    changes.contributions === undefined && changes.subjects === undefined
      ? []
      : await linkedAuthorities(tx, [id]);
  await replaceTitleParts(
    tx,
    id,
    changedParts(id, { facts, changes, people: people.after, subjects: subjects?.links ?? null }),
  );
  await recordEvents(tx, [titleChanged(id), ...namedBefore.map(authorityReleased)], now);
  return ok({ titleId: id });
}

/** The form as it would look with everything in it: what is absent from the changes stays. */
function entryAfter(facts: TitleFacts, changes: TitleEntry): TitleEntry {
  const present = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return { ...facts, ...present };
}

async function changedPeople(deps: CatalogueDeps, tx: EntityManager, titleId: string, changes: TitleEntry) {
  const before = await listLinkedContributions(tx, titleId);
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
  return workId != null && !(await findWork(tx, workId))
    ? [notFound(['changes', 'workId'], CATALOGUE_NOUNS.work)]
    : [];
}

type WorkChange = {
  readonly current: CurrentTitle;
  readonly facts: TitleFacts;
  readonly changes: TitleEntry;
  readonly before: readonly LinkedContribution[];
  readonly after: readonly LinkedContribution[];
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
  if (!isAskedAgain && oldKey === newKey) return current.row.workId;
  const work = await findWork(tx, current.row.workId);
  const wasChosenByCatalogue = work?.workKey === oldKey;
  if (!isAskedAgain && !wasChosenByCatalogue) return current.row.workId;
  return workFor(deps, tx, newKey, facts.titleProper);
}

type PartChanges = {
  readonly facts: TitleFacts;
  readonly changes: TitleEntry;
  readonly people: readonly LinkedContribution[];
  readonly subjects: readonly LinkedSubject[] | null;
};

/** The parts of a title that the changes name, as rows. */
function changedParts(
  titleId: string,
  { facts, changes, people, subjects }: PartChanges,
): Partial<TitleParts> {
  return {
    ...(changes.identifiers === undefined ? {} : { identifiers: identifierRows(titleId, facts.identifiers) }),
    ...(changes.classifications === undefined
      ? {}
      : { classifications: classificationRows(titleId, facts.classifications) }),
    ...(changes.contributions === undefined
      ? {}
      : { contributions: people.map((link) => contributionRow(titleId, link)) }),
    ...(subjects === null ? {} : { subjects: subjects.map((link) => ({ titleId, ...link })) }),
  };
}
