import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { Allowance } from '../../../platform/graphql/limits/rate-limit-headers';
import { bucketAllowance } from '../../../platform/graphql/limits/rate-limit-headers';
import type { RateLimitState } from '../../../platform/graphql/limits/token-buckets';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { ok } from '../../../shared/result';
import type { Spending } from './api-keys.queries';
import type { BudgetColumns } from './budget.columns';

/** Whatever a program asks with: it has a budget of its own. */
export type Spender = Readonly<BudgetColumns> & { readonly id: string };

/** Where such rows are kept. */
export type BudgetStore<Row extends Spender> = {
  readonly find: (secretHash: string) => Promise<Row | null>;
  readonly take: (tx: EntityManager, spending: Spending) => Promise<boolean>;
  /** Whether whoever has it may still use it. */
  readonly isOwnerActive: (row: Row) => boolean;
};

/** What became of a price: it was taken, there is not enough, or the key ended since it was read. */
export type Spent =
  | { readonly kind: 'TAKEN' | 'OVERDRAWN'; readonly state: RateLimitState }
  | { readonly kind: 'ENDED'; readonly reason: 'REVOKED' | 'EXPIRED' };

type Known<Row> = { readonly row: Row; readonly readAt: number };

/** How long a process trusts what it read of a key; whether it still works is asked with every operation. */
const TRUSTED_MS = 10_000;
const MOST_KNOWN = 10_000;
const DAY_SECONDS = 86_400;
/** What is told of a key that was forgotten while it was spent from. */
const UNKNOWN: RateLimitState = {
  remaining: 0,
  restoreRate: 0,
  isOverdrawn: false,
  retryAfterSeconds: 0,
  allowances: [],
};
/** Spending writes no audit entry, and counts even where the rest is a rehearsal. */
export const BOOKKEEPING = { skipAudit: true, isReal: true };

/** Finds what programs ask with by its secret, and takes prices from its budget; servers together never overdraw it. */
export class BudgetGate<Row extends Spender> {
  private readonly known = new Map<string, Known<Row>>();
  private readonly hashes = new Map<string, string>();
  /** The hashes of secrets that let somebody in. */
  private readonly working = new Set<string>();
  private readonly reading = new Map<string, Promise<Row | null>>();

  constructor(
    private readonly deps: { readonly db: Database; readonly clock: Clock },
    private readonly store: BudgetStore<Row>,
  ) {}

  /** Tells whether a secret with this hash let somebody in when it was last tried in this process. */
  knows(hash: string): boolean {
    return this.working.has(hash);
  }

  /** Notes whether a secret let somebody in: one that was found may have ended, or be used from elsewhere. */
  note(hash: string, isWorking: boolean): void {
    if (isWorking && this.known.has(hash)) this.working.add(hash);
    else this.working.delete(hash);
  }

  /** Tells whether a row is being read by this hash at this moment: who asks now reads no more. */
  isReading(hash: string): boolean {
    return this.reading.has(hash);
  }

  /** Finds a row by the hash of its secret, read within the last ten seconds; once for all who ask at once. */
  async find(hash: string): Promise<Row | null> {
    const now = this.deps.clock.now().getTime();
    const cached = this.known.get(hash);
    if (cached && now - cached.readAt < TRUSTED_MS) return cached.row;
    const reading =
      this.reading.get(hash) ?? this.read(hash, now).finally(() => void this.reading.delete(hash));
    this.reading.set(hash, reading);
    return reading;
  }

