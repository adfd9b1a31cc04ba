import { BlockList, isIPv4 } from 'node:net';

import type { Actor } from '../../../platform/auth/actor';
import { toNeighbourhood } from '../../../platform/auth/sign-in/sign-in-attempts';
import type { Scope } from '../../../platform/auth/scope.terms';
import { isScope } from '../../../platform/auth/scope.terms';
import type { TokenRight } from '../../../platform/auth/token-right.terms';
import { isTokenRight } from '../../../platform/auth/token-right.terms';
import type { Database } from '../../../platform/db/database';
import { fault } from '../../../platform/graphql/errors/faults';
import type { RateLimitState } from '../../../platform/graphql/limits/token-buckets';
import { TokenBuckets } from '../../../platform/graphql/limits/token-buckets';
import type { Log } from '../../../platform/log';
import { toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { ok } from '../../../shared/result';
import { isMinorOn } from '../../members';
import { PersonalTokenEntity } from '../personal-tokens/personal-token.entity';
import type { FoundToken } from '../personal-tokens/personal-tokens.queries';
import { findPersonalToken } from '../personal-tokens/personal-tokens.queries';
import type { ApiKeyUsage } from './api-key.entity';
import { ApiKeyEntity } from './api-key.entity';
import type { FoundKey } from './api-keys.queries';
import { addUsages, findApiKey, takePoints } from './api-keys.queries';
import { BOOKKEEPING, BudgetGate } from './budget-gate';
import { readSecret } from './key-secret.rules';

type ProgramActor = Extract<Actor, { kind: 'partner' | 'app' }>;

const FLUSH_MS = 10_000;
/** So many keys that do not work may come from an address at once, and one a second after them. */
const WRONG_KEYS = { capacity: 100, restoreRate: 1 };
/** So many names of operations of a key are told apart between two writings; the rest count together. */
const MOST_NAMES = 50;

/**
 * Lets programs in, of partners by their keys and of members by their personal tokens, takes prices from their
 * budgets, and counts what keys ask for.
 */
export class ApiKeyGate {
  private readonly keys: BudgetGate<FoundKey>;
  private readonly tokens: BudgetGate<FoundToken>;
  private readonly counted = new Map<string, ApiKeyUsage>();
  /** How many names of operations are counted for a key since the last writing. */
  private readonly names = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;
  /** What each address may still try. */
  private readonly wrongKeys = new TokenBuckets(WRONG_KEYS);

  constructor(private readonly deps: { readonly db: Database; readonly clock: Clock; readonly log: Log }) {
    const { db } = deps;
    this.keys = new BudgetGate(deps, {
      find: (hash) => findApiKey(db, hash),
      take: (tx, spending) => takePoints(tx, { entity: ApiKeyEntity, owner: 'api_key' }, spending),
      isOwnerActive: ({ isPartnerActive }) => isPartnerActive,
    });
    this.tokens = new BudgetGate(deps, {
      find: (hash) => findPersonalToken(db, hash),
      take: (tx, spending) =>
        takePoints(tx, { entity: PersonalTokenEntity, owner: 'personal_token' }, spending),
      isOwnerActive: ({ isMemberActive }) => isMemberActive,
    });
  }

  /**
   * Finds out whose key or token an `Authorization` header holds. Throws UNAUTHENTICATED for a mistyped one, for one
   * that ended, and for one that nobody has, which is answered like one that was revoked. Each of them costs its
   * address a point; RATE_LIMITED, before anything is read, when there is none left. The point is taken first and
   * given back where the key works, so that many at once read no more than one after another.
   */
  async authenticate(header: string, address: string): Promise<ProgramActor> {
    const secret = /^Bearer +(\S+)$/i.exec(header)?.[1] ?? '';
    const read = readSecret(secret);
    const gate = 'isToken' in read && read.isToken ? this.tokens : this.keys;
    // Others who share an address shut out nobody whose key worked before, or who asks much at once with one key.
    const isTrusted = !('fault' in read) && (gate.knows(read.hash) || gate.isReading(read.hash));
    if (!isTrusted && this.takeTry(address).isOverdrawn) throw floods();
    if ('fault' in read) throw refused(read.fault);
    const found = await (read.isToken ? this.appOf(read.hash) : this.partnerOf(read.hash, address));
    const isWorking = typeof found !== 'string';
    // From where it was used says nothing about a key.
    if (found !== 'ADDRESS') gate.note(read.hash, isWorking);
    if (isWorking && !isTrusted) this.wrongKeys.giveBack(toNeighbourhood(address).address, 1);
    if (isWorking) return found;
    if (isTrusted) this.takeTry(address);
    throw refused(found);
  }

  private takeTry(address: string): RateLimitState {
    return this.wrongKeys.take(toNeighbourhood(address).address, 1, this.deps.clock.now().getTime());
  }

  /** Takes the price of an operation from a key or a token, or tells how long to wait. */
  async spend(
    actor: ProgramActor,
    { points, operation }: { readonly points: number; readonly operation: string },
  ): Promise<RateLimitState> {
    const spent =
      actor.kind === 'app'
        ? await this.tokens.spend(actor.tokenId, points)
        : await this.keys.spend(actor.keyId, points);
    if (spent.kind === 'ENDED') throw refused(spent.reason);
    if (spent.kind === 'TAKEN' && actor.kind === 'partner') {
      const usedOn = toCivilDate(this.deps.clock.now());
      this.count({ keyId: actor.keyId, usedOn, operation, calls: 1, points });
    }
    return spent.state;
  }

  /** Writes what was counted since the last time. */
  async flush(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const usages = [...this.counted.values()];
    this.counted.clear();
    this.names.clear();
    if (usages.length === 0) return;
    try {
      await this.deps.db.transaction(async (tx) => ok(await addUsages(tx, usages)), BOOKKEEPING);
    } catch (error) {
      for (const usage of usages) this.add(usage);
      this.deps.log.error({ err: error }, 'what keys asked for was not counted yet');
    }
  }

  private async partnerOf(hash: string, address: string): Promise<ProgramActor | Reason> {
    const key = await this.keys.find(hash);
    if (!key || key.revokedAt !== null || !key.isPartnerActive) return 'REVOKED';
    if (this.isExpired(key)) return 'EXPIRED';
    if (!isAllowedFrom(key, address)) return 'ADDRESS';
    return {
      kind: 'partner',
      partnerId: key.partnerId,
      keyId: key.id,
      scopes: new Set(
        key.scopes
          .split(' ')
          .filter((scope): scope is Scope => isScope(scope) && key.grantedScopes.includes(scope)),
      ),
      isTest: key.isTest,
    };
  }

  /** A token works only while its member could make it: who left the library has none. */
  private async appOf(hash: string): Promise<ProgramActor | Reason> {
    const token = await this.tokens.find(hash);
    const today = toCivilDate(this.deps.clock.now());
    if (!token || token.revokedAt !== null || !token.isMemberActive || isMinorOn(token, today))
      return 'REVOKED';
    if (this.isExpired(token)) return 'EXPIRED';
    const rights = token.rights.filter((right): right is TokenRight => isTokenRight(right));
    return { kind: 'app', memberId: token.memberId, tokenId: token.id, rights: new Set(rights) };
  }

  private isExpired({ expiresOn }: { readonly expiresOn: string | null }): boolean {
    return expiresOn !== null && expiresOn < toCivilDate(this.deps.clock.now());
  }

  private count(usage: ApiKeyUsage): void {
    const isKnown = this.counted.has(nameOf(usage));
    const names = this.names.get(usage.keyId) ?? 0;
    this.add(isKnown || names < MOST_NAMES ? usage : { ...usage, operation: '' });
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  private add(usage: ApiKeyUsage): void {
    const before = this.counted.get(nameOf(usage));
    if (!before) this.names.set(usage.keyId, (this.names.get(usage.keyId) ?? 0) + 1);
    this.counted.set(
      nameOf(usage),
      before ? { ...usage, calls: before.calls + usage.calls, points: before.points + usage.points } : usage,
    );
  }
}

function nameOf({ keyId, usedOn, operation }: ApiKeyUsage): string {
  return `${keyId} ${usedOn} ${operation}`;
}

function isAllowedFrom({ allowedAddresses }: Pick<FoundKey, 'allowedAddresses'>, address: string): boolean {
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

type Reason = keyof typeof REASONS;

function floods(): Error {
  return fault('RATE_LIMITED', 'Too many keys that do not work came from your address. Wait a second.', {
    http: { status: 429, headers: new Map([['retry-after', '1']]) },
  });
}

function refused(reason: Reason): Error {
  return fault('UNAUTHENTICATED', REASONS[reason], {
    reason: `KEY_${reason === 'NO_KEY' ? 'MISSING' : reason}`,
    http: { status: 401, headers: new Map([['www-authenticate', 'Bearer realm="pustaka"']]) },
  });
}
