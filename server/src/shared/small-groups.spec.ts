import { hideSmallCount, hideSmallGroups } from './small-groups';

const group = (value: string, count: number) => ({ value, count });
const counts = (...given: readonly number[]) =>
  given.map((count, index) => group(String.fromCharCode(65 + index), count));

describe('small groups', () => {
  test('below five are hidden, and with a single one the next smallest, so that it cannot be worked out', () => {
    expect(hideSmallGroups([group('CHILD', 12), group('ADULT', 3), group('ELDER', 7)])).toEqual([
      { value: 'CHILD', count: 12 },
      { value: 'ADULT', count: null },
      { value: 'ELDER', count: null },
    ]);
    expect(hideSmallGroups(counts(2, 4, 5, 0))).toEqual([
      { value: 'A', count: null },
      { value: 'B', count: null },
      { value: 'C', count: 5 },
    ]);
    expect(hideSmallGroups(counts(6, 5))).toEqual([
      { value: 'A', count: 6 },
      { value: 'B', count: 5 },
    ]);
  });

  test('two groups of one person each would be known from the sum: another is hidden with them', () => {
    expect(hideSmallGroups(counts(1, 1, 9, 20)).map(({ count }) => count)).toEqual([null, null, null, 20]);
    expect(hideSmallGroups(counts(1, 4, 9, 20)).map(({ count }) => count)).toEqual([null, null, 9, 20]);
  });

  test('for publications ten is the least; who is alone is hidden even without others to hide among', () => {
    expect(hideSmallGroups(counts(9, 10, 40), 10).map(({ count }) => count)).toEqual([null, null, 40]);
    expect([hideSmallGroups(counts(3)), hideSmallGroups([])]).toEqual([[{ value: 'A', count: null }], []]);
    expect([hideSmallCount(0), hideSmallCount(4), hideSmallCount(5), hideSmallCount(9, 10)]).toEqual([
      0,
      null,
      5,
      null,
    ]);
  });
});
