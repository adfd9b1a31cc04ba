import type { FactChanges } from '../testing/check-out-facts';
import { checkOutFacts } from '../testing/check-out-facts';
import { at, FIXTURE_CALENDAR, NEVER_OPEN } from '../testing/fixture-calendar';
import { decideCheckOut } from './check-out.rules';

const decide = (changes: FactChanges, calendar = FIXTURE_CALENDAR) =>
  decideCheckOut(checkOutFacts(changes), { at: at('2026-08-13 10:00'), calendar, othersWaiting: 0 });

it('a plain check-out has a due date and nothing against it', () => {
  expect(decide({})).toEqual({ due: { due: { kind: 'day', on: '2026-08-20' }, reasons: [] }, refusals: [] });
});

it('AC-24 a membership that ends today is refused with the offer to renew it; as a setting the loan is due today', () => {
  const today = { member: { membershipUntil: '2026-08-13' } };

  expect(decide(today).refusals.map(({ code, needs, facts }) => ({ code, needs, facts }))).toEqual([
    { code: 'MEMBERSHIP_ENDS_TODAY', needs: 'never', facts: { due: '2026-08-13' } },
  ]);
  expect(decide({ ...today, rows: ['* * * maxLoans 5', '* * * lendWhenDueToday allow'] })).toEqual({
    due: { due: { kind: 'day', on: '2026-08-13' }, reasons: ['MEMBERSHIP_ENDS'] },
    refusals: [],
  });
});

it('AC-24 a loan by the hour may be due on the last day of the membership', () => {
  expect(
    decide({ member: { membershipUntil: '2026-08-13' }, rows: ['* * * maxLoans 5', '* * * loanPeriod 4h'] }),
  ).toEqual({ due: { due: { kind: 'hour', at: at('2026-08-13 14:00') }, reasons: [] }, refusals: [] });
});

it('beside AC-24: a membership that ends on a day that steps back to today is refused as well', () => {
  const decision = decideCheckOut(checkOutFacts({ member: { membershipUntil: '2026-08-17' } }), {
    at: at('2026-08-15 10:00'),
    calendar: FIXTURE_CALENDAR,
    othersWaiting: 0,
  });

  expect(decision.refusals.map(({ code }) => code)).toEqual(['MEMBERSHIP_ENDS_TODAY']);
});

it('beside AC-24: after closing time of the last day of the membership a loan by the hour would be over before it begins, and is refused', () => {
  const decision = decideCheckOut(
    checkOutFacts({
      member: { membershipUntil: '2026-08-13' },
      rows: ['* * * maxLoans 5', '* * * loanPeriod 4h'],
    }),
    { at: at('2026-08-13 16:30'), calendar: FIXTURE_CALENDAR, othersWaiting: 0 },
  );

  expect(decision.refusals.map(({ code }) => code)).toEqual(['MEMBERSHIP_ENDS_TODAY']);
});

it('AC-25 without open days nothing is lent', () => {
  expect(decide({}, NEVER_OPEN)).toMatchObject({
    due: null,
    refusals: [{ code: 'NO_OPEN_DAYS', needs: 'never' }],
  });
});

it('what is read in the house is due when the house closes', () => {
  expect(decide({ purpose: 'inHouse' })).toEqual({
    due: { due: { kind: 'hour', at: at('2026-08-13 16:00') }, reasons: [] },
    refusals: [],
  });
});
