import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { slugOf } from '../../../shared/slug';
import type { StandardsDeps } from './deps';
import type { BothTexts, StandardChanges, StandardFacts } from './read-service-standard';
import { readStandard, refuseMissingParts } from './read-service-standard';
import type { ServiceStandard } from './service-standard.entity';
import {
  isStandardSlugTaken,
  lockStandard,
  standardTable,
  standardVersionTable,
} from './service-standards.queries';
import { say } from './words/say';

/** What a use case of service standards answers. */
export type SavedStandard = Result<{ readonly standardId: string }, Refusal>;

/** Creates a service standard as a draft; its address is made of its name unless given. */
export function createServiceStandard(
  deps: StandardsDeps,
  actor: Actor,
  request: {
    readonly name: TextEntry;
    readonly details?: StandardChanges | null;
    readonly idempotencyKey?: string | null;
  },
): Promise<SavedStandard> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'createServiceStandard', request), async (tx) => {
      const now = deps.clock.now();
      const id = deps.newId('sst', now);
      const slug = request.details?.slug ?? slugOf(request.name.indonesian, id);
      const changes = { ...request.details, name: request.name, slug };
      const blank = { slug, partsIndonesian: {}, partsEnglish: {} };
      const read = await readAll(tx, { id, changes, known: blank, path: ['details'], status: 'DRAFT' });
      if (!read.ok) return read;
      const row = {
        status: 'DRAFT' as const,
        nameIndonesian: '',
        nameEnglish: null,
        summaryIndonesian: null,
        summaryEnglish: null,
        decree: null,
        answerDays: null,
        position: 0,
        ...read.value,
        slug,
        id,
        number: 0,
        createdAt: now,
        updatedAt: now,
        isSample: false,
        version: 1,
      };
      await insertRows(tx, standardTable.name, [standardTable.write(row)]);
      return finish(deps, actor, { tx, id });
    }),
  );
}

/**
 * Changes a service standard. What is saved of a published one holds at once and is its next version. Refused
 * when somebody else changed it since `version`, publishing one that lacks a part, and another address while it is
 * published: links lead there.
 */
export function updateServiceStandard(
  deps: StandardsDeps,
  actor: Actor,
  request: {
    readonly id: string;
    readonly version: number;
    readonly changes: StandardChanges;
    readonly idempotencyKey?: string | null;
  },
): Promise<SavedStandard> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateServiceStandard', request), async (tx) => {
      const known = await lockStandard(deps.db, tx, request.id);
      if (!known) return fail(notFound(['id'], say('standard')));
      if (known.version !== request.version) return fail(stale(say('standard'), known.version));
      const { id, status } = known;
      const read = await readAll(tx, { id, changes: request.changes, known, path: ['changes'], status });
      if (!read.ok) return read;
      const facts = { ...read.value, updatedAt: deps.clock.now(), version: known.version + 1 };
      await updateRow(tx, standardTable.name, id, standardTable.write(facts));
      return finish(deps, actor, { tx, id });
    }),
  );
}

type Reading = {
  readonly id: string;
  readonly changes: StandardChanges;
  readonly known: BothTexts & Pick<ServiceStandard, 'slug'>;
  readonly path: readonly string[];
  readonly status: ServiceStandard['status'];
};

async function readAll(
  tx: EntityManager,
  { id, changes, known, path, status }: Reading,
): Promise<Result<StandardFacts & BothTexts, Refusal>> {
  const form = new InputValidator(path);
  const facts = readStandard(form, changes, known);
  if ((facts.status ?? status) === 'PUBLISHED') refuseMissingParts(form, facts);
  if (facts.slug !== undefined && (await isStandardSlugTaken(tx, { id, slug: facts.slug })))
    form.refuse((field) => ({ code: 'ALREADY_EXISTS', field, message: say('slugTaken') }), 'slug');
  if (status === 'PUBLISHED' && (facts.slug ?? known.slug) !== known.slug)
    form.refuse((field) => ({ code: 'NOT_ALLOWED', field, message: say('slugStays') }), 'slug');
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok(facts);
}

async function finish(
  deps: StandardsDeps,
  actor: Actor,
  { tx, id }: { readonly tx: EntityManager; readonly id: string },
): Promise<SavedStandard> {
  const now = deps.clock.now();
  const saved = await lockStandard(deps.db, tx, id);
  if (saved?.status === 'PUBLISHED') await writeVersion(deps, actor, { tx, saved });
  await recordEvents(tx, [{ name: 'service-standard.changed', subjectId: id }], now);
  return ok({ standardId: id });
}

async function writeVersion(
  deps: StandardsDeps,
  actor: Actor,
  { tx, saved }: { readonly tx: EntityManager; readonly saved: ServiceStandard },
): Promise<void> {
  const now = deps.clock.now();
  const number = saved.number + 1;
  const version = {
    id: deps.newId('ssv', now),
    standardId: saved.id,
    number,
    nameIndonesian: saved.name.indonesian,
    nameEnglish: saved.name.english,
    partsIndonesian: saved.partsIndonesian,
    partsEnglish: saved.partsEnglish,
    decree: saved.decree,
    createdAt: now,
    createdBy: toPrincipal(actor),
  };
  await insertRows(tx, standardVersionTable.name, [standardVersionTable.write(version)]);
  await updateRow(tx, standardTable.name, saved.id, standardTable.write({ number }));
}
