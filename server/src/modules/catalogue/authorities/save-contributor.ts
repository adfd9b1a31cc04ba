import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { contributorChanged } from '../catalogue.events';
import type { ContributorFacts } from './authorities.queries';
import {
  changeContributor,
  contributorsByForm,
  describeContributor,
  insertContributors,
  listVariantNames,
  lockContributor,
} from './authorities.queries';
import { formKey } from './entry-keys';
import type { ContributorKind } from '../shared/catalogue.terms';
import type { CatalogueDeps } from '../catalogue-deps';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { Field } from '../../../platform/validation/refusals';
import { alreadyExists, toErrors, invalid, notFound, stale } from '../../../platform/validation/refusals';
import { CATALOGUE_NOUNS } from '../shared/nouns';
import { NO_LETTERS } from '../cataloguing/link-authorities';
import { say } from '../words/say';

/** A contributor as entered. */
export type ContributorEntry = {
  readonly kind?: ContributorKind | null;
  readonly preferredName?: string | null;
  readonly variantNames?: readonly string[] | null;
  readonly birthYear?: number | null;
  readonly deathYear?: number | null;
};

/** A new contributor; `isNamesake` says that another one of the same name is meant. */
export type CreateContributorRequest = ContributorEntry & {
  readonly isNamesake?: boolean | null;
  readonly idempotencyKey?: string | null;
};

/** Changes to a contributor: absent keeps, null clears. */
export type UpdateContributorRequest = {
  readonly id: string;
  readonly version: number;
  readonly changes: ContributorEntry;
  readonly isNamesake?: boolean | null;
  readonly idempotencyKey?: string | null;
};

const LIMITS = { name: 250, variants: 50, earliestYear: -3000, latestYear: 2100 } as const;

/**
 * Creates an authority record. Refuses a name that exists, unless years tell the two apart or a namesake is
 * meant.
 */
export function createContributor(
  deps: CatalogueDeps,
  actor: Actor,
  request: CreateContributorRequest,
): Promise<Result<{ contributorId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'createContributor', request),
    async (tx) => {
      const { facts, refusals } = readContributor(request, []);
      if (refusals) return fail(...refusals);
      const namesake = request.isNamesake ? null : await findNamesake(tx, facts, null);
      if (namesake) return fail(nameTaken(['preferredName'], namesake));
      const contributor = describeContributor(deps.newId('ctb', deps.clock.now()), facts);
      await insertContributors(tx, [contributor]);
      await recordEvents(tx, [contributorChanged(contributor.row.id)], deps.clock.now());
      return ok({ contributorId: contributor.row.id });
    },
  );
}

/**
 * Changes an authority record; all its titles follow. Refuses when somebody else changed it since `version`.
 */
export function updateContributor(
  deps: CatalogueDeps,
  actor: Actor,
  request: UpdateContributorRequest,
): Promise<Result<{ contributorId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateContributor', request), (tx) =>
    update(deps, tx, request),
  );
}

async function update(
  deps: CatalogueDeps,
  tx: EntityManager,
  { id, version, changes, isNamesake }: UpdateContributorRequest,
): Promise<Result<{ contributorId: string }, Refusal>> {
  const row = await lockContributor(deps.db, tx, id);
  if (!row) return fail(notFound(['id'], CATALOGUE_NOUNS.contributor));
  if (row.version !== version) return fail(stale(CATALOGUE_NOUNS.contributor, row.version));
  const current: ContributorEntry = { ...row, variantNames: await listVariantNames(tx, id) };
  const present = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const { facts, refusals } = readContributor({ ...current, ...present }, ['changes']);
  if (refusals) return fail(...refusals);
  const isRenamed = formKey(facts.preferredName) !== formKey(row.preferredName);
  const namesake = isRenamed && !isNamesake ? await findNamesake(tx, facts, id) : null;
  if (namesake) return fail(nameTaken(['changes', 'preferredName'], namesake));
  const contributor = describeContributor(id, facts, version + 1);
  await changeContributor(tx, contributor);
  await recordEvents(tx, [contributorChanged(id)], deps.clock.now());
  return ok({ contributorId: id });
}

/** Finds another contributor with this form of name whose years do not tell the two apart. */
async function findNamesake(
  tx: EntityManager,
  { preferredName, birthYear }: ContributorFacts,
  ownId: string | null,
): Promise<string | null> {
  const found = (await contributorsByForm(tx, [preferredName])).find(
    (other) =>
      other.id !== ownId && (other.birthYear === birthYear || other.birthYear === null || birthYear === null),
  );
  return found?.id ?? null;
}

function nameTaken(field: Field, id: string): Refusal {
  return alreadyExists(field, TAKEN, { nodeType: 'Contributor', id });
}

function readContributor(
  entry: ContributorEntry,
  path: Field,
): { facts: ContributorFacts; refusals: ReturnType<typeof toErrors> } {
  const form = new InputValidator(path);
  const preferredName = form.requiredLine(
    entry.preferredName,
    { longest: LIMITS.name, what: say('saveContributor.preferredName') },
    'preferredName',
  );
  if (preferredName !== '' && formKey(preferredName) === '')
    form.refuse((field) => invalid(field, NO_LETTERS), 'preferredName');
  const variantNames = form.lines(
    entry.variantNames,
    { most: LIMITS.variants, longest: LIMITS.name },
    'variantNames',
  );
  const [birthYear, deathYear] = [entry.birthYear ?? null, entry.deathYear ?? null];
  for (const [name, year] of [
    ['birthYear', birthYear],
    ['deathYear', deathYear],
  ] as const) {
    if (year !== null && (year < LIMITS.earliestYear || year > LIMITS.latestYear))
      form.refuse((field) => invalid(field, YEAR), name);
  }
  if (birthYear !== null && deathYear !== null && deathYear < birthYear)
    form.refuse((field) => invalid(field, ORDER), 'deathYear');
  return {
    facts: { kind: entry.kind ?? 'PERSON', preferredName, variantNames, birthYear, deathYear },
    refusals: toErrors(form.refusals),
  };
}

const TAKEN = say('saveContributor.taken');
const YEAR = say('saveContributor.year');
const ORDER = say('saveContributor.order');
