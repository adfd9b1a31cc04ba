import { chargesWhenLost, isLongOverdue, lostRulesFrom, refundWhenReturned } from './copy-case.rules';
import { ruleBook } from '../rules/rule-matrix.rules';

const RULES = {
  ...lostRulesFrom(ruleBook([], { branch: 'A', category: 'umum', materialType: 'BOOK' })),
  lostProcessingFee: 10_000,
};
const due = { kind: 'day', on: '2026-08-11' } as const;
const tenDays = { lostOn: '2026-09-01', returnedOn: '2026-09-11' };

it('AC-67 thirty days overdue leave a loan alone, thirty-one make the copy lost', () => {
  const rules = { ...RULES, lostAfterDays: 30 };

  expect([isLongOverdue(due, '2026-09-10', rules), isLongOverdue(due, '2026-09-11', rules)]).toEqual([
    false,
    true,
  ]);
});

it('AC-67 no copy is lost by itself as long as the rule is off', () => {
  expect(isLongOverdue(due, '2036-01-01', RULES)).toBe(false);
});

it('AC-68 price 80,000 and fee 10,000 are 90,000 due; a copy that comes back is credited with 80,000', () => {
  const charged = chargesWhenLost(80_000, 0, RULES);

  expect(charged).toEqual({ replacement: 80_000, processingFee: 10_000, fine: 0 });
  expect(refundWhenReturned(charged, tenDays, RULES)).toBe(80_000);
});

it('AC-68 as settings everything is credited, nothing, or nothing after a time that must be exceeded', () => {
  const charged = chargesWhenLost(80_000, 2_500, RULES);

  expect(refundWhenReturned(charged, tenDays, { ...RULES, lostReturned: 'refundAll' })).toBe(90_000);
  expect(refundWhenReturned(charged, tenDays, { ...RULES, lostReturned: 'refundNothing' })).toBe(0);
  expect(
    [10, 9].map((lostRefundWithinDays) =>
      refundWhenReturned(charged, tenDays, { ...RULES, lostRefundWithinDays }),
    ),
  ).toEqual([80_000, 0]);
});

it('AC-69 the fine is kept when a copy is lost, forgiven as a setting', () => {
  expect([
    chargesWhenLost(80_000, 2_500, RULES).fine,
    chargesWhenLost(80_000, 2_500, { ...RULES, fineWhenLost: 'forgiven' }).fine,
  ]).toEqual([2_500, 0]);
});
