import { ageOn } from '../../../shared/civil-date';
import { isChildOn } from './age.rules';

test.each([
  ['2008-11-24', '2026-11-24', 18],
  ['2008-11-25', '2026-11-24', 17],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2008-02-29', '2028-02-29', 20],
])('born %s, on %s: %i years', (birthDate, day, age) => {
  expect(ageOn(birthDate, day)).toBe(age);
});

test('a child is one until the eighteenth birthday; nobody is taken for a child without a date', () => {
  expect([
    isChildOn('2008-11-25', '2026-11-24'),
    isChildOn('2008-11-24', '2026-11-24'),
    isChildOn(null, '2026-11-24'),
  ]).toEqual([true, false, false]);
});
