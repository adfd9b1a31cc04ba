import { nextTryAt } from './retry.rules';

const NOW = new Date('2026-11-26T09:00:00Z');
const minutes = (attempts: number, afterSeconds: number | null = null): number | null => {
  const next = nextTryAt(attempts, NOW, afterSeconds);
  return next === null ? null : (next.getTime() - NOW.getTime()) / 60_000;
};

test('the pause grows, and after six attempts nobody tries again', () => {
  expect([1, 2, 3, 4, 5, 6].map((attempts) => minutes(attempts))).toEqual([1, 5, 15, 60, 240, null]);
});

test('a network that asks for more time gets it, up to a day', () => {
  expect([minutes(1, 600), minutes(3, 60), minutes(1, 864_000)]).toEqual([10, 15, 1_440]);
});
