import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';

import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Scope } from '../../../platform/auth/scope.terms';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, toErrors } from '../../../platform/validation/refusals';
import { addDays, isCivilDate, toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { PartnersDeps } from '../deps';
import { PARTNER_NOUNS } from '../deps';
import type { Partner } from '../institutions/partner.entity';
import { lockPartner, partnerTable } from '../institutions/partners.queries';
import { requireDuty } from '../people/require-duty';
import { say } from '../words/say';
import type { ApiKey } from './api-key.entity';
import { countLiveKeys, keyTable, lockApiKey } from './api-keys.queries';
import { hashSecret, makeSecret } from './key-secret.rules';

/** What a key is asked to be. */
export type ApiKeyRequest = {
  readonly partnerId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly isTest?: boolean | null;
  readonly expiresOn?: string | null;
  readonly allowedAddresses?: readonly string[] | null;
  readonly dailyQuota?: number | null;
};

/** Two keys while one is rotated, and some for tests. */
const MOST_LIVE_KEYS = 10;
const MOST_ADDRESSES = 20;
const USUAL_QUOTA = 200_000;
const MOST_QUOTA = 10_000_000;
const CAPACITY = 20_000;
const RESTORE_RATE = 200;
/** So long the old key of a program goes on beside the new one. */
const ROTATION_DAYS = 7;

type Made = Promise<Result<{ keyId: string; partnerId: string; secret: string }, Refusal>>;
type KeyFacts = Pick<
  ApiKey,
  'name' | 'scopes' | 'expiresOn' | 'dailyQuota' | 'allowedAddresses' | 'isTest' | 'capacity' | 'restoreRate'
>;

/**
 * Makes a key for a partner. The secret is in the answer and nowhere else: only its hash is kept. Developers of
 * the partner take scopes from those granted to it; what staff give is granted with it.
 */
export function createApiKey(deps: PartnersDeps, actor: Actor, request: ApiKeyRequest): Made {
  return deps.db.transaction(async (tx) => {
    const today = toCivilDate(deps.clock.now());
    const opened = await openPartner(deps, tx, actor, request.partnerId);
    if (!opened.ok) return opened;
    const partner = opened.value;
    const read = readRequest(request, today);
    if (!read.ok) return read;
    const missing = request.scopes.filter((scope) => !partner.grantedScopes.includes(scope));
    if (missing.length > 0 && actor.kind === 'member')
      return fail(invalid(['scopes'], say('saveKey.notGranted', { scopes: missing.join(', ') })));
    if (request.dailyQuota != null && actor.kind === 'member')
      return fail(invalid(['dailyQuota'], say('saveKey.quotaOfStaff')));
    if (missing.length > 0) await writeScopes(deps, tx, partner, [...partner.grantedScopes, ...missing]);
    return insertKey(deps, tx, actor, {
      partner,
      facts: {
        ...read.value,
        isTest: request.isTest ?? false,
        capacity: CAPACITY,
        restoreRate: RESTORE_RATE,
      },
    });
  });
}

/**
 * Makes a second key like one that still works, which goes on for at most seven days, so that a program can
 * change over without a pause.
 */
export function rotateApiKey(deps: PartnersDeps, actor: Actor, { id }: { readonly id: string }): Made {
  return deps.db.transaction(async (tx) => {
    const today = toCivilDate(deps.clock.now());
    const old = await openKey(deps, tx, actor, id);
    if (!old.ok) return old;
    const { key } = old.value;
    if (key.revokedAt !== null || (key.expiresOn !== null && key.expiresOn < today))
      return fail(invalid(['id'], say('saveKey.ended')));
    const opened = await openPartner(deps, tx, actor, key.partnerId);
    if (!opened.ok) return opened;
    const made = await insertKey(deps, tx, actor, { partner: opened.value, facts: key });
    if (!made.ok) return made;
    const last = addDays(today, ROTATION_DAYS);
    const expiresOn = key.expiresOn !== null && key.expiresOn < last ? key.expiresOn : last;
    await updateRow(tx, keyTable.name, key.id, keyTable.write({ expiresOn }));
    return made;
  });
}

/** Ends a key at once; one that had ended stays as it is. */
export function revokeApiKey(
  deps: PartnersDeps,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Result<{ keyId: string }, Refusal>> {
  return deps.db.transaction(async (tx) => {
    const opened = await openKey(deps, tx, actor, id);
    if (!opened.ok) return opened;
    const { key } = opened.value;
    if (key.revokedAt === null) {
      const changes = { revokedAt: deps.clock.now(), revokedBy: toPrincipal(actor) };
      await updateRow(tx, keyTable.name, key.id, keyTable.write(changes));
    }
    return ok({ keyId: key.id });
  });
}

/** Sets what the keys of a partner may be used for; keys lose at once what is no longer granted. */
export function grantPartnerScopes(
  deps: PartnersDeps,
  { partnerId, scopes }: { readonly partnerId: string; readonly scopes: readonly Scope[] },
): Promise<Result<{ partnerId: string }, Refusal>> {
  return deps.db.transaction(async (tx) => {
    const partner = await lockPartner(deps.db, tx, partnerId);
    if (!partner) return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
    // Taking scopes away is right at any time; giving them to somebody whose keys do not work is a mistake.
    const isMore = scopes.some((scope) => !partner.grantedScopes.includes(scope));
    if (!partner.isActive && isMore) return fail(invalid(['partnerId'], say('saveKey.inactive')));
    await writeScopes(deps, tx, partner, scopes);
    return ok({ partnerId });
  });
}

/** Locks the partner that a key is made for; a member must be one of its developers. */
async function openPartner(
  deps: PartnersDeps,
  tx: EntityManager,
  actor: Actor,
  partnerId: string,
): Promise<Result<Partner, Refusal>> {
  const partner = await lockPartner(deps.db, tx, partnerId);
  const refusal = actor.kind === 'member' ? await requireDuty(tx, actor, partnerId, 'DEVELOPER') : null;
  if (refusal) return fail(refusal);
  if (!partner) return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
  if (!partner.isActive) return fail(invalid(['partnerId'], say('saveKey.inactive')));
  return ok(partner);
}

/** Locks a key; to a member who is no developer of its partner it is as if it were not there. */
async function openKey(
  deps: PartnersDeps,
  tx: EntityManager,
  actor: Actor,
  id: string,
): Promise<Result<{ key: ApiKey }, Refusal>> {
  const key = await lockApiKey(deps.db, tx, id);
  const isTheirs =
    key !== null &&
    (actor.kind !== 'member' || (await requireDuty(tx, actor, key.partnerId, 'DEVELOPER')) === null);
  return isTheirs ? ok({ key }) : fail(notFound(['id'], PARTNER_NOUNS.key));
}

async function insertKey(
  deps: PartnersDeps,
  tx: EntityManager,
  actor: Actor,
  { partner, facts }: { readonly partner: Partner; readonly facts: KeyFacts },
): Promise<Result<{ keyId: string; partnerId: string; secret: string }, Refusal>> {
  const now = deps.clock.now();
  const today = toCivilDate(now);
  if ((await countLiveKeys(tx, partner.id, today)) >= MOST_LIVE_KEYS)
    return fail(invalid(['partnerId'], say('saveKey.tooMany', { most: MOST_LIVE_KEYS })));
  const { name, scopes, expiresOn, dailyQuota, allowedAddresses, isTest, capacity, restoreRate } = facts;
  const secret = makeSecret(randomBytes, isTest ? 'TEST_KEY' : 'KEY');
  const id = deps.newId('key', now);
  await insertRows(tx, keyTable.name, [
    keyTable.write({
      ...{ name, scopes, expiresOn, dailyQuota, allowedAddresses, isTest, capacity, restoreRate },
      id,
      partnerId: partner.id,
      secretHash: hashSecret(secret),
      hint: secret.slice(-4),
      revokedAt: null,
      revokedBy: null,
      lastUsedAt: null,
      bucket: capacity * 1_000,
      bucketAt: now.getTime(),
      usedOn: today,
      usedPoints: 0,
      createdAt: now,
      createdBy: toPrincipal(actor),
    }),
  ]);
  return ok({ keyId: id, partnerId: partner.id, secret });
}

function writeScopes(
  deps: PartnersDeps,
  tx: EntityManager,
  { id, version }: Partner,
  scopes: readonly string[],
): Promise<void> {
  const changes = {
    grantedScopes: [...new Set(scopes)].sort(),
    updatedAt: deps.clock.now(),
    version: version + 1,
  };
  return updateRow(tx, partnerTable.name, id, partnerTable.write(changes));
}

function readRequest(request: ApiKeyRequest, today: string) {
  const form = new InputValidator([]);
  const { expiresOn = null, dailyQuota, scopes } = request;
  const name = form.requiredLine(request.name, { longest: 120, what: say('saveKey.name') }, 'name');
  if (scopes.length === 0) form.refuse((field) => required(field, say('saveKey.scopes')), 'scopes');
  if (expiresOn !== null && (!isCivilDate(expiresOn) || expiresOn < today))
    form.refuse((field) => invalid(field, say('saveKey.expires')), 'expiresOn');
  const quota = dailyQuota ?? USUAL_QUOTA;
  if (quota < 1 || quota > MOST_QUOTA)
    form.refuse((field) => invalid(field, say('saveKey.quota', { most: MOST_QUOTA })), 'dailyQuota');
  const addresses = form.lines(
    request.allowedAddresses,
    { most: MOST_ADDRESSES, longest: 50 },
    'allowedAddresses',
  );
  for (const [index, entry] of addresses.entries())
    if (!isNetwork(entry))
      form.refuse((field) => invalid(field, say('saveKey.address')), 'allowedAddresses', String(index));
  // Somebody who gives a list wants to keep others out: an empty one must not let everybody in.
  if (request.allowedAddresses != null && addresses.length === 0)
    form.refuse((field) => required(field, say('saveKey.addresses')), 'allowedAddresses');
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  return ok({
    name,
    scopes: [...new Set(scopes)].sort().join(' '),
    expiresOn,
    dailyQuota: quota,
    allowedAddresses: addresses.length === 0 ? null : addresses.join(' '),
  });
}

/** Tells whether a text is an address such as `203.0.113.7` or a network such as `203.0.113.0/24`. */
function isNetwork(entry: string): boolean {
  const [network = '', prefix, ...more] = entry.split('/');
  const family = isIP(network);
  if (family === 0 || more.length > 0 || network.includes('%')) return false;
  return (
    prefix === undefined ||
    (/^(?:0|[1-9]\d{0,2})$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128))
  );
}
