import type { TeamMember } from './matrix';
import { countGaps, findLevel, levelOfKey, moveTo } from './matrix';

const size = { rows: 3, columns: 4 };

test.each([
  ['ArrowDown', { row: 1, column: 0 }],
  ['ArrowRight', { row: 0, column: 1 }],
  ['ArrowUp', { row: 0, column: 0 }],
  ['ArrowLeft', { row: 0, column: 0 }],
  ['x', { row: 0, column: 0 }],
])('%s leads on from the first cell', (key, expected) => {
  expect(moveTo({ row: 0, column: 0 }, key, size)).toEqual(expected);
});

test('arrows stop at the last cell', () => {
  expect(moveTo({ row: 2, column: 3 }, 'ArrowDown', size)).toEqual({ row: 2, column: 3 });
  expect(moveTo({ row: 2, column: 3 }, 'ArrowRight', size)).toEqual({ row: 2, column: 3 });
});

test('0 to 3 set a level, nothing else does', () => {
  expect(['0', '1', '3', '4', 'a', '12'].map(levelOfKey)).toEqual([0, 1, 3, null, null, null]);
});

test('finds a level and counts what is lacking', () => {
  const level = (id: string, isGap: boolean) => ({ isGap, required: 2, competence: { id } });
  const member = { levels: [level('a', true), level('b', false), level('c', true)] } as unknown as TeamMember;

  expect(countGaps(member)).toBe(2);
  expect(findLevel(member, 'b')?.isGap).toBe(false);
  expect(findLevel(member, 'z')).toBeUndefined();
});
