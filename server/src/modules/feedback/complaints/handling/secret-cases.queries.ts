import { placeholders } from '../../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../../platform/graphql/loader';

type SecretCase = { readonly id: string; readonly branchId: string | null };

/** Cases whose sender is kept secret, by id; null for every other id. */
export const secretCaseById = defineLoader<string, SecretCase | null>('secretCaseById', async ({ db }, ids) =>
  indexBy(
    ids,
    await db.query<SecretCase>(
      `SELECT c.id, c.branch_id AS branchId FROM feedback_case c WHERE c.id IN (${placeholders(ids)}) AND c.is_confidential = 1`,
      [...ids],
    ),
    ({ id }) => id,
  ),
);

/** Makes a condition that tells whether a column names a case whose sender is kept secret. */
export function isSecretCase(column: string): string {
  return `EXISTS (SELECT 1 FROM feedback_case fc WHERE fc.id = ${column} AND fc.is_confidential = 1)`;
}
