import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';

/** The title of a copy, and the branch it belongs to. */
export type PlaceOfCopy = { readonly titleId: string; readonly branchId: string };

/** Finds the title and the branch of a copy. */
export async function findPlaceOfCopy(tx: EntityManager, copyId: string): Promise<PlaceOfCopy | null> {
  const [place] = await tx.query<PlaceOfCopy[]>(
    'SELECT title_id AS titleId, branch_id AS branchId FROM copy WHERE id = ?',
    [copyId],
  );
  return place ?? null;
}

/** Tells whether somebody wrote a hold of a member on a title at a moment. */
export async function wasHoldTaken(
  tx: EntityManager,
  { titleId, memberId, at, by }: { titleId: string; memberId: string; at: Date; by: string },
): Promise<boolean> {
  const found = await tx.query<unknown[]>(
    'SELECT 1 FROM hold WHERE title_id = ? AND member_id = ? AND created_at = ? AND placed_by = ?',
    [titleId, memberId, sqlInstant(at), by],
  );
  return found.length > 0;
}

/** Tells whether somebody wrote a loan of a copy at a moment. */
export async function wasLoanTaken(
  tx: EntityManager,
  { copyId, at, by }: { copyId: string; at: Date; by: string },
): Promise<boolean> {
  const found = await tx.query<unknown[]>(
    'SELECT 1 FROM loan WHERE copy_id = ? AND checked_out_at = ? AND checked_out_by = ?',
    [copyId, sqlInstant(at), by],
  );
  return found.length > 0;
}
