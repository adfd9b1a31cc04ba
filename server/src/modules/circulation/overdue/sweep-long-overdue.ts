import type { Page } from '../../../platform/graphql/connection';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import type { Loan } from '../loans/loan.entity';
import { listOpenLoans } from '../loans/loan-lists.queries';
import { isLongOverdue, lostRulesFrom } from '../cases/copy-case.rules';
import type { CirculationDeps } from '../deps';
import { toDue, loadLoanPolicy } from '../rules/policy-cache';
import { declareLost } from '../cases/declare-lost';

/** Loans that are overdue for so long that their copies are taken for lost, and what became of them. */
export type LongOverdue = { readonly loanIds: readonly string[]; readonly declared: number };

const ACTOR = { kind: 'system', name: 'long-overdue' } as const;
const AT_ONCE = 100;

/**
 * Finds loans that the rules take for lost and, only when told to, declares them so: each is charged once, in
 * a unit of its own. Without a rule that says after how many days, nothing is found.
 */
export async function sweepLongOverdue(
  deps: CirculationDeps,
  options: { readonly isConfirmed: boolean },
): Promise<LongOverdue> {
  const loanIds = await findLongOverdue(deps);
  let declared = 0;
  for (const loanId of options.isConfirmed ? loanIds : []) {
    const result: Result<unknown, Refusal> = await declareLost(deps, ACTOR, {
      loanId,
      idempotencyKey: `long-overdue:${loanId}`,
    });
    if (result.ok) declared++;
  }
  return { loanIds, declared };
}

async function findLongOverdue(deps: CirculationDeps): Promise<string[]> {
  const now = deps.clock.now();
  const policies = await deps.policies.current(deps.db.read);
  const found: string[] = [];
  for (let cursor: string | null = null; ;) {
    const { nodes, pageInfo }: Page<Loan> = await listOpenLoans(deps.db, {
      filter: { isOverdue: true },
      order: { field: 'DUE_AT', direction: 'ASC' },
      page: { limit: AT_ONCE, isBackward: false, cursor },
      now,
      seesMembers: false,
    });
    for (const loan of nodes) {
      const { book } = await loadLoanPolicy(policies, loan);
      if (isLongOverdue(toDue(loan), toCivilDate(now), lostRulesFrom(book))) found.push(loan.id);
    }
    if (!pageInfo.hasNextPage) return found;
    cursor = pageInfo.endCursor;
  }
}
