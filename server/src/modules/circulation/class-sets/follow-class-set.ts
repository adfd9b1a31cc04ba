import type { EntityManager } from 'typeorm';

import type { Loan } from '../loans/loan.entity';
import { INSTITUTION_CATEGORY } from './class-set.terms';
import { settleStatus } from './class-sets.queries';

/**
 * Lets a class set follow what became of one of its loans, wherever that was scanned: it is back when its last
 * copy is, and out again when that was a mistake. Loans of people cost nothing here.
 */
export async function followClassSet(
  tx: EntityManager,
  loan: Pick<Loan, 'id' | 'memberCategory'>,
  at: Date,
): Promise<void> {
  if (loan.memberCategory === INSTITUTION_CATEGORY) await settleStatus(tx, loan.id, at);
}
