import { BlockList, isIPv4 } from 'node:net';

import type { Actor } from '../../../platform/auth/actor';
import type { Scope } from '../../../platform/auth/scope.terms';
import { isScope } from '../../../platform/auth/scope.terms';
import type { Database } from '../../../platform/db/database';
import { fault } from '../../../platform/graphql/errors/faults';
import type { RateLimitState } from '../../../platform/graphql/limits/token-buckets';
import type { Log } from '../../../platform/log';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { ok } from '../../../shared/result';
import type { ApiKey, ApiKeyUsage } from './api-key.entity';
import { addUsages, findApiKey, takePoints } from './api-keys.queries';
import { readSecret } from './key-secret.rules';

type PartnerActor = Extract<Actor, { kind: 'partner' }>;
type Known = { readonly key: ApiKey; readonly isPartnerActive: boolean; readonly readAt: number };

/** How long a process trusts what it read of a key; whether it still works is asked with every operation. */
const TRUSTED_MS = 10_000;
const MOST_KNOWN = 10_000;
const FLUSH_MS = 10_000;
/** So many names of operations of a key are told apart between two writings; the rest count together. */
const MOST_NAMES = 50;
const BOOKKEEPING = { skipAudit: true };

/** Lets programs of partners in by their keys, takes prices from their budgets and counts what they ask for. */
export class ApiKeyGate {
  private readonly known = new Map<string, Known>();
  private readonly hashes = new Map<string, string>();
  private readonly counted = new Map<string, ApiKeyUsage>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly deps: { readonly db: Database; readonly clock: Clock; readonly log: Log }) {}

  /**
   * Finds out whose key an `Authorization` header holds. Throws UNAUTHENTICATED for a mistyped key, for one
   * that ended, and for one that nobody has, which is answered like one that was revoked.
   */
  async authenticate(header: string, address: string): Promise<PartnerActor> {
    const secret = /^Bearer +(\S+)$/i.exec(header)?.[1] ?? '';
    const read = readSecret(secret);
    if ('fault' in read) throw refused(read.fault);
    const known = await this.find(read.hash);
    if (!known || known.key.revokedAt !== null || !known.isPartnerActive) throw refused('REVOKED');
    const { key } = known;
    if (key.expiresOn !== null && key.expiresOn < toCivilDate(this.deps.clock.now()))
      throw refused('EXPIRED');
    if (!isAllowedFrom(key, address)) throw refused('ADDRESS');
    return {
      kind: 'partner',
      partnerId: key.partnerId,
      keyId: key.id,
      scopes: new Set(key.scopes.split(' ').filter((scope): scope is Scope => isScope(scope))),
      isTest: key.isTest,
    };
  }

  /** Takes the price of an operation from a key, or tells how long to wait; one statement when it is covered. */
  async spend(
    { keyId }: PartnerActor,
    { points, operation }: { readonly points: number; readonly operation: string },
  ): Promise<RateLimitState> {
    const { db, clock } = this.deps;
    const now = clock.now();
    const today = toCivilDate(now);
    const taken = await db.transaction(
      async (tx) => ok(await takePoints(tx, { keyId, points, now, today })),
      BOOKKEEPING,
    );
    if (!taken.ok) throw new Error('Taking points refuses nothing.');
    const hash = this.hashes.get(keyId) ?? '';
    if (!taken.value) return this.explain(hash, points, now);
    this.count({ keyId, usedOn: today, operation, calls: 1, points });
    const { remaining, restoreRate } = this.estimate(hash, points, now);
    return { remaining, restoreRate, isOverdrawn: false, retryAfterSeconds: 0 };
  }

  /** Tells why nothing could be taken: the key ended since it was read, or its budget is spent. */
  private async explain(hash: string, points: number, now: Date): Promise<RateLimitState> {
    this.known.delete(hash);
    const fresh = await this.find(hash);
    if (!fresh || fresh.key.revokedAt !== null) throw refused('REVOKED');
    if (fresh.key.expiresOn !== null && fresh.key.expiresOn < toCivilDate(now)) throw refused('EXPIRED');
    return overdrawn(fresh.key, points, now);
  }

  /** Writes what was counted since the last time. */
  async flush(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const usages = [...this.counted.values()];
    this.counted.clear();
    if (usages.length === 0) return;
    try {
      await this.deps.db.transaction(async (tx) => ok(await addUsages(tx, usages)), BOOKKEEPING);
    } catch (error) {
      for (const usage of usages) this.add(usage);
      this.deps.log.error({ err: error }, 'what keys asked for was not counted yet');
    }
  }

  private async find(hash: string): Promise<Known | null> {
    const now = this.deps.clock.now().getTime();
    const cached = this.known.get(hash);
    if (cached && now - cached.readAt < TRUSTED_MS) return cached;
    const found = await findApiKey(this.deps.db, hash);
    this.known.delete(hash);
    if (!found) return null;
    const { isPartnerActive, ...key } = found;
    const known = { key, isPartnerActive, readAt: now };
    this.known.set(hash, known);
    this.hashes.set(key.id, hash);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest !== undefined) this.forget(oldest);
    return known;
  }

  /** Follows a bucket between two readings; exact while no other server spends from it. */
  private estimate(hash: string, points: number, now: Date): { remaining: number; restoreRate: number } {
    const known = this.known.get(hash);
    if (!known) return { remaining: 0, restoreRate: 0 };
    const bucket = bucketAt(known.key, now) - points * 1_000;
    this.known.set(hash, { ...known, key: { ...known.key, bucket, bucketAt: now.getTime() } });
    return { remaining: Math.max(0, Math.floor(bucket / 1_000)), restoreRate: known.key.restoreRate };
  }

  private forget(hash: string): void {
    const known = this.known.get(hash);
    this.known.delete(hash);
    if (known) this.hashes.delete(known.key.id);
  }

  private count(usage: ApiKeyUsage): void {
    const isKnown = this.counted.has(nameOf(usage));
    const names = [...this.counted.values()].filter(({ keyId }) => keyId === usage.keyId).length;
    this.add(isKnown || names < MOST_NAMES ? usage : { ...usage, operation: '' });
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  private add(usage: ApiKeyUsage): void {
    const before = this.counted.get(nameOf(usage));
    this.counted.set(
      nameOf(usage),
      before ? { ...usage, calls: before.calls + usage.calls, points: before.points + usage.points } : usage,
    );
  }
}

