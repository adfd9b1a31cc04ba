import { movedTimes } from './moved-times';
import { spanFrom, isInCell } from './planner-days';

const of = (address: string) => spanFrom(new URLSearchParams(address), '2026-12-09');

test('the planner shows the week of today from its Monday, until the address names another day or the month', () => {
  expect(of('')).toMatchObject({
    view: 'week',
    to: '2026-12-14',
    previous: '2026-11-30',
    next: '2026-12-14',
  });
  expect(of('').days).toEqual([
    '2026-12-07',
    '2026-12-08',
    '2026-12-09',
    '2026-12-10',
    '2026-12-11',
    '2026-12-12',
    '2026-12-13',
  ]);
  expect(of('day=2027-01-03').days[0]).toBe('2026-12-28');
  expect(of('day=2026-99-99').days[0]).toBe('2026-12-07');
});

test('a month has all its days and leads to its neighbours over the year', () => {
  const { days, previous, next } = of('view=month&day=2026-12-31');

  expect([days.length, days[0], days.at(-1), previous, next]).toEqual([
    31,
    '2026-12-01',
    '2026-12-31',
    '2026-11-01',
    '2027-01-01',
  ]);
});

test('a session stands in the row of its space: by the clock on its first day only, whole days on each of theirs', () => {
  const night = { fromDate: '2026-12-09', untilDate: '2026-12-10', isAllDay: false, space: { id: 'spc_1' } };

  expect([
    isInCell(night, 'spc_1', '2026-12-09'),
    isInCell(night, 'spc_1', '2026-12-10'),
    isInCell(night, null, '2026-12-09'),
    isInCell(night, 'spc_2', '2026-12-09'),
  ]).toEqual([true, false, false, false]);
  expect([
    isInCell({ ...night, isAllDay: true }, 'spc_1', '2026-12-10'),
    isInCell({ ...night, space: null }, null, '2026-12-09'),
  ]).toEqual([true, true]);
});

test('what is moved lasts as long as before, over midnight and over many days', () => {
  const night = {
    startsAt: '2026-12-09T13:00:00.000Z',
    endsAt: '2026-12-09T19:00:00.000Z',
    fromDate: '2026-12-09',
    untilDate: '2026-12-10',
    isAllDay: false,
  };

  expect(movedTimes(night, '2026-12-31', '21:30')).toEqual({
    startsAt: '2026-12-31T14:30:00.000Z',
    endsAt: '2026-12-31T20:30:00.000Z',
  });
  expect(movedTimes({ ...night, isAllDay: true, untilDate: '2026-12-20' }, '2027-01-01', '')).toEqual({
    fromDate: '2027-01-01',
    untilDate: '2027-01-12',
  });
  expect([movedTimes(night, '', '21:30'), movedTimes(night, '2026-12-31', '')]).toEqual([null, null]);
});
