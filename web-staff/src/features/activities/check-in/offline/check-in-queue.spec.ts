import type { WaitingScan } from '../../../../lib/data/waiting-scans';
import { toBatches } from './check-in-queue';

const scan = (id: string, more: Partial<WaitingScan> = {}): WaitingScan => ({
  id,
  sessionId: 'ses_1',
  code: id,
  scannedAt: '2026-12-08T02:00:00.000Z',
  wasSent: false,
  batch: null,
  ...more,
});
const keys = () => {
  let next = 0;
  return () => `key-${(next += 1)}`;
};

test('scans that were sent before keep their batch, and new ones make another', () => {
  const batches = toBatches(
    [
      scan('a', { batch: 'old' }),
      scan('b'),
      scan('c', { batch: 'old' }),
      scan('d'),
      scan('e', { wasSent: true }),
    ],
    keys(),
  );

  expect([...batches].map(([key, scans]) => [key, scans.map(({ id }) => id)])).toEqual([
    ['old', ['a', 'c']],
    ['key-1', ['b', 'd']],
  ]);
});

test('a batch holds no more than the library takes', () => {
  const batches = toBatches(
    Array.from({ length: 501 }, (_, index) => scan(`s${index}`)),
    keys(),
  );

  expect([...batches.values()].map(({ length }) => length)).toEqual([250, 250, 1]);
});
