import { addDays } from '@pustaka/web-shared/format/civil-date.ts';

import { toDayLook, toMonths, toQuarters } from './months';

const day = (date: string, isOpen = true, reason: string | null = null) => ({
  date,
  isOpen,
  reason,
  spans: [],
});

test('a year falls into twelve months whose weeks begin on Monday', () => {
  const months = toMonths(Array.from({ length: 365 }, (_, index) => day(addDays('2026-01-01', index))));

  expect(months).toHaveLength(12);
  expect(months[10]?.weeks[0]?.map((one) => one?.date ?? '')).toEqual(['', '', '', '', '', '', '2026-11-01']);
  expect(months.flatMap(({ weeks }) => weeks.flat()).filter((one) => one !== null)).toHaveLength(365);
});

test('a reason makes an open day special and a closed one a holiday', () => {
  expect(
    [day('x'), day('x', false), day('x', true, 'Ramadan'), day('x', false, 'Natal')].map(toDayLook),
  ).toEqual(['open', 'closed', 'special', 'holiday']);
});

test('the quarters of a leap year are asked for without a gap', () => {
  expect(toQuarters(2028)).toEqual({
    start: '2028-01-01',
    end: '2029-01-01',
    q2Start: '2028-04-01',
    q3Start: '2028-07-01',
    q4Start: '2028-10-01',
  });
});
