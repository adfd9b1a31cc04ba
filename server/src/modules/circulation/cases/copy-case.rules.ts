import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import type { Rupiah } from '../../../shared/rupiah';
import type { Due } from '../due-dates/due-date.rules';
import { toDueDay } from '../due-dates/due-date.rules';
import type { RuleValues } from '../rules/definitions/all-rules.rules';
import type { RuleBook } from '../rules/rule-matrix.rules';

/** What can be the matter with a copy. */
export const CASE_KINDS = ['CLAIMED_RETURNED', 'DAMAGED', 'LOST'] as const;
/** One of the matters. */
export type CaseKind = (typeof CASE_KINDS)[number];

/** What can be decided about a case, or happen to it. */
export const CASE_RESOLUTIONS = [
  'FOUND',
  'ACCEPTED',
  'CHARGED',
  'BROUGHT_BACK',
  'REPAIRED',
  'KEPT_IN_USE',
  'CANCELLED',
  'REPLACED',
  'WRITTEN_OFF',
] as const;
/** One of the decisions. */
export type CaseResolution = (typeof CASE_RESOLUTIONS)[number];

/**
 * What staff may decide about each kind. A claim is right (found on the shelf, or believed), or wrong and
 * charged; damage is mended, the end of the copy, or a mistake; a lost copy is found, replaced by the member,
 * or given up.
 */
export const DECISIONS: Readonly<Record<CaseKind, readonly CaseResolution[]>> = {
  CLAIMED_RETURNED: ['FOUND', 'ACCEPTED', 'CHARGED'],
  DAMAGED: ['REPAIRED', 'WRITTEN_OFF', 'CANCELLED'],
  LOST: ['FOUND', 'REPLACED', 'WRITTEN_OFF'],
};

/** Says what a scan of the copy at the desk decides by itself. */
export const DECIDED_BY_SCAN: Readonly<Record<CaseKind, CaseResolution>> = {
  CLAIMED_RETURNED: 'BROUGHT_BACK',
  DAMAGED: 'REPAIRED',
  LOST: 'FOUND',
};

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
