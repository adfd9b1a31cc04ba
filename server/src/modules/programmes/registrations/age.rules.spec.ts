import { ageProblem } from './age.rules';

const RULE = { ageFrom: 6, ageTo: 12 };
const child = (birthDate: string | null, isCompanion = false) => ({ birthDate, isCompanion });

describe('ages', () => {
  test('are those of the day of the session: a birthday on it counts', () => {
    expect([
      ageProblem(RULE, child('2020-12-05'), '2026-12-05'),
      ageProblem(RULE, child('2020-12-06'), '2026-12-05'),
      ageProblem(RULE, child('2013-12-05'), '2026-12-05'),
      ageProblem(RULE, child('2013-12-06'), '2026-12-05'),
    ]).toEqual([null, 'TOO_YOUNG', 'TOO_OLD', null]);
  });

  test('are not asked of those who come along, nor where there is no rule', () => {
    expect([
      ageProblem(RULE, child(null), '2026-12-05'),
      ageProblem(RULE, child(null, true), '2026-12-05'),
      ageProblem({ ageFrom: null, ageTo: null }, child(null), '2026-12-05'),
      ageProblem({ ageFrom: 18, ageTo: null }, child('1990-01-01'), '2026-12-05'),
    ]).toEqual(['UNKNOWN', null, null, null]);
  });
});
