import type { BorrowedCopy, BorrowingMember, CheckOutFacts } from '../lending/check-out-facts.terms';
import type { CountedLoan } from '../lending/loan-limits.rules';
import type { RuleRow } from '../rules/rule-matrix.rules';

/** Writes a row of the matrix as `A Child * loanPeriod 14d`; its id is that text. */
export function ruleRow(text: string): RuleRow {
  const [branch = '', category = '', materialType = '', name = '', value = ''] = text.split(' ');
  return { id: text, branch, category, materialType, name, value };
}

/** Makes so many open loans of one type of material, of branch A unless told. */
export function buildCountedLoans(count: number, materialType: string, branch = 'A'): readonly CountedLoan[] {
  return Array.from({ length: count }, () => ({ branch, materialType, purpose: 'lend' as const }));
}

/** A member against whom nothing stands. */
export const MEMBER: BorrowingMember = {
  id: 'mbr_x',
  standing: 'full',
  membershipUntil: '2027-08-01',
  blocks: [],
  debt: 0,
  guaranteesDebt: 0,
};

/** A copy on its shelf that nobody waits for. */
export const COPY: BorrowedCopy = {
  id: 'cpy_1',
  condition: 'AVAILABLE',
  isReferenceOnly: false,
  openLoan: null,
  claim: null,
};

/** What one check-out changes about the plain case. */
export type FactChanges = Partial<Omit<CheckOutFacts, 'member' | 'copy' | 'rows'>> & {
  readonly member?: Partial<BorrowingMember>;
  readonly copy?: Partial<BorrowedCopy>;
  readonly rows?: readonly string[];
};

/**
 * A plain check-out on Thursday 13 August under a limit of five copies, with what a case changes about it.
 */
export function checkOutFacts({ member, copy, rows, ...rest }: FactChanges = {}): CheckOutFacts {
  return {
    today: '2026-08-13',
    purpose: 'lend',
    loans: [],
    overdueLoans: 0,
    key: { branch: 'A', category: 'Standard', materialType: 'BOOK' },
    ...rest,
    member: { ...MEMBER, ...member },
    copy: { ...COPY, ...copy },
    rows: (rows ?? ['* * * maxLoans 5']).map(ruleRow),
  };
}
