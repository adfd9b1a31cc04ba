import fc from 'fast-check';

import { addDays } from '../../../shared/civil-date';
import { branchCalendar } from '../../library/calendar/calendar.rules';
import { at, FIXTURE_CALENDAR, FIXTURE_PARTS } from '../testing/fixture-calendar';
import type { Due } from '../due-dates/due-date.rules';
import type { FineBounds, FineRules } from './overdue.rules';
import { fineCurve, fineFor, fineRulesFrom, keepFineIncreases } from './overdue.rules';
import { endOfDay } from './overdue.rules';
import { ruleBook } from '../rules/rule-matrix.rules';

const DEFAULTS: FineRules = {
  ...fineRulesFrom(ruleBook([], { branch: 'A', category: 'umum', materialType: 'BOOK' })),
  finePerPeriod: 500,
};
const NO_BOUNDS: FineBounds = { price: null, otherUnpaidFines: 0 };
const day = (on: string): Due => ({ kind: 'day', on });
const hour = (text: string): Due => ({ kind: 'hour', at: at(text) });

function fine(
  due: Due,
  returned: string,
  rules: Partial<FineRules> = {},
  bounds: Partial<FineBounds> = {},
): number {
  return fineFor(
    { due, returnedAt: at(returned), calendar: FIXTURE_CALENDAR },
    { ...DEFAULTS, ...rules },
    { ...NO_BOUNDS, ...bounds },
  ).amount;
}

describe('days late', () => {
  it('a library that sets no fine charges none', () => {
    expect(
      fineRulesFrom(ruleBook([], { branch: 'A', category: 'umum', materialType: 'BOOK' })).finePerPeriod,
    ).toBe(0);
  });

  it('AC-53 due Tuesday 11 August, returned Wednesday 19 August: six open days are 3,000; closed days charged as a setting 4,000', () => {
    expect(fine(day('2026-08-11'), '2026-08-19 10:00')).toBe(3_000);
    expect(fine(day('2026-08-11'), '2026-08-19 10:00', { fineOnClosedDays: 'charged' })).toBe(4_000);
  });

  it('beside AC-53: the Sunday opened by exception is a late day, the holiday is not', () => {
    expect(fine(day('2026-08-22'), '2026-08-23 10:00')).toBe(500);
    expect(fine(day('2026-08-22'), '2026-08-24 10:00')).toBe(1_000);
    expect(fine(day('2026-08-15'), '2026-08-18 10:00')).toBe(500);
    expect(fine(day('2026-08-15'), '2026-08-24 10:00')).toBe(3_500);
  });

  it('beside AC-53: a return through the book drop on a closed day costs no more than on the day before', () => {
    expect([
      fine(day('2026-08-14'), '2026-08-15 10:00'),
      fine(day('2026-08-14'), '2026-08-17 10:00'),
    ]).toEqual([500, 500]);
  });

  it('a return on the last day, at any minute of it, is not late', () => {
    expect([
      fine(day('2026-08-11'), '2026-08-11 23:59:59'),
      fine(day('2026-08-11'), '2026-08-10 10:00'),
    ]).toEqual([0, 0]);
  });

  it('AC-55 due on the closed Sunday 16 August, returned Tuesday 18: one open day late is one unit', () => {
    expect(fine(day('2026-08-16'), '2026-08-18 10:00')).toBe(500);
  });

  it('AC-64 a closed day changes nothing: 2,000 on Saturday and on Monday 17 August, 2,500 on the 18th', () => {
    expect(
      ['2026-08-15', '2026-08-17', '2026-08-18'].map((on) => fine(day('2026-08-11'), `${on} 02:00`)),
    ).toEqual([2_000, 2_000, 2_500]);
  });

  it('AC-81 the kiosk and the desk count the same: due Friday 14, returned Tuesday 18 August is two days late', () => {
    expect(fine(day('2026-08-14'), '2026-08-18 10:00')).toBe(1_000);
  });
});

