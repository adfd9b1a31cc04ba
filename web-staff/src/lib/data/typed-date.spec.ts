import { dateFrom, typedDate } from './typed-date';

const now = new Date('2026-11-24T03:00:00Z');

test('dates are read day first, in every usual grouping', () => {
  expect(
    ['8 12 2014', '08/12/2014', '8-12-14', '08122014', '081214', '2014-12-08'].map((text) =>
      dateFrom(text, now),
    ),
  ).toEqual(Array(6).fill('2014-12-08'));
});

test('two digits of a year mean the past', () => {
  expect([dateFrom('1 1 27', now), dateFrom('1 1 26', now)]).toEqual(['1927-01-01', '2026-01-01']);
});

test('what is no day of the calendar is refused', () => {
  expect(['31 2 2014', '8 13 2014', '8 12', '', 'besok'].map((text) => dateFrom(text, now))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('a date is written back as it is typed', () => {
  expect([typedDate('2014-12-08'), typedDate(null)]).toEqual(['8-12-2014', '']);
});
