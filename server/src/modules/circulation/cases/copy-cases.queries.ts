import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { allOf, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { insertRows } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { CaseKind, CaseResolution } from './copy-case.rules';
import type { CopyCase, NewCase } from './copy-case.entity';
import { CopyCaseEntity } from './copy-case.entity';
import { table } from '../../../platform/db/table';

const cases = table(CopyCaseEntity, 'k', { nodeType: 'CopyCase' } as const);
const NEWEST_FIRST: KeysetOrder = { column: 'k.opened_at', idColumn: 'k.id', direction: 'DESC' };

/** Cases by id. */
export const copyCaseById = defineLoader<string, CopyCase | null>('copyCaseById', async ({ db }, ids) => {
  const rows = await cases.list(db, `WHERE k.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (one) => one.id);
});

/** Open cases by copy. */
export const openCaseByCopy = defineLoader<string, CopyCase | null>(
  'openCaseByCopy',
  async ({ db }, copyIds) => {
    const rows = await cases.list(db, `WHERE k.open_copy_id IN (${placeholders(copyIds)})`, copyIds);
    return indexBy(copyIds, rows, (one) => one.copyId);
  },
);

/** Lists cases of a kind, newest first; of some branches or of all, open ones or all. */
export async function copyCases(
  db: Database,
  filter: { kind: CaseKind; branchIds: readonly string[] | null; isOpen: boolean },
  page: PageRequest,
): Promise<Page<CopyCase>> {
  const { condition, values, orderBy } = keysetClause(NEWEST_FIRST, page);
  const { sql: where, values: given } = allOf(
    { sql: 'k.kind = ?', values: [filter.kind] },
    filter.isOpen ? { sql: 'k.resolved_at IS NULL', values: [] } : null,
    isOneOf('k.branch_id', filter.branchIds),
  );
  const rows = await cases.list(db, `WHERE ${where} AND ${condition} ${orderBy}`, [...given, ...values]);
  const totalCount = async () => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM copy_case k WHERE ${where}`,
      given,
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order: NEWEST_FIRST,
    position: (one) => [sqlInstant(one.openedAt), one.id],
    node: (one) => one,
    totalCount,
  });
}

/** Reads a case inside a unit without locking it: the copy must be locked first. */
export async function readCase(tx: EntityManager, id: string): Promise<CopyCase | null> {
  return cases.first(tx, 'WHERE k.id = ?', [id]);
}

/** Locks the open case of a copy that is locked itself; null if it has none. */
export async function lockOpenCase(
  db: Database,
  tx: EntityManager,
  copyId: string,
): Promise<CopyCase | null> {
  return cases.first(tx, `WHERE k.open_copy_id = ?${db.forUpdate}`, [copyId]);
}

/** Reads when a member last said that a loan came back; null if they never did. */
export async function findClaimedAt(tx: EntityManager, loanId: string): Promise<Date | null> {
  const claim = await cases
    .pick('openedAt')
    .first(
      tx,
      "WHERE k.loan_id = ? AND k.kind = 'CLAIMED_RETURNED' ORDER BY k.opened_at DESC, k.id DESC LIMIT 1",
      [loanId],
    );
  return claim?.openedAt ?? null;
}

/** Writes a case. A second open one of the same copy violates UNIQUE. */
export async function insertCase(tx: EntityManager, one: NewCase): Promise<void> {
  const isOpen = one.resolution === undefined;
  await insertRows(tx, cases.name, [
    cases.write({
      id: one.id,
      kind: one.kind,
      copyId: one.copyId,
      openCopyId: isOpen ? one.copyId : null,
      loanId: one.loanId,
      branchId: one.branchId,
      note: one.note,
      cost: one.cost,
      openedAt: one.openedAt,
      openedBy: one.openedBy,
      resolution: one.resolution ?? null,
      resolvedAt: isOpen ? null : one.openedAt,
      resolvedBy: isOpen ? null : one.openedBy,
      isSample: false,
    }),
  ]);
}

/** Decides a case. */
export async function closeCase(
  tx: EntityManager,
  id: string,
  end: { resolution: CaseResolution; note: string | null; at: Date; by: string },
): Promise<void> {
  await tx.query(
    'UPDATE copy_case SET resolution = ?, resolution_note = ?, resolved_at = ?, resolved_by = ?, open_copy_id = NULL WHERE id = ?',
    [end.resolution, end.note, sqlInstant(end.at), end.by, id],
  );
}

/**
 * Opens a claim again that a scan had closed by mistake at an instant or later; tells whether there was one.
 */
export async function reopenClaim(
  tx: EntityManager,
  { loanId, since }: { loanId: string; since: Date },
): Promise<boolean> {
  const filter =
    "loan_id = ? AND kind = 'CLAIMED_RETURNED' AND resolution = 'BROUGHT_BACK' AND resolved_at >= ?";
  const [claim] = await tx.query<{ id: string }[]>(`SELECT id FROM copy_case WHERE ${filter}`, [
    loanId,
    sqlInstant(since),
  ]);
  if (!claim) return false;
  await tx.query(
    'UPDATE copy_case SET open_copy_id = copy_id, resolution = NULL, resolution_note = NULL, resolved_at = NULL, resolved_by = NULL WHERE id = ?',
    [claim.id],
  );
  return true;
}
