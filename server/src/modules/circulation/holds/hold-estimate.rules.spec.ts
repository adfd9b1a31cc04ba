import { ok } from '../../../shared/result';
import { addDays } from '../../../shared/civil-date';
import { daysOfLoan, estimatedDay, toPickupDay } from './hold-estimate.rules';

const today = '2026-11-24';

test('the first in the queue waits for the copy that is due first', () => {
  expect(estimatedDay({ freeOn: ['2026-12-01', '2026-11-28'], position: 1, loanDays: 7, today })).toBe(
    '2026-11-28',
  );
});

test('the third in the queue of two copies waits for the second loan of the first', () => {
  expect(estimatedDay({ freeOn: ['2026-12-01', '2026-11-28'], position: 3, loanDays: 7, today })).toBe(
    '2026-12-05',
  );
});

test('an overdue copy is expected tomorrow', () => {
  expect(estimatedDay({ freeOn: ['2026-11-01'], position: 1, loanDays: 7, today })).toBe('2026-11-25');
});

test('nobody can say when no copy circulates', () => {
  expect(estimatedDay({ freeOn: [], position: 1, loanDays: 7, today })).toBeNull();
});

it('a loan by the hour keeps a copy for its day, one by the day for its days', () => {
  expect([
    daysOfLoan({ unit: 'hour', count: 4 }),
    daysOfLoan({ unit: 'hour', count: 25 }),
    daysOfLoan({ unit: 'day', count: 14 }),
  ]).toEqual([1, 2, 14]);
});

/** Open daily but on Sunday 29 November, until 15.00. */
const calendar = {
  closingOf: (day: string) => (day === '2026-11-29' ? null : new Date(`${day}T15:00:00+07:00`)),
  openDayOnOrAfter: (day: string) => ok(day === '2026-11-29' ? addDays(day, 1) : day),
};

test.each([
  ['before closing', '2026-11-28', '2026-11-28T14:59:00+07:00', '2026-11-28'],
  ['after closing, with a closed day next', '2026-11-28', '2026-11-28T17:08:00+07:00', '2026-11-30'],
  ['at closing time', '2026-11-27', '2026-11-27T15:00:00+07:00', '2026-11-28'],
  ['for a closed day', '2026-11-29', '2026-11-27T10:00:00+07:00', '2026-11-30'],
  ['on a closed day', '2026-11-29', '2026-11-29T10:00:00+07:00', '2026-11-30'],
  ['for a later open day', '2026-12-05', '2026-11-28T17:08:00+07:00', '2026-12-05'],
])('a copy is promised for a day on which it can be collected: %s', (_, day, now, promised) => {
  expect(toPickupDay(day, new Date(now), calendar)).toBe(promised);
});
