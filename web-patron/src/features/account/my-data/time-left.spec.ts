import { timeLeft } from './time-left';

const now = new Date('2026-11-24T03:00:00Z');

test('seventy-two hours are three days, whatever days they are', () => {
  expect(timeLeft('2026-11-27T03:00:00Z', now)).toEqual({ isOver: false, days: 3, hours: 0 });
  expect(timeLeft('2026-11-26T04:30:00Z', now)).toEqual({ isOver: false, days: 2, hours: 2 });
});

test('the last minutes count as an hour, and then it is over', () => {
  expect(timeLeft('2026-11-24T03:01:00Z', now)).toEqual({ isOver: false, days: 0, hours: 1 });
  expect(timeLeft('2026-11-24T03:00:00Z', now)).toEqual({ isOver: true, days: 0, hours: 0 });
});
