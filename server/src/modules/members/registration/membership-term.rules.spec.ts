import { addMonths, firstTerm, renewableFrom, renewedTerm } from './membership-term.rules';

test.each([
  ['2026-11-24', 12, '2027-11-24'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-01', 1, '2027-01-01'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('a membership begins today; without papers it runs thirty days', () => {
  expect([firstTerm('2026-11-24', 12, false), firstTerm('2026-11-24', 12, true)]).toEqual([
    '2027-11-24',
    '2026-12-24',
  ]);
});

test('a renewal loses no day, begins anew after the end, and waits until 60 days before it', () => {
  expect(renewedTerm('2026-11-24', '2026-12-10', 12)).toBe('2027-12-10');
  expect(renewedTerm('2026-11-24', '2026-03-01', 12)).toBe('2027-11-24');
  expect(renewedTerm('2026-11-24', '2027-06-01', 12)).toBeNull();
  expect(renewableFrom('2027-06-01')).toBe('2027-04-02');
});
