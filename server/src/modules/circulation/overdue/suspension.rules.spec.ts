import { at, FIXTURE_CALENDAR, NEVER_OPEN } from '../testing/fixture-calendar';
import { ruleBook } from '../rules/rule-matrix.rules';
import type { SuspensionRules } from './overdue.rules';
import { isSuspendedOn, suspensionFor, suspensionRulesFrom } from './overdue.rules';

const OFF = suspensionRulesFrom(ruleBook([], { branch: 'A', category: 'umum', materialType: 'BOOK' }));

function suspension(
  rules: Partial<SuspensionRules>,
  presentUntil: string | null = null,
  returned = '2026-08-15 10:00',
) {
  const found = suspensionFor(
    { due: { kind: 'day', on: '2026-08-11' }, returnedAt: at(returned), calendar: FIXTURE_CALENDAR },
    { ...OFF, ...rules },
    presentUntil,
  );
  return found.ok ? found.value : found.refusals;
}

it('AC-65 a late return suspends nobody as long as the rule is off', () => {
  expect(suspension({})).toBeNull();
});

it('AC-65 four days late end a suspension on Friday 21 August by open days, on Wednesday 19 August by the calendar', () => {
  expect(suspension({ suspensionDays: 1 })).toEqual({ until: '2026-08-21', days: 4 });
  expect(suspension({ suspensionDays: 1, suspensionCounts: 'calendarDays' })).toEqual({
    until: '2026-08-19',
    days: 4,
  });
});

it('AC-65 two days for each late day, five at most, end on Saturday 22 August', () => {
  expect(suspension({ suspensionDays: 2, suspensionMaxDays: 5 })).toEqual({ until: '2026-08-22', days: 5 });
});

it('beside AC-65: the grace of fines is the grace of suspensions, and its last day is inside', () => {
  expect([
    suspension({ suspensionDays: 1, fineGrace: 4 }),
    suspension({ suspensionDays: 1, fineGrace: 3 }),
  ]).toEqual([null, { until: '2026-08-21', days: 4 }]);
});

it('beside AC-65: a return in time suspends nobody', () => {
  expect(suspension({ suspensionDays: 1 }, null, '2026-08-11 16:00')).toBeNull();
});

it('beside AC-65: while a member is suspended already the later end holds, as a setting the days add up', () => {
  expect(suspension({ suspensionDays: 1 }, '2026-08-19')).toEqual({ until: '2026-08-21', days: 4 });
  expect([
    suspension({ suspensionDays: 1 }, '2026-08-21'),
    suspension({ suspensionDays: 1 }, '2026-08-25'),
  ]).toEqual([null, null]);
  expect(suspension({ suspensionDays: 1, suspensionAddsUp: 'yes' }, '2026-08-19')).toEqual({
    until: '2026-08-23',
    days: 4,
  });
});

it('beside AC-65: a suspension that is over adds nothing', () => {
  expect(suspension({ suspensionDays: 1, suspensionAddsUp: 'yes' }, '2026-08-01')).toEqual({
    until: '2026-08-21',
    days: 4,
  });
});

it('the last day of a suspension is part of it', () => {
  expect(['2026-08-20', '2026-08-21', '2026-08-22'].map((day) => isSuspendedOn('2026-08-21', day))).toEqual([
    true,
    true,
    false,
  ]);
});

it('a branch that never opens has no open day a suspension could end on', () => {
  const late = {
    due: { kind: 'day', on: '2026-08-11' },
    returnedAt: at('2026-08-15 10:00'),
    calendar: NEVER_OPEN,
  } as const;

  expect(suspensionFor(late, { ...OFF, suspensionDays: 1, fineOnClosedDays: 'charged' }, null)).toEqual({
    ok: false,
    refusals: [{ code: 'NO_OPEN_DAYS', from: '2026-08-16', horizonDays: 400 }],
  });
});

it('late hours of a loan by the hour are taken together: three hours late are one day, not three', () => {
  const late = {
    due: { kind: 'hour', at: at('2026-08-13 10:00') },
    returnedAt: at('2026-08-13 12:30'),
    calendar: FIXTURE_CALENDAR,
  } as const;

  expect(suspensionFor(late, { ...OFF, suspensionDays: 1 }, null)).toEqual({
    ok: true,
    value: { until: '2026-08-14', days: 1 },
  });
});
