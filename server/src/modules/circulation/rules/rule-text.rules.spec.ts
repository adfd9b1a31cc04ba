import { formatDefaultRule } from './rule-text.rules';

test.each([
  ['loanPeriod', '7d'],
  ['debtLimit', '10000'],
  ['maxLoansTotal', 'unlimited'],
  ['dueDateMode', 'moveToNextOpenDay'],
  ['maxLoans', null],
] as const)('without a row %s is %s', (name, text) => {
  expect(formatDefaultRule(name)).toBe(text);
});
