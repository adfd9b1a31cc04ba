import type { EligibilityAct, EligiblePerson } from './eligibility.rules';
import { findAgeProblem, findProblems } from './eligibility.rules';

const ON = '2026-12-05';
const AGES = { ageFrom: 6, ageTo: 12 };
const IN_TROUBLE: EligiblePerson = {
  membershipUntil: '2026-12-04',
  blocks: [
    { id: 'b1', kind: 'suspension', until: ON },
    { id: 'b2', kind: 'manual', until: null },
    { id: 'b3', kind: 'lostCard', until: null },
    { id: 'b4', kind: 'manual', until: '2026-12-04' },
  ],
};
const codesOf = (act: EligibilityAct, person: EligiblePerson): string[] =>
  findProblems(act, person, { on: ON }).map(({ code }) => code);

describe('ages', () => {
  test('are those of the day: a birthday on it counts', () => {
    expect([
      findAgeProblem(AGES, '2020-12-05', ON),
      findAgeProblem(AGES, '2020-12-06', ON),
      findAgeProblem(AGES, '2013-12-05', ON),
      findAgeProblem(AGES, '2013-12-06', ON),
    ]).toEqual([null, 'TOO_YOUNG', 'TOO_OLD', null]);
  });

  test('are unknown without a date of birth, and not asked where there is no rule', () => {
    expect([
      findAgeProblem(AGES, null, ON),
      findAgeProblem({ ageFrom: null, ageTo: null }, null, ON),
      findAgeProblem({ ageFrom: 18, ageTo: null }, '1990-01-01', ON),
    ]).toEqual(['AGE_UNKNOWN', null, null]);
  });
});

describe('a card in trouble', () => {
  test('keeps from lending for every reason at once; what ended yesterday does not count', () => {
    expect(codesOf('LEND', IN_TROUBLE)).toEqual([
      'MEMBER_SUSPENDED',
      'MEMBER_BLOCKED',
      'CARD_LOST',
      'MEMBERSHIP_EXPIRED',
    ]);
  });

  test('keeps from rooms and computers, but late books do not', () => {
    const minded = ['MEMBER_BLOCKED', 'CARD_LOST', 'MEMBERSHIP_EXPIRED'];

    expect([codesOf('BOOK', IN_TROUBLE), codesOf('INTERNET', IN_TROUBLE)]).toEqual([minded, minded]);
  });

  test('keeps nobody out of events and consultations', () => {
    expect([codesOf('REGISTER', IN_TROUBLE), codesOf('CONSULT', IN_TROUBLE)]).toEqual([[], []]);
  });
});

test('a quota is spent when as much is used as it has, and an open one never', () => {
  const ask = (used: number, most: number | null) =>
    findProblems('CONSULT', {}, { on: ON, quota: { used, most } });

  expect([ask(2, 3), ask(3, 3), ask(9, null)]).toEqual([[], [{ code: 'QUOTA_SPENT', used: 3, most: 3 }], []]);
});
