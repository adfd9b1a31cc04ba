import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { slugOf } from '../../../shared/slug';
import { toErrors, invalid, notFound, stale } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { guideTable, isPublishedBare, isSlugTaken, lockGuide } from './guides.queries';
import type { GuideNeed } from '../guide.terms';
import { DEFAULT_REVIEW_MONTHS } from './review.rules';
import { guideChanged } from '../guides.events';
import type { GuidesDeps } from '../deps';
import type { TextEntry } from '../../../platform/validation/read-text';
import { GUIDE_NOUNS } from '../deps';
import type { GuideDetails, GuideFacts } from './read-guide-details';
import { readGuide } from './read-guide-details';
import type { GuideParts } from './write-guide-parts';
import { readParts, referenceRefusals, replaceParts } from './write-guide-parts';
import { say } from '../words/say';

type Saved = { guideId: string };
type Read = {
  readonly facts: GuideFacts;
  readonly parts: GuideParts;
  readonly refusals: readonly [Refusal, ...Refusal[]] | null;
};

const BLANK = {
  stages: [],
  sectors: [],
  status: 'DRAFT',
  nameEnglish: null,
  summaryIndonesian: null,
  summaryEnglish: null,
  durationIndonesian: null,
  durationEnglish: null,
  costIndonesian: null,
  costEnglish: null,
  neededIndonesian: null,
  neededEnglish: null,
  keywords: null,
  programmeId: null,
  position: 0,
  isSample: false,
  version: 1,
} satisfies GuideFacts;

/** Creates a guide; a draft unless it says otherwise. Its address is made of its name unless given. */
export function createGuide(
  deps: GuidesDeps,
  actor: Actor,
  request: {
    need: GuideNeed;
    name: TextEntry;
    details?: GuideDetails | null;
    idempotencyKey?: string | null;
  },
): Promise<Result<Saved, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'createGuide', request), async (tx) => {
      const id = deps.newId('gui', deps.clock.now());
      const slug = request.details?.slug ?? slugOf(request.name.indonesian, id);
      const details = { ...request.details, need: request.need, name: request.name, slug };
      const read = await readAll(deps, tx, {
        id,
        details,
        path: ['details'],
        reviewed: { on: null, months: DEFAULT_REVIEW_MONTHS },
      });
      if (read.refusals) return fail(...read.refusals);
      const now = deps.clock.now();
      await insertRows(tx, guideTable.name, [
        guideTable.write({ ...BLANK, ...read.facts, id, createdAt: now, updatedAt: now }),
      ]);
      return finish(deps, tx, id, read.parts);
    }),
  );
}

/**
 * Changes a guide. Refuses when somebody else changed it since `version`, and publishing one without a step
 * or a source.
 */
export function updateGuide(
  deps: GuidesDeps,
  actor: Actor,
  request: { id: string; version: number; changes: GuideDetails; idempotencyKey?: string | null },
): Promise<Result<Saved, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateGuide', request), async (tx) => {
      const known = await lockGuide(deps.db, tx, request.id);
      if (!known) return fail(notFound(['id'], GUIDE_NOUNS.guide));
      if (known.version !== request.version) return fail(stale(GUIDE_NOUNS.guide, known.version));
      const read = await readAll(deps, tx, {
        id: known.id,
        details: request.changes,
        path: ['changes'],
        reviewed: { on: known.reviewedOn, months: known.reviewMonths },
      });
      if (read.refusals) return fail(...read.refusals);
      const facts = { ...read.facts, updatedAt: deps.clock.now(), version: known.version + 1 };
      await updateRow(tx, guideTable.name, known.id, guideTable.write(facts));
      return finish(deps, tx, known.id, read.parts);
    }),
  );
}

async function readAll(
  deps: GuidesDeps,
  tx: EntityManager,
  {
    id,
    details,
    path,
    reviewed,
  }: {
    id: string;
    details: GuideDetails;
    path: readonly string[];
    reviewed: { on: string | null; months: number };
  },
): Promise<Read> {
  const form = new InputValidator(path);
  const facts = readGuide(form, details, { reviewed, today: toCivilDate(deps.clock.now()) });
  const parts = readParts(deps, form, id, details);
  const refusals = [
    ...form.refusals,
    ...(await referenceRefusals(tx, { guideId: id, details, path })),
    ...(await addressRefusals(tx, { id, slug: details.slug, path })),
  ];
  return { facts, parts, refusals: toErrors(refusals) };
}

async function addressRefusals(
  tx: EntityManager,
  { id, slug, path }: { id: string; slug: string | null | undefined; path: readonly string[] },
): Promise<Refusal[]> {
  const isFree = slug == null || !(await isSlugTaken(tx, { id, slug }));
  return isFree ? [] : [{ code: 'ALREADY_EXISTS', field: [...path, 'slug'], message: TAKEN }];
}

async function finish(
  deps: GuidesDeps,
  tx: EntityManager,
  id: string,
  parts: GuideParts,
): Promise<Result<Saved, Refusal>> {
  await replaceParts(tx, id, parts);
  if (await isPublishedBare(tx, id)) return fail(invalid(['status'], BARE));
  await recordEvents(tx, [guideChanged(id)], deps.clock.now());
  return ok({ guideId: id });
}

const TAKEN = say('saveGuide.taken');
const BARE = say('saveGuide.bare');
