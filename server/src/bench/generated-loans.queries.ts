import { sqlInstant } from '../platform/db/columns';
import type { Database } from '../platform/db/database';
import { toInstant } from '../shared/civil-date';

/** Counts the loans of a span from the facts, as somebody would by hand. */
export async function countGeneratedLoans(
  db: Database,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    "SELECT COUNT(*) AS total FROM loan WHERE status <> 'VOIDED' AND checked_out_at >= ? AND checked_out_at < ?",
    [sqlInstant(toInstant(from)), sqlInstant(toInstant(to))],
  );
  return Number(row?.total ?? 0);
}
