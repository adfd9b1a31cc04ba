import { hasFailedTooLong, nextTry, restUntil } from './retry.rules';

const START = new Date('2026-12-01T03:00:00Z');
const HOUR = 3_600_000;

function triesUntilGivenUp(): number[] {
  const hours: number[] = [];
  for (let now = START, attempts = 1; ; attempts++) {
    hours.push(Math.round(((now.getTime() - START.getTime()) / HOUR) * 10) / 10);
    const next = nextTry({ attempts, firstTriedAt: START, now, retryAfter: null });
    if (next === null) return hours;
    now = next;
  }
}

test('a delivery is tried with longer and longer pauses, the last time after three days', () => {
  expect(triesUntilGivenUp()).toEqual([0, 0, 0, 0.1, 0.6, 2.6, 7.6, 17.6, 31.6, 45.6, 59.6, 72]);
});

test('a receiver may ask for more time, within reason', () => {
  const failed = { attempts: 1, firstTriedAt: START, now: START };

  expect(nextTry({ ...failed, retryAfter: 600 })).toEqual(new Date(START.getTime() + 600_000));
  expect(nextTry({ ...failed, retryAfter: 999_999 })).toEqual(new Date(START.getTime() + 6 * HOUR));
});

test('a receiver that fails longer is left alone longer, at most ten minutes', () => {
  const rest = (failingFor: number): number => {
    const now = new Date(START.getTime() + failingFor);
    return (restUntil(START, now).getTime() - now.getTime()) / 1_000;
  };

  expect([rest(0), rest(10 * 60_000), rest(24 * HOUR)]).toEqual([5, 60, 600]);
});

test('after a week of failures nothing is sent any more', () => {
  const after = (days: number): Date => new Date(START.getTime() + days * 24 * HOUR);

  expect([
    hasFailedTooLong(null, START),
    hasFailedTooLong(START, after(6.9)),
    hasFailedTooLong(START, after(7)),
  ]).toEqual([false, false, true]);
});
