import { civilDate, toCivilDate, longDate, todayInJakarta } from './civil-date';

test('a date is written as the city writes it', () => {
  expect(civilDate('2026-12-08', 'id')).toBe('Sel, 8 Des 2026');
  expect(civilDate('2026-12-08', 'en')).toBe('8 Dec 2026');
  expect(longDate('2026-11-24', 'id')).toBe('Selasa, 24 November 2026');
  expect(longDate('2026-11-24', 'en')).toBe('Tuesday, 24 November 2026');
});

test('every month has its Indonesian short form', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-15`);

  expect(months.map((date) => civilDate(date, 'id').split(' ')[2]).join(' ')).toBe(
    'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des',
  );
});

test('the day turns at midnight in Jakarta, not at midnight UTC', () => {
  expect(toCivilDate('2026-12-07T16:59:59Z')).toBe('2026-12-07');
  expect(toCivilDate('2026-12-07T17:00:00Z')).toBe('2026-12-08');
  expect(todayInJakarta(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
});

test('text that is no date stays as it came', () => {
  expect(civilDate('2026-02-30', 'id')).toBe('2026-02-30');
  expect(civilDate('c1998', 'id')).toBe('c1998');
});
