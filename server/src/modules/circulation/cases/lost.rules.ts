import type { CivilDate } from '../../../shared/civil-date';
import type { Rupiah } from '../../../shared/rupiah';
import { addDays } from '../../../shared/civil-date';
import type { Due } from '../due-dates/due.rules';
import { toDueDay } from '../due-dates/due.rules';
import type { RuleBook } from '../rules/rule-matrix.rules';
import type { RuleValues } from '../rules/definitions/all-rules.rules';

/** The rules of lost copies. */
export type LostRules = Pick<
  RuleValues,
  'lostAfterDays' | 'lostProcessingFee' | 'lostReturned' | 'lostRefundWithinDays' | 'fineWhenLost'
>;

/** What a lost copy costs: its replacement, the fee for replacing it, and the fine if it is kept. */
export type LostCharges = {
  readonly replacement: Rupiah;
  readonly processingFee: Rupiah;
  readonly fine: Rupiah;
};

/** Collects the rules of lost copies from the rules of a cell. */
export function lostRulesFrom({ valueOf }: RuleBook): LostRules {
  return {
    lostAfterDays: valueOf('lostAfterDays'),
    lostProcessingFee: valueOf('lostProcessingFee'),
    lostReturned: valueOf('lostReturned'),
    lostRefundWithinDays: valueOf('lostRefundWithinDays'),
    fineWhenLost: valueOf('fineWhenLost'),
  };
}

/**
 * Tells whether a copy is overdue for so long that it is taken for lost; the number of days must be exceeded.
 */
export function isLongOverdue(due: Due, today: CivilDate, rules: LostRules): boolean {
  return rules.lostAfterDays !== 'unlimited' && today > addDays(toDueDay(due), rules.lostAfterDays);
}

/** Computes what is charged when a copy becomes lost. */
export function chargesWhenLost(price: Rupiah, fine: Rupiah, rules: LostRules): LostCharges {
  return {
    replacement: price,
    processingFee: rules.lostProcessingFee,
    fine: rules.fineWhenLost === 'kept' ? fine : 0,
  };
}

/**
 * Computes what is credited when a copy turns out to have come back before it was declared lost: all of it
 * but the fine of that return.
 */
export function refundWhenNeverLost(charged: LostCharges, fine: Rupiah): Rupiah {
  return charged.replacement + charged.processingFee + Math.max(0, charged.fine - fine);
}

/**
 * Computes what is credited when a lost copy comes back: its replacement, by rule the fee too, never the
 * fine.
 */
export function refundWhenReturned(
  charged: LostCharges,
  days: { readonly lostOn: CivilDate; readonly returnedOn: CivilDate },
  rules: LostRules,
): Rupiah {
  const isTooLate =
    rules.lostRefundWithinDays !== 'unlimited' &&
    days.returnedOn > addDays(days.lostOn, rules.lostRefundWithinDays);
  if (isTooLate || rules.lostReturned === 'refundNothing') return 0;
  return charged.replacement + (rules.lostReturned === 'refundAll' ? charged.processingFee : 0);
}
