import { bucketAllowance, rateLimitHeaders } from './rate-limit-headers';

const BUCKET = { capacity: 6_000, restoreRate: 100 };

test('a bucket is a policy whose window is the time in which it fills', () => {
  const allowance = bucketAllowance(BUCKET, { remaining: 5_480, retryAfterSeconds: 0 });

  expect(rateLimitHeaders([allowance])).toEqual([
    ['ratelimit-policy', '"points";q=6000;w=60;pustaka-unit="points"'],
    ['ratelimit', '"points";r=5480;t=6'],
  ]);
});

test('whoever must wait is told as long as Retry-After says', () => {
  expect(bucketAllowance(BUCKET, { remaining: 10, retryAfterSeconds: 3 }).resetSeconds).toBe(3);
});

test('two policies stand beside each other, and none gives no header', () => {
  const day = { name: 'day', quota: 200_000, windowSeconds: 86_400, remaining: 7, resetSeconds: 60 } as const;
  const points = bucketAllowance(BUCKET, { remaining: 6_000, retryAfterSeconds: 0 });

  expect(rateLimitHeaders([points, day])[1]).toEqual(['ratelimit', '"points";r=6000;t=0, "day";r=7;t=60']);
  expect(rateLimitHeaders([])).toEqual([]);
});
