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
import { titleChanged } from '../catalogue.events';
import { insertRows } from '../../../platform/db/write-rows';
import type { ContributionRow, TitleRow } from '../shared/rows';
import type { TitleFacts } from '../titles/title-rows';
import { classificationRows, describeTitle, identifierRows } from '../titles/title-rows';
import { isWork, workFor, buildWorkKey } from '../works/assign-work';
import type { CatalogueDeps } from '../catalogue-deps';
import { makeCopies } from '../copies/make-copies';
import type { NewCopiesEntry } from '../copies/check-copy-input';
import { toErrors, notFound } from '../../../platform/validation/refusals';
import { CATALOGUE_NOUNS } from '../shared/nouns';
import type { TitleEntry } from './title-input';
import { readTitleEntry } from './check-title-input';
import type { LinkedContribution } from './link-authorities';
import { linkContributors, linkSubjects } from './link-authorities';

/** A new title and its copies, as entered. */
export type CreateTitleRequest = {
  readonly title: TitleEntry;
  readonly copies?: readonly NewCopiesEntry[] | null;
  readonly idempotencyKey?: string | null;
};

/** Ids of what was made. */
export type CreatedTitle = { readonly titleId: string; readonly copyIds: readonly string[] };

/**
 * Creates a title with its contributors, subjects and copies, all or nothing. Refuses text that is too long,
 * references to nothing and barcodes that are taken. The title joins the work of its other editions.
 */
export function createTitle(
  deps: CatalogueDeps,
  actor: Actor,
  request: CreateTitleRequest,
): Promise<Result<CreatedTitle, Refusal>> {
  const once = () =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'createTitle', request), (tx) =>
      create(deps, tx, actor, request),
    );
  return retryOnUniqueViolation(once);
}

async function create(
  deps: CatalogueDeps,
  tx: EntityManager,
  actor: Actor,
  request: CreateTitleRequest,
): Promise<Result<CreatedTitle, Refusal>> {
  const { facts, refusals } = readTitleEntry(request.title, ['title']);
  const people = await linkContributors(deps, tx, request.title.contributions ?? [], [
    'title',
    'contributions',
  ]);
  const subjects = await linkSubjects(deps, tx, request.title.subjects ?? [], ['title', 'subjects']);
  const { workId } = request.title;
  const noWork =
    workId != null && !(await isWork(tx, workId))
      ? [notFound(['title', 'workId'], CATALOGUE_NOUNS.work)]
      : [];
  const found = toErrors([...refusals, ...people.refusals, ...subjects.refusals, ...noWork]);
  if (found) return fail(...found);
  const work = workId ?? (await workFor(deps, tx, buildWorkKey(facts, people.links), facts.titleProper));
  const titleId = await insertTitle(deps, tx, { facts, workId: work });
  await insertTitleParts(tx, titleId, { facts, contributions: people.links, subjects: subjects.links });
  const copies = await makeCopies(deps, tx, { actor, titleId, entries: request.copies ?? [] });
  if (!copies.ok) return copies;
  await recordEvents(tx, [titleChanged(titleId)], deps.clock.now());
  return ok({ titleId, copyIds: copies.value });
}

async function insertTitle(
  deps: CatalogueDeps,
  tx: EntityManager,
  { facts, workId }: { facts: TitleFacts; workId: string },
): Promise<string> {
  const now = deps.clock.now();
  const row: TitleRow = {
    id: deps.newId('ttl', now),
    work_id: workId,
    source_system: null,
    source_id: null,
    source_hash: null,
    ...describeTitle(facts),
    cover_upload_id: null,
    is_sample: 0,
    added_at: sqlInstant(now),
    updated_at: sqlInstant(now),
    version: 1,
  };
  await insertRows(tx, 'title', [row]);
  return row.id;
}

/** The parts of a title that have tables of their own. */
export type TitleParts = {
  readonly facts: TitleFacts;
  readonly contributions: readonly LinkedContribution[];
  readonly subjects: readonly { readonly subject_id: string; readonly position: number }[];
};

/** Writes numbers, classes, contributions and subjects of a title. */
export async function insertTitleParts(
  tx: EntityManager,
  titleId: string,
  { facts, contributions, subjects }: TitleParts,
): Promise<void> {
  await insertRows(tx, 'identifier', identifierRows(titleId, facts.identifiers));
  await insertRows(tx, 'classification', classificationRows(titleId, facts.classifications));
  await insertRows(
    tx,
    'contribution',
    contributions.map((link) => contributionRow(titleId, link)),
  );
  await insertRows(
    tx,
    'title_subject',
    subjects.map(({ subject_id, position }) => ({ title_id: titleId, subject_id, position })),
  );
}

/** Turns a link to a contributor into a row. */
export function contributionRow(
  titleId: string,
  { position, contributor_id, role, is_main, printed_name }: Omit<ContributionRow, 'title_id'>,
): ContributionRow {
  return { title_id: titleId, position, contributor_id, role, is_main, printed_name };
}
