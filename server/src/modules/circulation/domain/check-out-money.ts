import type { CheckOutFacts, CheckOutRefusal } from './check-out-facts';
import { decidedBy, refusal } from './refusal';
import type { Remedy } from './refusal';
import type { RuleBook } from './rule-matrix';
import { ruleBook } from './rule-matrix';

/** Refuses for debts that exceed their limit and, by rule, for loans that are overdue. */
export function moneyRefusals(facts: CheckOutFacts): readonly CheckOutRefusal[] {
  const book = ruleBook(facts.rows, facts.key);
  return [...debtRefusals(book, facts), ...guaranteesRefusals(book, facts), ...overdueRefusals(book, facts)];
}

function debtRefusals(book: RuleBook, { member }: CheckOutFacts): readonly CheckOutRefusal[] {
  const limit = book.resolve('debtLimit');
  if (limit.value === 'unlimited' || member.debt <= limit.value) return [];
  return [
    refusal(
      'TOO_MUCH_DEBT',
      { needs: 'override', permission: 'loan.overrideDebt' },
      { rule: decidedBy('debtLimit', limit), facts: { limit: limit.value, debt: member.debt } },
    ),
  ];
}

function guaranteesRefusals(book: RuleBook, { member }: CheckOutFacts): readonly CheckOutRefusal[] {
  const limit = book.resolve('guaranteesDebtLimit');
  if (limit.value === 'unlimited' || member.guaranteesDebt <= limit.value) return [];
  const facts = { limit: limit.value, debt: member.guaranteesDebt };
  return [
    refusal(
      'GUARANTEES_OWE_TOO_MUCH',
      { needs: 'override', permission: 'loan.overrideDebt' },
      { rule: decidedBy('guaranteesDebtLimit', limit), facts },
    ),
  ];
}

function overdueRefusals(book: RuleBook, { overdueLoans }: CheckOutFacts): readonly CheckOutRefusal[] {
  const policy = book.resolve('overduesAtCheckOut');
  if (overdueLoans === 0 || policy.value === 'allow') return [];
  const remedy: Remedy =
    policy.value === 'confirm'
      ? { needs: 'confirm' }
      : { needs: 'override', permission: 'loan.overrideBlock' };
  return [
    refusal('OVERDUE_LOANS', remedy, {
      rule: decidedBy('overduesAtCheckOut', policy),
      facts: { count: overdueLoans },
    }),
  ];
}
