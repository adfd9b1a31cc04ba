import { ageOfTyped } from './age-of-typed';

test('an age turns on the day of the birthday', () => {
  expect(ageOfTyped('2008-11-25', '2026-11-24')).toBe(17);
  expect(ageOfTyped('2008-11-24', '2026-11-24')).toBe(18);
});

test('a date that is not there, or lies ahead, gives no age', () => {
  expect(ageOfTyped('', '2026-11-24')).toBeNull();
  expect(ageOfTyped('2027-01-01', '2026-11-24')).toBeNull();
});
