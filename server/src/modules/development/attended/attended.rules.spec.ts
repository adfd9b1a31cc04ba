import { attendedHours } from './attended.rules';

test.each([
  [{ hours: 8, sessions: 1, attended: 1 }, 8],
  [{ hours: 20, sessions: 5, attended: 3 }, 12],
  [{ hours: 10, sessions: 3, attended: 2 }, 6],
  [{ hours: 2, sessions: 5, attended: 1 }, 0],
  [{ hours: 8, sessions: 1, attended: 2 }, 8],
  [{ hours: 8, sessions: 0, attended: 0 }, 0],
])('%j gives %i hours', (facts, expected) => {
  expect(attendedHours(facts)).toBe(expected);
});
