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
