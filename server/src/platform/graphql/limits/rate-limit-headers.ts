/** What somebody may spend within a window: the quota, what is left of it, and when there is more. */
export type Allowance = {
  readonly name: 'points' | 'day';
  readonly quota: number;
  readonly windowSeconds: number;
  readonly remaining: number;
  /** Seconds until the quota is whole again, or until the operation that was refused can be asked again. */
  readonly resetSeconds: number;
};

/** Tells of a token bucket what the headers say: its window is the time in which it fills from empty. */
export function bucketAllowance(
  { capacity, restoreRate }: { readonly capacity: number; readonly restoreRate: number },
  { remaining, retryAfterSeconds }: { readonly remaining: number; readonly retryAfterSeconds: number },
): Allowance {
  const secondsFor = (points: number): number => (restoreRate > 0 ? Math.ceil(points / restoreRate) : 0);
  return {
    name: 'points',
    quota: capacity,
    windowSeconds: Math.max(1, secondsFor(capacity)),
    remaining,
    resetSeconds: retryAfterSeconds > 0 ? retryAfterSeconds : secondsFor(capacity - remaining),
  };
}

/**
 * Writes allowances as the IETF draft has them (draft-ietf-httpapi-ratelimit-headers-11): lists of names with
 * parameters. Points are no unit the draft knows, so a parameter of our own names it.
 */
export function rateLimitHeaders(
  allowances: readonly Allowance[],
): readonly (readonly [name: string, value: string])[] {
  if (allowances.length === 0) return [];
  return [
    [
      'ratelimit-policy',
      allowances
        .map(
          ({ name, quota, windowSeconds }) => `"${name}";q=${quota};w=${windowSeconds};pustaka-unit="points"`,
        )
        .join(', '),
    ],
    [
      'ratelimit',
      allowances
        .map(({ name, remaining, resetSeconds }) => `"${name}";r=${remaining};t=${resetSeconds}`)
        .join(', '),
    ],
  ];
}