function nameOf({ keyId, usedOn, operation }: ApiKeyUsage): string {
  return `${keyId} ${usedOn} ${operation}`;
}

function bucketAt(key: ApiKey, now: Date): number {
  const elapsed = Math.max(0, now.getTime() - key.bucketAt);
  return Math.min(key.capacity * 1_000, key.bucket + elapsed * key.restoreRate);
}

/** Tells when the price can be taken: when the bucket holds it again, or when the next day begins. */
function overdrawn(key: ApiKey, points: number, now: Date): RateLimitState {
  const today = toCivilDate(now);
  const spent = key.usedOn === today ? key.usedPoints : 0;
  const bucket = bucketAt(key, now) / 1_000;
  const retryAfterSeconds =
    spent + points > key.dailyQuota
      ? Math.ceil((toInstant(addDays(today, 1)).getTime() - now.getTime()) / 1_000)
      : Math.max(1, Math.ceil((Math.min(points, key.capacity) - bucket) / key.restoreRate));
  return {
    remaining: Math.max(0, Math.floor(Math.min(bucket, key.dailyQuota - spent))),
    restoreRate: key.restoreRate,
    isOverdrawn: true,
    retryAfterSeconds,
  };
}

function isAllowedFrom({ allowedAddresses }: ApiKey, address: string): boolean {
  if (allowedAddresses === null) return true;
  const list = new BlockList();
  for (const entry of allowedAddresses.split(' ')) addNetwork(list, entry);
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return list.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6');
}

function addNetwork(list: BlockList, entry: string): void {
  const [network = '', prefix] = entry.split('/');
  const family = isIPv4(network) ? 'ipv4' : 'ipv6';
  if (prefix === undefined) list.addAddress(network, family);
  else list.addSubnet(network, Number(prefix), family);
}

const REASONS = {
  NO_KEY: 'Send the key as `Authorization: Bearer psr_…`.',
  MISTYPED: 'This key is mistyped: its last signs do not fit the others. Copy it again, whole.',
  REVOKED: 'This key no longer works: it was revoked, or there is none such. Ask for a new one.',
  EXPIRED: 'This key has expired. Ask for a new one.',
  ADDRESS: 'This key may not be used from this address.',
} as const;

function refused(reason: keyof typeof REASONS): Error {
  return fault('UNAUTHENTICATED', REASONS[reason], {
    reason: `KEY_${reason === 'NO_KEY' ? 'MISSING' : reason}`,
    http: { status: 401, headers: new Map([['www-authenticate', 'Bearer realm="pustaka"']]) },
  });
}
