import type { Allowance } from './rate-limit-headers';
import { bucketAllowance } from './rate-limit-headers';

/** The state of a caller's token bucket after an operation. */
export type RateLimitState = {
  readonly remaining: number;
  readonly restoreRate: number;
  readonly isOverdrawn: boolean;
  readonly retryAfterSeconds: number;
  /** What the caller may spend, as the headers tell it. */
  readonly allowances: readonly Allowance[];
};

/** Size of a bucket and how many points come back each second. */
export type BucketSize = { readonly capacity: number; readonly restoreRate: number };

type BucketState = { points: number; at: number };

const MOST_BUCKETS = 50_000;

/** Rate limiting: one token bucket per caller, in this process only. */
export class TokenBuckets {
  private readonly buckets = new Map<string, BucketState>();

  constructor(private readonly size: BucketSize) {}

  /**
   * Takes the cost of an operation from the caller's bucket, or tells how long to wait when it is not
   * covered.
   */
  take(caller: string, cost: number, now: number): RateLimitState {
    const { capacity, restoreRate } = this.size;
    const known = this.buckets.get(caller);
    // A clock set back neither refills nor empties a bucket.
    const points = known
      ? Math.min(capacity, known.points + (Math.max(0, now - known.at) / 1_000) * restoreRate)
      : capacity;
    const isOverdrawn = cost > points;
    const rest = isOverdrawn ? points : points - cost;
    this.buckets.delete(caller);
    this.buckets.set(caller, { points: rest, at: now });
    if (this.buckets.size > MOST_BUCKETS) this.forgetOldest();
    const retryAfterSeconds = isOverdrawn ? Math.ceil((Math.min(cost, capacity) - points) / restoreRate) : 0;
    const remaining = Math.floor(rest);
    return {
      remaining,
      restoreRate,
      isOverdrawn,
      retryAfterSeconds,
      allowances: [bucketAllowance(this.size, { remaining, retryAfterSeconds })],
    };
  }

  /** Gives back what a caller was charged in advance and did not owe. */
  giveBack(caller: string, cost: number): void {
    const known = this.buckets.get(caller);
    if (known) known.points = Math.min(this.size.capacity, known.points + cost);
  }

  private forgetOldest(): void {
    const [oldest] = this.buckets.keys();
    if (oldest !== undefined) this.buckets.delete(oldest);
  }
}
