import fc from 'fast-check';

import { addDays } from '../../../shared/civil-date';
import { branchCalendar, closureDuring, lastDayShut, reasonOfDay } from './calendar.rules';
import type { CalendarParts } from './calendar.rules';
import { problemsOfCalendar } from './calendar-problems.rules';
import { NATIONAL_HOLIDAYS, listNationalHolidays } from './national-holidays';

const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`);
const DAY = { opens: '08:00', closes: '16:00' };
const FRIDAY = [
  { weekday: 5, opens: '08:00', closes: '11:30' },
  { weekday: 5, opens: '13:00', closes: '16:00' },
];
const WEEK = [...[1, 2, 3, 4, 6].map((weekday) => ({ weekday, ...DAY })), ...FRIDAY];
const RAMADAN = {
  id: 'cal_ramadan',
  name: 'Ramadan 1447 H',
  from: '2026-02-19',
  until: '2026-03-19',
  spans: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '14:00' })),
};
const PARTS: CalendarParts = {
  weekly: WEEK,
  periods: [RAMADAN],
  closedDays: [{ day: '2026-08-17', name: 'Proklamasi Kemerdekaan' }],
  exceptionDays: [
    { id: 'cal_day', name: 'Malam buku', day: '2026-08-23', spans: [{ opens: '09:00', closes: '12:00' }] },
  ],
  closures: [],
};
const calendar = branchCalendar(PARTS);

describe('the hours of a day', () => {
  test('a Friday has two spans with the break between them', () => {
    expect(calendar.spansOf('2026-08-14')).toEqual([
      { opens: '08:00', closes: '11:30' },
      { opens: '13:00', closes: '16:00' },
    ]);
  });

  test('spans come in the order of the day however they were entered', () => {
    const reversed = branchCalendar({ ...PARTS, weekly: [...WEEK].reverse() });

    expect(reversed.spansOf('2026-08-14').map(({ opens }) => opens)).toEqual(['08:00', '13:00']);
  });

  test('Ramadan has hours of its own, and its Saturdays are closed although others are open', () => {
    expect(calendar.spansOf('2026-02-19')).toEqual([{ opens: '08:00', closes: '14:00' }]);
    expect(calendar.isOpenDay('2026-02-21')).toBe(false);
    expect(calendar.isOpenDay('2026-03-28')).toBe(true);
  });

  test('of two overlapping periods the later entered one decides', () => {
    const shorter = {
      ...RAMADAN,
      name: 'Pekan terakhir',
      from: '2026-03-12',
      spans: [{ weekday: 4, opens: '09:00', closes: '11:00' }],
    };

    expect(branchCalendar({ ...PARTS, periods: [RAMADAN, shorter] }).spansOf('2026-03-12')).toEqual([
      { opens: '09:00', closes: '11:00' },
    ]);
  });

  test('an exception day opens a Sunday, a holiday and a day of Ramadan with its own spans', () => {
    const open = (day: string) =>
      branchCalendar({
        ...PARTS,
        exceptionDays: [{ id: 'cal_day', name: 'Malam buku', day, spans: [DAY] }],
      }).spansOf(day);

    expect([open('2026-08-16'), open('2026-08-17'), open('2026-02-22')]).toEqual([[DAY], [DAY], [DAY]]);
  });

  test('a closure shuts even an exception day', () => {
    const flooded = branchCalendar({
      ...PARTS,
      closures: [{ id: 'cls_1', from: '2026-08-22', until: '2026-08-24', reason: 'Banjir' }],
    });

    expect(
      ['2026-08-21', '2026-08-22', '2026-08-23', '2026-08-24', '2026-08-25'].map(flooded.isOpenDay),
    ).toEqual([true, false, false, false, true]);
  });

  test.each([
    ['2026-08-17', { kind: 'closedDay', name: 'Proklamasi Kemerdekaan' }],
    ['2026-08-23', { kind: 'exception', name: 'Malam buku' }],
    ['2026-02-21', { kind: 'period', name: 'Ramadan 1447 H' }],
    ['2026-08-16', { kind: 'weekly', name: null }],
  ])('%s says why it is open or closed', (day, reason) => {
    expect(reasonOfDay(PARTS, day)).toEqual(reason);
  });
});

describe('an instant', () => {
  test.each([
    ['2026-08-14 07:59', false],
    ['2026-08-14 08:00', true],
    ['2026-08-14 11:29', true],
    ['2026-08-14 11:30', false],
    ['2026-08-14 12:59', false],
    ['2026-08-14 13:00', true],
    ['2026-08-14 16:00', false],
    ['2026-08-17 10:00', false],
  ])('at %s the branch is open: %s', (instant, isOpen) => {
    expect(calendar.isOpenAt(at(instant))).toBe(isOpen);
  });

  test.each([
    ['2026-08-14 07:00', '2026-08-14 08:00'],
    ['2026-08-14 08:00', '2026-08-14 13:00'],
    ['2026-08-14 12:00', '2026-08-14 13:00'],
    ['2026-08-15 16:00', '2026-08-18 08:00'],
    ['2026-08-22 20:00', '2026-08-23 09:00'],
  ])('after %s the branch opens next at %s', (instant, opening) => {
    expect(calendar.nextOpeningAfter(at(instant))).toEqual({ ok: true, value: at(opening) });
  });

  test('the closing of a day is the end of its last span, and a closed day has none', () => {
    expect([calendar.closingOf('2026-08-14'), calendar.closingOf('2026-08-16')]).toEqual([
      at('2026-08-14 16:00'),
      null,
    ]);
  });

  test('open time leaves out the break, the night and the closed days', () => {
    expect(calendar.openTimeBetween(at('2026-08-14 11:00'), at('2026-08-14 14:00'))).toBe(90 * 60_000);
    expect(calendar.openTimeBetween(at('2026-08-15 15:00'), at('2026-08-18 09:15'))).toBe(135 * 60_000);
  });
});

describe('the next open day', () => {
  test('an open day is its own next and previous open day', () => {
    expect([calendar.openDayOnOrAfter('2026-08-15'), calendar.openDayOnOrBefore('2026-08-15')]).toEqual([
      { ok: true, value: '2026-08-15' },
      { ok: true, value: '2026-08-15' },
    ]);
  });

  test('Sunday 16 August leads over the holiday to Tuesday, and back to Saturday', () => {
    expect([calendar.openDayOnOrAfter('2026-08-16'), calendar.openDayOnOrBefore('2026-08-17')]).toEqual([
      { ok: true, value: '2026-08-18' },
      { ok: true, value: '2026-08-15' },
    ]);
  });

  test('AC-25 a branch that never opens is a refusal with its horizon, not an endless search', () => {
    const never = branchCalendar({
      weekly: [],
      periods: [],
      closedDays: [],
      exceptionDays: [],
      closures: [],
    });
    const refusal = { code: 'NO_OPEN_DAYS', from: '2026-08-10', horizonDays: 400 };

    expect(never.openDayOnOrAfter('2026-08-10')).toEqual({ ok: false, refusals: [refusal] });
    expect(never.openDayOnOrBefore('2026-08-10')).toEqual({ ok: false, refusals: [refusal] });
    expect(never.nextOpeningAfter(at('2026-08-10 10:00'))).toEqual({ ok: false, refusals: [refusal] });
  });

  test('AC-25 the 400th day is still found, the 401st is not', () => {
    const opensOn = (day: string) =>
      branchCalendar({
        ...PARTS,
        weekly: [],
        periods: [],
        exceptionDays: [{ id: 'cal_day', name: 'Malam buku', day, spans: [DAY] }],
      }).openDayOnOrAfter('2026-01-01').ok;

    expect([opensOn(addDays('2026-01-01', 400)), opensOn(addDays('2026-01-01', 401))]).toEqual([true, false]);
  });
});

describe('holidays', () => {
  test('2026 has seventeen national holidays and eight days of shared leave, all decreed', () => {
    const year = listNationalHolidays(2026);

    expect([
      year.filter(({ kind }) => kind === 'nationalHoliday').length,
      year.filter(({ kind }) => kind === 'jointLeave').length,
    ]).toEqual([17, 8]);
    expect(year.some(({ isEstimated }) => isEstimated)).toBe(false);
  });

  test('2027 is estimated; one date carries two holidays and one holiday comes twice', () => {
    const year = listNationalHolidays(2027);

    expect(year.every(({ isEstimated }) => isEstimated)).toBe(true);
    expect(year.filter(({ day }) => day === '2027-12-25')).toHaveLength(2);
    expect(
      year.filter(({ indonesian }) => indonesian.startsWith('Isra Mikraj')).map(({ day }) => day),
    ).toEqual(['2027-01-05', '2027-12-25']);
  });

  test('every holiday can be saved as a closed day', () => {
    const closedDays = NATIONAL_HOLIDAYS.map(({ day, indonesian }) => ({ day, name: indonesian }));

    expect(problemsOfCalendar({ ...PARTS, closedDays })).toEqual([]);
  });
});

test('what cannot be saved of a calendar is named with its place', () => {
  const broken: CalendarParts = {
    weekly: [{ weekday: 1, opens: '16:00', closes: '08:00' }],
    periods: [
      RAMADAN,
      {
        ...RAMADAN,
        from: '2026-03-19',
        until: '2026-03-25',
        spans: [
          { weekday: 1, ...DAY },
          { weekday: 1, ...DAY },
        ],
      },
    ],
    closedDays: [{ day: '2026-02-30', name: 'Tidak ada' }],
    exceptionDays: [
      { id: 'cal_day', name: 'Malam buku', day: '2026-08-23', spans: [DAY, DAY] },
      { id: 'cal_day', name: 'Malam buku', day: '2026-08-23', spans: [DAY] },
    ],
    closures: [{ id: 'cls_1', from: '2026-08-20', until: '2026-08-19', reason: 'Banjir' }],
  };

  expect(problemsOfCalendar(broken).map(({ code, part, index }) => `${code} ${part} ${index}`)).toEqual([
    'BROKEN_SPAN weekly 0',
    'BROKEN_SPAN periods 1',
    'BROKEN_SPAN exceptionDays 0',
    'NOT_A_DAY closedDays 0',
    'ENDS_BEFORE_IT_BEGINS closures 0',
    'TWO_EXCEPTIONS_ON_ONE_DAY exceptionDays 1',
    'PERIODS_OVERLAP periods 1',
  ]);
});

describe('whatever the calendar', () => {
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days));
  const anyCalendar = fc
    .record({
      weekdays,
      closed: fc.array(day, { maxLength: 40 }),
      open: fc.uniqueArray(day, { maxLength: 5 }),
    })
    .map(({ weekdays: open, closed, open: exceptions }) =>
      branchCalendar({
        ...PARTS,
        weekly: open.map((weekday) => ({ weekday, ...DAY })),
        closedDays: closed.map((one) => ({ day: one, name: '' })),
        exceptionDays: exceptions.map((one) => ({
          id: 'cal_day',
          name: 'Malam buku',
          day: one,
          spans: [DAY],
        })),
      }),
    );

  test('the next open day is open, not before the day, and no open day lies between', () => {
    fc.assert(
      fc.property(anyCalendar, day, (one, from) => {
        const found = one.openDayOnOrAfter(from);

        if (!found.ok) throw new Error(`No open day after ${from}`);
        expect(one.isOpenDay(found.value)).toBe(true);
        expect(found.value >= from).toBe(true);
        expect(one.openDaysAfter(addDays(from, -1), found.value)).toBe(1);
      }),
    );
  });

  test("adding open days and counting them are one another's inverse", () => {
    fc.assert(
      fc.property(anyCalendar, day, fc.integer({ min: 0, max: 60 }), (one, from, count) => {
        const reached = one.addOpenDays(from, count);

        expect(reached.ok && one.openDaysAfter(from, reached.value)).toBe(count);
      }),
    );
  });

  test('open days add up: a to c is a to b and b to c', () => {
    fc.assert(
      fc.property(anyCalendar, fc.tuple(day, day, day), (one, days) => {
        const [first, second, third] = days.toSorted();
        if (!first || !second || !third) throw new Error('three days were asked for');

        expect(one.openDaysAfter(first, third)).toBe(
          one.openDaysAfter(first, second) + one.openDaysAfter(second, third),
        );
      }),
    );
  });
});

test('today is over for a closure once every one of its branches would have closed', () => {
  const otherwiseClosed = branchCalendar({
    ...PARTS,
    closures: [{ id: 'cal_1', from: '2026-08-13', until: '2026-08-13', reason: 'Banjir' }],
  });

  expect(lastDayShut(at('2026-08-13 15:59'), [calendar])).toBe('2026-08-12');
  expect(lastDayShut(at('2026-08-13 16:00'), [calendar])).toBe('2026-08-13');
  expect(lastDayShut(at('2026-08-13 17:00'), [calendar, otherwiseClosed])).toBe('2026-08-12');
});

test('a closure is during a span when it covers all of its days', () => {
  const flood = { id: 'cal_1', from: '2026-08-13', until: '2026-08-14', reason: 'Banjir' };

  expect(closureDuring({ closures: [flood] }, { from: '2026-08-14', until: '2026-08-14' })).toBe(flood);
  expect(closureDuring({ closures: [flood] }, { from: '2026-08-14', until: '2026-08-15' })).toBeNull();
});