  private async read(hash: string, now: number): Promise<Row | null> {
    const row = await this.store.find(hash);
    this.known.delete(hash);
    if (!row) {
      this.working.delete(hash);
      return null;
    }
    this.known.set(hash, { row, readAt: now });
    this.hashes.set(row.id, hash);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest !== undefined) this.forget(oldest);
    return row;
  }

  /** Takes the price of an operation, or tells how long to wait; one statement when it is covered. */
  async spend(id: string, points: number): Promise<Spent> {
    const { db, clock } = this.deps;
    const now = clock.now();
    const hash = this.hashes.get(id) ?? '';
    const known = this.known.get(hash);
    if (known && isKnownOverdrawn(known, points, now))
      return { kind: 'OVERDRAWN', state: overdrawn(known.row, points, now) };
    const spending = { id, points, now, today: toCivilDate(now) };
    const taken = await db.transaction(async (tx) => ok(await this.store.take(tx, spending)), BOOKKEEPING);
    if (!taken.ok) throw new Error('Taking points refuses nothing.');
    if (!taken.value) return this.explain(hash, points, now);
    const row = this.estimate(hash, points, now);
    const state = row && {
      ...stateOf(row, now),
      isOverdrawn: false,
      retryAfterSeconds: 0,
      allowances: allowancesOf(row, now, 0),
    };
    return { kind: 'TAKEN', state: state ?? UNKNOWN };
  }

  /** Tells why nothing could be taken: the key ended since it was read, or its budget is spent. */
  private async explain(hash: string, points: number, now: Date): Promise<Spent> {
    const fresh = await this.read(hash, now.getTime());
    if (!fresh || fresh.revokedAt !== null || !this.store.isOwnerActive(fresh))
      return { kind: 'ENDED', reason: 'REVOKED' };
    if (fresh.expiresOn !== null && fresh.expiresOn < toCivilDate(now))
      return { kind: 'ENDED', reason: 'EXPIRED' };
    return { kind: 'OVERDRAWN', state: overdrawn(fresh, points, now) };
  }

  /** Follows a bucket and its day between two readings; exact while no other server spends from it. */
  private estimate(hash: string, points: number, now: Date): Row | null {
    const known = this.known.get(hash);
    if (!known) return null;
    const { row } = known;
    const spent = {
      ...row,
      bucket: bucketAt(row, now) - points * 1_000,
      bucketAt: now.getTime(),
      usedPoints: spentToday(row, now) + points,
      usedOn: toCivilDate(now),
    };
    this.known.set(hash, { ...known, row: spent });
    return spent;
  }

  private forget(hash: string): void {
    const known = this.known.get(hash);
    this.known.delete(hash);
    this.working.delete(hash);
    if (known) this.hashes.delete(known.row.id);
  }
}

function bucketAt(key: Spender, now: Date): number {
  const elapsed = Math.max(0, now.getTime() - key.bucketAt);
  return Math.min(key.capacity * 1_000, key.bucket + elapsed * key.restoreRate);
}

/**
 * Tells whether a key surely cannot pay, without asking the database: others may have spent more than this process
 * knows of, never less. It is trusted as long as its scopes are, so that more points given by staff count soon.
 */
function isKnownOverdrawn({ row: key, readAt }: Known<Spender>, points: number, now: Date): boolean {
  if (now.getTime() - readAt >= TRUSTED_MS) return false;
  return bucketAt(key, now) < points * 1_000 || spentToday(key, now) + points > key.dailyQuota;
}

function spentToday(key: Spender, now: Date): number {
  return key.usedOn === toCivilDate(now) ? key.usedPoints : 0;
}

function secondsOfDayLeft(now: Date): number {
  return Math.ceil((toInstant(addDays(toCivilDate(now), 1)).getTime() - now.getTime()) / 1_000);
}

/** Tells what a key may still spend: of its bucket, and of its day. */
function stateOf(key: Spender, now: Date): Pick<RateLimitState, 'remaining' | 'restoreRate'> {
  const bucket = bucketAt(key, now) / 1_000;
  return {
    remaining: Math.max(0, Math.floor(Math.min(bucket, key.dailyQuota - spentToday(key, now)))),
    restoreRate: key.restoreRate,
  };
}

function allowancesOf(key: Spender, now: Date, retryAfterSeconds: number): readonly Allowance[] {
  const remaining = Math.max(0, Math.floor(bucketAt(key, now) / 1_000));
  return [
    bucketAllowance(key, { remaining, retryAfterSeconds }),
    {
      name: 'day',
      quota: key.dailyQuota,
      windowSeconds: DAY_SECONDS,
      remaining: Math.max(0, key.dailyQuota - spentToday(key, now)),
      resetSeconds: secondsOfDayLeft(now),
    },
  ];
}

/** Tells when the price can be taken: when the bucket holds it again, or when the next day begins. */
function overdrawn(key: Spender, points: number, now: Date): RateLimitState {
  const bucket = bucketAt(key, now) / 1_000;
  const isDaySpent = spentToday(key, now) + points > key.dailyQuota;
  const secondsForBucket = Math.max(
    1,
    Math.ceil((Math.min(points, key.capacity) - bucket) / key.restoreRate),
  );
  return {
    ...stateOf(key, now),
    isOverdrawn: true,
    retryAfterSeconds: isDaySpent ? secondsOfDayLeft(now) : secondsForBucket,
    allowances: allowancesOf(key, now, isDaySpent ? 0 : secondsForBucket),
  };
}
