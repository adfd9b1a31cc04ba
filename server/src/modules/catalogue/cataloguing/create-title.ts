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
import { titleChanged } from '../catalogue.events';
import { insertTitleParts } from '../titles/title-parts.queries';
import { insertTitles } from '../titles/titles.queries';
import type { TitleFacts } from '../titles/title-rows';
import { classificationRows, contributionRow, describeTitle, identifierRows } from '../titles/title-rows';
import { workFor, buildWorkKey } from '../works/assign-work';
import { findWork } from '../works/works.queries';
import type { CatalogueDeps } from '../catalogue-deps';
import { makeCopies } from '../copies/make-copies';
import type { NewCopiesEntry } from '../copies/check-copy-input';
import { toErrors, notFound } from '../../../platform/validation/refusals';
import { CATALOGUE_NOUNS } from '../shared/nouns';
import type { TitleEntry } from './title-input';
import { readTitleEntry } from './check-title-input';
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
    workId != null && !(await findWork(tx, workId))
      ? [notFound(['title', 'workId'], CATALOGUE_NOUNS.work)]
      : [];
  const found = toErrors([...refusals, ...people.refusals, ...subjects.refusals, ...noWork]);
  if (found) return fail(...found);
  const work = workId ?? (await workFor(deps, tx, buildWorkKey(facts, people.links), facts.titleProper));
  const titleId = await insertTitle(deps, tx, { facts, workId: work });
  await insertTitleParts(tx, {
    identifiers: identifierRows(titleId, facts.identifiers),
    classifications: classificationRows(titleId, facts.classifications),
    contributions: people.links.map((link) => contributionRow(titleId, link)),
    subjects: subjects.links.map((link) => ({ titleId, ...link })),
  });
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
  const id = deps.newId('ttl', now);
  await insertTitles(tx, [
    {
      id,
      workId,
      sourceSystem: null,
      sourceId: null,
      sourceHash: null,
      ...describeTitle(facts),
      coverUploadId: null,
      isSample: false,
      createdAt: now,
      updatedAt: now,
      version: 1,
    },
  ]);
  return id;
}
