import { groupBySession, isTooOld } from './waiting-scans';
import type { WaitingScan } from './waiting-scans';

const scan = (id: string, sessionId: string, scannedAt: string): WaitingScan => ({
  id,
  sessionId,
  code: id,
  scannedAt,
  wasSent: false,
  batch: null,
});

test('scans are gathered by door, with the day on which the oldest of them is given up', () => {
  const doors = groupBySession([
    scan('a', 'evs_1', '2026-12-01T02:00:00.000Z'),
    scan('b', 'evs_2', '2026-12-03T02:00:00.000Z'),
    scan('c', 'evs_1', '2026-12-03T02:30:00.000Z'),
  ]);

  expect(doors).toEqual([
    {
      sessionId: 'evs_1',
      count: 2,
      firstAt: '2026-12-01T02:00:00.000Z',
      lastAt: '2026-12-03T02:30:00.000Z',
      endsAt: '2026-12-08T02:00:00.000Z',
    },
    {
      sessionId: 'evs_2',
      count: 1,
      firstAt: '2026-12-03T02:00:00.000Z',
      lastAt: '2026-12-03T02:00:00.000Z',
      endsAt: '2026-12-10T02:00:00.000Z',
    },
  ]);
});

test('a scan is given up after seven days, not a moment before', () => {
  const made = '2026-12-01T02:00:00.000Z';

  expect(
    ['2026-12-08T01:59:59.999Z', '2026-12-08T02:00:00.000Z'].map((now) => isTooOld(made, new Date(now))),
  ).toEqual([false, true]);
});
