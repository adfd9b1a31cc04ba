import { countedLines, sumDifferences, differs } from './counts';

const LINES = [
  { method: 'CASH', expected: 25_000, movementCount: 2 },
  { method: 'QRIS', expected: 20_000, movementCount: 1 },
  { method: 'TRANSFER', expected: 0, movementCount: 0 },
] as const;

test('cash is counted by hand, other methods stand ready', () => {
  expect(countedLines(LINES, {}).map(({ counted }) => counted)).toEqual([null, 20_000, 0]);
});

test('nothing is said of a difference until all is counted', () => {
  expect(sumDifferences(countedLines(LINES, {}))).toBeNull();
  expect(sumDifferences(countedLines(LINES, { CASH: 'dua puluh' }))).toBeNull();
});

test('too little and too much are added up, and make a difference even when they cancel out', () => {
  const lines = countedLines(LINES, { CASH: '24.500', QRIS: 'Rp20.500' });

  expect([sumDifferences(lines), differs(lines)]).toEqual([0, true]);
  expect(sumDifferences(countedLines(LINES, { CASH: '0' }))).toBe(-25_000);
});
