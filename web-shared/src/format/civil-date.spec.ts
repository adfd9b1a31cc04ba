import {
  addDays,
  ageOn,
  civilDate,
  countDays,
  isChild,
  listDays,
  longDate,
  toCivilDate,
  todayInJakarta,
  toMonday,
  toWeekdayIndex,
} from './civil-date';

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

test('days are counted over the end of months, of years and of leap years', () => {
  expect([
    addDays('2026-12-31', 1),
    addDays('2028-02-28', 1),
    addDays('2027-02-28', 1),
    addDays('2026-03-01', -1),
    addDays('2027-01-01', -1),
  ]).toEqual(['2027-01-01', '2028-02-29', '2027-03-01', '2026-02-28', '2026-12-31']);
  expect([countDays('2026-12-30', '2027-01-02'), countDays('2027-01-02', '2026-12-30')]).toEqual([3, -3]);
  expect(listDays('2026-12-30', '2027-01-02')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01']);
  expect(listDays('2027-01-02', '2026-12-30')).toEqual([]);
});

test('weeks begin on Monday', () => {
  expect([toWeekdayIndex('2026-11-23'), toWeekdayIndex('2026-11-29')]).toEqual([0, 6]);
  expect([toMonday('2026-12-06'), toMonday('2026-12-07')]).toEqual(['2026-11-30', '2026-12-07']);
});

test('an age counts whole years; somebody is a child until the day of the eighteenth birthday', () => {
  const ages = [ageOn('2008-11-24', '2026-11-24'), ageOn('2008-11-25', '2026-11-24')];

  expect(ages).toEqual([18, 17]);
  expect([...ages, null].map(isChild)).toEqual([false, true, false]);
});
