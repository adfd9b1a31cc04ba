import fc from 'fast-check';

import { addDays } from '../../../shared/civil-date';
import { branchCalendar } from '../../library/calendar/calendar.rules';
import {
  days,
  DEFAULT_DUE_RULES,
  getDueOrRefusals,
  dueRequest,
  hours,
  getDueReasons,
} from '../testing/due-requests';
import { at, FIXTURE_PARTS, NEVER_OPEN } from '../testing/fixture-calendar';
import { toDueInstant, isOverdueAt } from './due-date.rules';
import type { DueRules } from './due-date.rules';
import { dueDateFor } from './due-date.rules';

describe('loans by the day', () => {
  it('AC-15 seven days from Monday 10 August end on the holiday and move to Tuesday 18 August', () => {
    expect(getDueOrRefusals('2026-08-10 10:00', days(7))).toBe('2026-08-18');
    expect(getDueReasons('2026-08-10 10:00', days(7))).toEqual(['MOVED_TO_OPEN_TIME']);
  });

  it('AC-15 as settings: calendar days stay on 17 August, open days only end on 19 August', () => {
    expect(getDueOrRefusals('2026-08-10 10:00', { ...days(7), dueDateMode: 'calendarDays' })).toBe(
      '2026-08-17',
    );
    expect(getDueOrRefusals('2026-08-10 10:00', { ...days(7), dueDateMode: 'openDaysOnly' })).toBe(
      '2026-08-19',
    );
  });

  it('beside AC-15: seven days that end on a closed Sunday move over Sunday and holiday to Tuesday 18 August', () => {
    expect(getDueOrRefusals('2026-08-09 10:00', days(7))).toBe('2026-08-18');
    expect(getDueOrRefusals('2026-08-02 10:00', days(7))).toBe('2026-08-10');
  });

  it('beside AC-15: seven days that end on the Sunday opened by exception stay there', () => {
    expect(getDueOrRefusals('2026-08-16 10:00', days(7))).toBe('2026-08-23');
    expect(getDueReasons('2026-08-16 10:00', days(7))).toEqual([]);
  });

  it('AC-17 fourteen days from Saturday 8 August end on 22 August; open days only on 25 August, the opened Sunday counted', () => {
    expect(getDueOrRefusals('2026-08-08 10:00', days(14))).toBe('2026-08-22');
    expect(getDueOrRefusals('2026-08-08 10:00', { ...days(14), dueDateMode: 'calendarDays' })).toBe(
      '2026-08-22',
    );
    expect(getDueOrRefusals('2026-08-08 10:00', { ...days(14), dueDateMode: 'openDaysOnly' })).toBe(
      '2026-08-25',
    );
  });

  it('AC-18 a loan is pushed at most to the next open day: three days from Thursday 13 August end on 18 August', () => {
    expect(getDueOrRefusals('2026-08-13 10:00', days(3))).toBe('2026-08-18');
  });

  it('beside AC-18: open days only count the Sunday opened by exception and skip the holiday', () => {
    expect(getDueOrRefusals('2026-08-21 10:00', { ...days(3), dueDateMode: 'openDaysOnly' })).toBe(
      '2026-08-24',
    );
    expect(getDueOrRefusals('2026-08-14 10:00', { ...days(3), dueDateMode: 'openDaysOnly' })).toBe(
      '2026-08-19',
    );
  });

  it('AC-82 the self-service kiosk asks the same function: seven days from Monday 10 August end on 18 August', () => {
    expect(getDueOrRefusals('2026-08-10 08:01', days(7))).toBe('2026-08-18');
  });

  it('a loan just before midnight in Pasuruan counts from that day, not from the day in UTC', () => {
    expect([
      getDueOrRefusals('2026-08-10 23:59', days(1)),
      getDueOrRefusals('2026-08-11 00:00', days(1)),
    ]).toEqual(['2026-08-11', '2026-08-12']);
  });

  it('a due date ends with its day: 24:00 in Pasuruan is 17:00 in Greenwich', () => {
    const due = { kind: 'day', on: '2026-08-18' } as const;

    expect(toDueInstant(due).toISOString()).toBe('2026-08-18T17:00:00.000Z');
    expect([isOverdueAt(due, at('2026-08-18 23:59:59')), isOverdueAt(due, at('2026-08-19 00:00'))]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the end of the membership', () => {
  it('AC-23 a membership that ends on the closed 17 August ends the loan on Saturday 15 August', () => {
    expect(getDueOrRefusals('2026-08-10 10:00', days(14), { membershipUntil: '2026-08-17' })).toBe(
      '2026-08-15',
    );
    expect(getDueReasons('2026-08-10 10:00', days(14), { membershipUntil: '2026-08-17' })).toEqual([
      'MEMBERSHIP_ENDS',
    ]);
  });

  it('AC-23 a due date that was moved past the end of the membership steps back as well', () => {
    expect(getDueOrRefusals('2026-08-09 10:00', days(7), { membershipUntil: '2026-08-16' })).toBe(
      '2026-08-15',
    );
  });

  it('AC-23 with calendar days the loan ends on the closed day itself, and if the rule is off the end does not matter', () => {
    expect(
      getDueOrRefusals(
        '2026-08-10 10:00',
        { ...days(14), dueDateMode: 'calendarDays' },
        { membershipUntil: '2026-08-17' },
      ),
    ).toBe('2026-08-17');
    expect(
      getDueOrRefusals(
        '2026-08-10 10:00',
        { ...days(14), stopAtMembershipEnd: 'no' },
        { membershipUntil: '2026-08-17' },
      ),
    ).toBe('2026-08-24');
  });

  it('AC-23 a loan due on the last day of the membership is not changed', () => {
    expect(getDueReasons('2026-08-10 10:00', days(10), { membershipUntil: '2026-08-20' })).toEqual([]);
  });

  it('AC-23 a loan by the hour ends with the last opening of the membership', () => {
    expect(getDueOrRefusals('2026-08-15 10:00', hours(30), { membershipUntil: '2026-08-15' })).toEqual(
      at('2026-08-15 16:00'),
    );
  });
});

it('AC-25 a calendar without open days refuses the due date instead of guessing one', () => {
  expect(dueDateFor(dueRequest('2026-08-10 10:00', days(7), { calendar: NEVER_OPEN }))).toEqual({
    ok: false,
    refusals: [{ code: 'NO_OPEN_DAYS', from: '2026-08-17', horizonDays: 400 }],
  });
  expect(getDueOrRefusals('2026-08-10 10:00', hours(4), { calendar: NEVER_OPEN })).toBe('NO_OPEN_DAYS');
});

describe('a title many wait for', () => {
  const short = { highHoldsThreshold: 3, highHoldsDays: 5 };

  it('AC-26 is lent for its normal 21 days as long as the rule is off', () => {
    expect(getDueOrRefusals('2026-08-18 10:00', days(21), { othersWaiting: 400 })).toBe('2026-09-08');
  });

  it('AC-26 is lent for five days when four wait, for 21 when three do', () => {
    expect(getDueOrRefusals('2026-08-18 10:00', { ...days(21), ...short }, { othersWaiting: 4 })).toBe(
      '2026-08-23',
    );
    expect(getDueReasons('2026-08-18 10:00', { ...days(21), ...short }, { othersWaiting: 4 })).toEqual([
      'SHORTENED_FOR_HOLDS',
    ]);
    expect(getDueOrRefusals('2026-08-18 10:00', { ...days(21), ...short }, { othersWaiting: 3 })).toBe(
      '2026-09-08',
    );
  });

  it('AC-26 is never lent for longer than its rule says', () => {
    expect(getDueOrRefusals('2026-08-18 10:00', { ...days(3), ...short }, { othersWaiting: 4 })).toBe(
      '2026-08-21',
    );
  });
});

describe('a fixed due date', () => {
  const fixed = (fixedDueDate: string, fixedDueDateMode: DueRules['fixedDueDateMode']) => ({
    ...days(14),
    fixedDueDate,
    fixedDueDateMode,
  });

  it('a fixed date: as the latest date it shortens longer loans, leaves shorter ones, and steps back from a closed day', () => {
    expect(getDueOrRefusals('2026-08-10 10:00', fixed('2026-08-20', 'before'))).toBe('2026-08-20');
    expect(getDueOrRefusals('2026-08-10 10:00', fixed('2026-08-17', 'before'))).toBe('2026-08-15');
    expect(getDueOrRefusals('2026-08-10 10:00', fixed('2026-08-25', 'before'))).toBe('2026-08-24');
  });

  it('a fixed date: as the only or the earliest date it may lengthen a loan, and moves on from a closed day', () => {
    expect(getDueOrRefusals('2026-08-10 10:00', fixed('2026-08-17', 'exactly'))).toBe('2026-08-18');
    expect(getDueOrRefusals('2026-08-10 10:00', fixed('2026-09-30', 'after'))).toBe('2026-09-30');
    expect(getDueOrRefusals('2026-08-10 10:00', fixed('2026-08-20', 'after'))).toBe('2026-08-24');
  });

  it('a fixed date: a date that has come no longer holds for new loans', () => {
    expect(getDueOrRefusals('2026-08-20 10:00', fixed('2026-08-20', 'before'))).toBe('2026-09-03');
  });
});

describe('whatever the loan', () => {
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  const offset = fc.integer({ min: 0, max: 60 });
  const anyCalendar = fc.record({ weekdays, closed: fc.array(offset, { maxLength: 20 }) }).map((drawn) =>
    branchCalendar({
      ...FIXTURE_PARTS,
      weekly: drawn.weekdays.map((weekday) => ({ weekday, opens: '08:00', closes: '16:00' })),
      closedDays: drawn.closed.map((days_) => ({ day: addDays('2026-08-01', days_), name: '' })),
    }),
  );
  const minute = fc
    .integer({ min: 0, max: 60 * 24 * 60 })
    .map((minutes) => new Date(at('2026-08-01 00:00').getTime() + minutes * 60_000));
  const period = fc.record({
    unit: fc.constantFrom('day' as const, 'hour' as const),
    count: fc.integer({ min: 1, max: 60 }),
  });
  const mode = fc.constantFrom('moveToNextOpenDay' as const, 'openDaysOnly' as const);
  const until = fc.option(fc.integer({ min: 0, max: 90 }).map((count) => addDays('2026-08-01', count)));

  it('the branch is open on the due date', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        minute,
        fc.tuple(period, mode),
        until,
        (calendar, from, [loanPeriod, dueDateMode], membershipUntil) => {
          const found = dueDateFor({
            from,
            calendar,
            membershipUntil,
            othersWaiting: 0,
            rules: { ...DEFAULT_DUE_RULES, loanPeriod, dueDateMode },
          });

          if (!found.ok) throw new Error('this calendar has open days');
          const { due } = found.value;
          expect(
            due.kind === 'day'
              ? calendar.isOpenDay(due.on)
              : calendar.spansOf(new Date(due.at.getTime() + 25_200_000).toISOString().slice(0, 10)).length >
                  0,
          ).toBe(true);
        },
      ),
    );
  });

  it('a longer period is never due earlier', () => {
    fc.assert(
      fc.property(anyCalendar, minute, period, mode, (calendar, from, loanPeriod, dueDateMode) => {
        const due = (more: number) =>
          dueDateFor({
            from,
            calendar,
            membershipUntil: null,
            othersWaiting: 0,
            rules: {
              ...DEFAULT_DUE_RULES,
              dueDateMode,
              loanPeriod: { ...loanPeriod, count: loanPeriod.count + more },
            },
          });
        const [shorter, longer] = [due(0), due(1)];

        expect(
          shorter.ok && longer.ok && toDueInstant(shorter.value.due) <= toDueInstant(longer.value.due),
        ).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
