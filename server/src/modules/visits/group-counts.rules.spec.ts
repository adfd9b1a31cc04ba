import { countMistakes } from './group-counts.rules';

const NOBODY = { female: 0, male: 0, occupations: [], education: [] };

test('partial counts may leave people out and may add up to the total, never beyond it', () => {
  expect(
    countMistakes(30, {
      female: 14,
      male: 15,
      occupations: [
        { kind: 'PUPIL', count: 28 },
        { kind: 'TEACHER', count: 2 },
      ],
      education: [],
    }),
  ).toEqual([]);
  expect(countMistakes(30, { ...NOBODY, female: 16, male: 15 })).toEqual([
    { field: 'female', problem: 'SUM' },
  ]);
  expect(
    countMistakes(30, {
      ...NOBODY,
      occupations: [
        { kind: 'PUPIL', count: 29 },
        { kind: 'TEACHER', count: 2 },
      ],
    }),
  ).toEqual([{ field: 'occupations', problem: 'SUM' }]);
  expect(countMistakes(30, { ...NOBODY, education: [{ kind: 'PRIMARY', count: 31 }] })).toEqual([
    { field: 'education', problem: 'SUM' },
  ]);
});

test('a kind stands once, and counts are whole numbers from 0', () => {
  expect(
    countMistakes(30, {
      ...NOBODY,
      occupations: [
        { kind: 'PUPIL', count: 1 },
        { kind: 'PUPIL', count: 2 },
      ],
    }),
  ).toEqual([{ field: 'occupations', problem: 'TWICE' }]);
  expect(countMistakes(30, { ...NOBODY, female: -1, male: 2 })).toEqual([
    { field: 'female', problem: 'RANGE' },
  ]);
  expect(countMistakes(30, { ...NOBODY, female: 1.5 })).toEqual([{ field: 'female', problem: 'RANGE' }]);
});

test.each([0, -1, 1.5, 2_001])('a group of %d cannot be', (total) => {
  expect(countMistakes(total, NOBODY)[0]).toEqual({ field: 'total', problem: 'RANGE' });
});