describe('grace', () => {
  it('AC-56 two days of grace: nothing on the 13th, everything on the 14th', () => {
    expect([
      fine(day('2026-08-11'), '2026-08-13 10:00', { fineGrace: 2 }),
      fine(day('2026-08-11'), '2026-08-14 10:00', { fineGrace: 2 }),
    ]).toEqual([0, 1_500]);
  });

  it('AC-56 as a setting only what follows the grace is charged', () => {
    expect(fine(day('2026-08-11'), '2026-08-14 10:00', { fineGrace: 2, fineAfterGrace: 'onlyAfter' })).toBe(
      500,
    );
  });

  it('AC-57 the boundary day is inside the grace', () => {
    expect(
      ['2026-08-12', '2026-08-13', '2026-08-14'].map((on) =>
        fine(day('2026-08-11'), `${on} 10:00`, { fineGrace: 2 }),
      ),
    ).toEqual([0, 0, 1_500]);
  });

  it('AC-62 as a setting lateness is counted by the minute: 2880 minutes are free, 2881 cost three days', () => {
    const byMinute = { fineGrace: 2, fineMeasure: 'minutes' } as const;

    expect([
      fine(day('2026-08-11'), '2026-08-14 00:00', byMinute),
      fine(day('2026-08-11'), '2026-08-14 00:01', byMinute),
    ]).toEqual([0, 1_500]);
  });

  it('the forecast names the days on which a fine grows, and no closed day', () => {
    const curve = fineCurve(
      { due: day('2026-08-11'), calendar: FIXTURE_CALENDAR },
      { from: '2026-08-14', count: 6 },
      (loan) => fineFor(loan, { ...DEFAULTS, fineMax: 2_500 }, NO_BOUNDS),
    );

    expect(keepFineIncreases(curve)).toEqual([
      { day: '2026-08-15', amount: 2_000 },
      { day: '2026-08-18', amount: 2_500 },
    ]);
  });

  it('AC-63 the preview shows the jump after the grace before it comes', () => {
    const curve = fineCurve(
      { due: day('2026-08-11'), calendar: FIXTURE_CALENDAR },
      { from: '2026-08-11', count: 8 },
      (loan) => fineFor(loan, { ...DEFAULTS, fineGrace: 2 }, NO_BOUNDS),
    );

    expect(curve.map(({ day: on, amount }) => `${on.slice(8)}: ${amount}`)).toEqual([
      '11: 0',
      '12: 0',
      '13: 0',
      '14: 1500',
      '15: 2000',
      '16: 2000',
      '17: 2000',
      '18: 2500',
    ]);
  });
});

describe('periods and caps', () => {
  it('AC-58 ten units in periods of seven: one when charged at the end, two at the start', () => {
    const weekly = { finePerPeriod: 2_000, finePeriod: 7, fineOnClosedDays: 'charged' } as const;

    expect([
      fine(day('2026-08-01'), '2026-08-11 10:00', weekly),
      fine(day('2026-08-01'), '2026-08-11 10:00', { ...weekly, finePeriodChargedAt: 'start' }),
    ]).toEqual([2_000, 4_000]);
  });

  it('AC-59 45 days of 500 stop at 5,000, or below a cap of 20,000 at the price of 15,000', () => {
    const late = (rules: Partial<FineRules>) =>
      fineFor(
        { due: day('2026-06-01'), returnedAt: at('2026-07-16 10:00'), calendar: FIXTURE_CALENDAR },
        { ...DEFAULTS, fineOnClosedDays: 'charged', ...rules },
        { price: 15_000, otherUnpaidFines: 0 },
      );

    expect(late({})).toEqual({ units: 45, chargedUnits: 45, periods: 45, amount: 22_500, cappedBy: null });
    expect([late({ fineMax: 5_000 }).amount, late({ fineMax: 5_000 }).cappedBy]).toEqual([5_000, 'fineMax']);
    expect([
      late({ fineMax: 20_000, fineCapAtPrice: 'yes' }).amount,
      late({ fineMax: 20_000, fineCapAtPrice: 'yes' }).cappedBy,
    ]).toEqual([15_000, 'price']);
  });

  it('beside AC-59: a copy without a price is not capped by it', () => {
    expect(fine(day('2026-08-11'), '2026-08-19 10:00', { fineCapAtPrice: 'yes' }, { price: null })).toBe(
      3_000,
    );
  });

  it('beside AC-59: what a member owes in fines together stops at the cap, and never becomes negative', () => {
    const six = (otherUnpaidFines: number) =>
      fine(day('2026-08-11'), '2026-08-19 10:00', { fineDebtMax: 10_000 }, { otherUnpaidFines });

    expect([six(0), six(7_000), six(9_000), six(10_000), six(12_000)]).toEqual([3_000, 3_000, 1_000, 0, 0]);
  });
});

