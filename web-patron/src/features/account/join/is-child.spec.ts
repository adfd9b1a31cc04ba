import { isChild } from './is-child';

test('somebody is a child until the day of the eighteenth birthday', () => {
  expect(isChild('2008-11-25', '2026-11-24')).toBe(true);
  expect(isChild('2008-11-24', '2026-11-24')).toBe(false);
});

test('a date that is not there, or lies ahead, makes nobody a child', () => {
  expect(isChild('', '2026-11-24')).toBe(false);
  expect(isChild('2027-01-01', '2026-11-24')).toBe(false);
});
