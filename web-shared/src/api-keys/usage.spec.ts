import { sumByDay, sumByOperation } from './usage';

const LINES = [
  { usedOn: '2026-11-25', operation: 'BukuBaru', calls: 2, points: 10 },
  { usedOn: '2026-11-24', operation: 'Acara', calls: 1, points: 30 },
  { usedOn: '2026-11-24', operation: 'BukuBaru', calls: 3, points: 15 },
];

test('usage is added up by operation, the dearest first', () => {
  expect(sumByOperation(LINES)).toEqual([
    { operation: 'Acara', calls: 1, points: 30 },
    { operation: 'BukuBaru', calls: 5, points: 25 },
  ]);
});

test('usage is added up by day, the oldest first', () => {
  expect(sumByDay(LINES)).toEqual([
    { day: '2026-11-24', points: 45 },
    { day: '2026-11-25', points: 10 },
  ]);
});
