import { hoursUntil } from '../../../shared/time-span';
import { isReportLate, noticeDueAt, toBreachStatus } from './breach.rules';

const NOTICED = new Date('2026-11-24T03:00:00Z');
const DUE = new Date('2026-11-27T03:00:00Z');
const NONE = { reportedAt: null, closedAt: null };

test('the clock runs 3 x 24 hours from noticing, also over a weekend', () => {
  expect(noticeDueAt(NOTICED)).toEqual(DUE);
  expect(noticeDueAt(new Date('2026-11-27T16:59:00Z'))).toEqual(new Date('2026-11-30T16:59:00Z'));
});

test('the state follows from what was done, and letters that failed or wait tell nobody', () => {
  const reported = { reportedAt: DUE, closedAt: null };
  expect(toBreachStatus(NONE, { told: 0, untold: 0 })).toBe('NOTICED');
  expect(toBreachStatus(NONE, { told: 3, untold: 0 })).toBe('NOTICED');
  expect(toBreachStatus(reported, { told: 0, untold: 0 })).toBe('REPORTED');
  expect(toBreachStatus(reported, { told: 2, untold: 1 })).toBe('REPORTED');
  expect(toBreachStatus(reported, { told: 3, untold: 0 })).toBe('TOLD');
  expect(toBreachStatus({ ...NONE, closedAt: DUE }, { told: 0, untold: 1 })).toBe('CLOSED');
});

test.each([
  [null, '2026-11-27T03:00:00Z', false],
  [null, '2026-11-27T03:00:01Z', true],
  ['2026-11-27T03:00:00Z', '2026-12-30T00:00:00Z', false],
  ['2026-11-27T03:00:01Z', '2026-12-30T00:00:00Z', true],
])('reported %s, seen at %s: late is %s', (reported, now, expected) => {
  const reportedAt = reported === null ? null : new Date(reported);

  expect(isReportLate({ reportedAt, dueAt: DUE }, new Date(now))).toBe(expected);
});

test('hours are rounded up, and count below zero once the clock has ended', () => {
  expect(
    ['2026-11-24T03:00:00Z', '2026-11-27T02:59:00Z', '2026-11-27T05:30:00Z'].map((now) =>
      hoursUntil(DUE, new Date(now)),
    ),
  ).toEqual([72, 1, -2]);
});
