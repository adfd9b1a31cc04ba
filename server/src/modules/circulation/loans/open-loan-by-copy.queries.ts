import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { Loan } from './loan.entity';
import { loanById } from './loans.queries';

/** Open loans by copy. */
export const openLoanByCopy = defineLoader<string, Loan | null>('openLoanByCopy', async (scope, copyIds) => {
  const rows = await scope.db.query<{ id: string; open_copy_id: string }>(
    `SELECT id, open_copy_id FROM loan WHERE open_copy_id IN (${placeholders(copyIds)})`,
    copyIds,
  );
  const loans =
    rows.length === 0
      ? []
      : await loanById.batch(
          scope,
          rows.map(({ id }) => id),
        );
  const found = loans.flatMap((loan) => (loan === null || loan instanceof Error ? [] : [loan]));
  return indexBy(copyIds, found, (loan) => loan.copyId);
});
