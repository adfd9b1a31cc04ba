import { daysOfLoan, estimatedDay } from './hold-estimate';

const today = '2026-11-24';

test('the first in the queue waits for the copy that is due first', () => {
  expect(estimatedDay({ freeOn: ['2026-12-01', '2026-11-28'], position: 1, loanDays: 7, today })).toBe('2026-11-28');
});

test('the third in the queue of two copies waits for the second loan of the first', () => {
  expect(estimatedDay({ freeOn: ['2026-12-01', '2026-11-28'], position: 3, loanDays: 7, today })).toBe('2026-12-05');
});

test('an overdue copy is expected tomorrow', () => {
  expect(estimatedDay({ freeOn: ['2026-11-01'], position: 1, loanDays: 7, today })).toBe('2026-11-25');
});

test('nobody can say when no copy circulates', () => {
  expect(estimatedDay({ freeOn: [], position: 1, loanDays: 7, today })).toBeNull();
});

it('a loan by the hour keeps a copy for its day, one by the day for its days', () => {
  expect([daysOfLoan({ unit: 'hour', count: 4 }), daysOfLoan({ unit: 'hour', count: 25 }), daysOfLoan({ unit: 'day', count: 14 })]).toEqual([1, 2, 14]);
});
