import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Scope } from '../../../platform/auth/scope.terms';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, toErrors } from '../../../platform/validation/refusals';
import { isCivilDate, toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { PartnersDeps } from '../deps';
import { PARTNER_NOUNS } from '../deps';
import { lockPartner } from '../institutions/partners.queries';
import { say } from '../words/say';
import { countLiveKeys, endKey, keyTable } from './api-keys.queries';
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

/** Makes a key for a partner. The secret is in the answer and nowhere else: only its hash is kept. */
export function createApiKey(
  deps: PartnersDeps,
  actor: Actor,
  request: ApiKeyRequest,
): Promise<Result<{ keyId: string; partnerId: string; secret: string }, Refusal>> {
  const secret = makeSecret(randomBytes, request.isTest ?? false);
  return deps.db.transaction(async (tx) => {
    const now = deps.clock.now();
    const today = toCivilDate(now);
    const partner = await lockPartner(deps.db, tx, request.partnerId);
    if (!partner) return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
    if (!partner.isActive) return fail(invalid(['partnerId'], say('saveKey.inactive')));
    const read = readRequest(request, today);
    if (!read.ok) return read;
    if ((await countLiveKeys(tx, partner.id, today)) >= MOST_LIVE_KEYS)
      return fail(invalid(['partnerId'], say('saveKey.tooMany', { most: MOST_LIVE_KEYS })));
    const id = deps.newId('key', now);
    await insertRows(tx, keyTable.name, [
      keyTable.write({
        ...read.value,
        id,
        partnerId: partner.id,
        secretHash: hashSecret(secret),
        hint: secret.slice(-4),
        isTest: request.isTest ?? false,
        revokedAt: null,
        lastUsedAt: null,
        capacity: CAPACITY,
        restoreRate: RESTORE_RATE,
        bucket: CAPACITY * 1_000,
        bucketAt: now.getTime(),
        usedOn: today,
        usedPoints: 0,
        createdAt: now,
        createdBy: toPrincipal(actor),
      }),
    ]);
    return ok({ keyId: id, partnerId: partner.id, secret });
  });
}

/** Ends a key at once; one that had ended stays as it is. */
export function revokeApiKey(
  deps: PartnersDeps,
  { id }: { readonly id: string },
): Promise<Result<{ keyId: string }, Refusal>> {
  return deps.db.transaction(async (tx) => {
    if (!(await keyTable.first(tx, 'WHERE k.id = ?', [id]))) return fail(notFound(['id'], PARTNER_NOUNS.key));
    await endKey(tx, id, deps.clock.now());
    return ok({ keyId: id });
  });
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
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}