describe('hours late', () => {
  it.each([
    ['10:00:00', 0],
    ['10:00:01', 500],
    ['10:30:00', 500],
    ['10:30:15', 500],
    ['11:00:00', 500],
    ['11:01:00', 1_000],
    ['12:00:00', 1_000],
    ['12:30:00', 1_500],
  ])('AC-61 due 10:00, returned %s: begun hours cost %d', (time, amount) => {
    expect(fine(hour('2026-08-13 10:00'), `2026-08-13 ${time}`)).toBe(amount);
  });

  it('beside AC-61: the night is free: due at closing time, returned half an hour after opening is one hour', () => {
    expect(fine(hour('2026-08-13 16:00'), '2026-08-14 08:30')).toBe(500);
    expect(fine(hour('2026-08-13 16:00'), '2026-08-14 08:30', { fineOnClosedDays: 'charged' })).toBe(8_500);
  });
});

describe('whatever the loan', () => {
  const offset = fc.integer({ min: 0, max: 90 });
  const on = offset.map((days) => addDays('2026-07-01', days));
  const rules = fc.record({
    finePeriod: fc.integer({ min: 1, max: 7 }),
    fineGrace: fc.integer({ min: 0, max: 5 }),
    finePeriodChargedAt: fc.constantFrom('end' as const, 'start' as const),
    fineAfterGrace: fc.constantFrom('all' as const, 'onlyAfter' as const),
    fineMax: fc.constantFrom('unlimited' as const, 5_000),
  });
  const due = fc.oneof(
    on.map(day),
    on.map((one) => hour(`${one} 11:00`)),
  );
  const closedDays = fc.array(
    on.map((one) => ({ day: one, name: '' })),
    { maxLength: 30 },
  );

  it('a later return never costs less', () => {
    fc.assert(
      fc.property(due, fc.tuple(on, offset), rules, closedDays, (one, [first, later], drawn, closed) => {
        const calendar = branchCalendar({ ...FIXTURE_PARTS, closedDays: closed });
        const amount = (returned: string) =>
          fineFor(
            { due: one, returnedAt: endOfDay(returned), calendar },
            { ...DEFAULTS, ...drawn },
            NO_BOUNDS,
          );

        expect(amount(addDays(first, later)).units).toBeGreaterThanOrEqual(amount(first).units);
        expect(amount(addDays(first, later)).amount).toBeGreaterThanOrEqual(amount(first).amount);
      }),
    );
  });

  it('closing one more day never raises a fine', () => {
    fc.assert(
      fc.property(due, fc.tuple(on, on), rules, closedDays, (one, [returned, closedToo], drawn, closed) => {
        const amount = (days: typeof closed) =>
          fineFor(
            {
              due: one,
              returnedAt: endOfDay(returned),
              calendar: branchCalendar({ ...FIXTURE_PARTS, closedDays: days }),
            },
            { ...DEFAULTS, ...drawn },
            NO_BOUNDS,
          ).amount;

        expect(amount([...closed, { day: closedToo, name: 'Banjir' }])).toBeLessThanOrEqual(amount(closed));
      }),
    );
  });

  it('a fine is a whole number of rupiah and never negative', () => {
    fc.assert(
      fc.property(due, on, rules, fc.nat({ max: 20_000 }), (one, returned, drawn, owed) => {
        const { amount } = fineFor(
          { due: one, returnedAt: endOfDay(returned), calendar: FIXTURE_CALENDAR },
          { ...DEFAULTS, ...drawn, fineDebtMax: 10_000 },
          { price: null, otherUnpaidFines: owed },
        );

        expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
      }),
    );
  });
});
