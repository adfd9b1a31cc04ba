import type { RuleRow } from '../rule-matrix.rules';
import { ANY } from '../rule-matrix.rules';

/** The rows every library starts with: two copies, seven days, one renewal, no fine, no grace. */
export const SEED_RULES: readonly Omit<RuleRow, 'id'>[] = [
  ['maxLoans', '2'],
  ['loanPeriod', '7d'],
  ['maxRenewals', '1'],
  ['finePerPeriod', '0'],
  ['fineGrace', '0'],
].map(([name = '', value = '']) => ({ branch: ANY, category: ANY, materialType: ANY, name, value }));

/**
 * The rules of institutions: a class takes sixty copies for eight weeks, pays for what is lost and not for days;
 * what one class owes or has overdue does not stop the next.
 */
export const INSTITUTION_RULES: typeof SEED_RULES = [
  ['maxLoans', '60'],
  ['loanPeriod', '56d'],
  ['finePerPeriod', '0'],
  ['debtLimit', 'unlimited'],
  ['overduesAtCheckOut', 'allow'],
].map(([name = '', value = '']) => ({ branch: ANY, category: 'lembaga', materialType: ANY, name, value }));
