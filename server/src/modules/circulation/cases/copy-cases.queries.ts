import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { insertRows } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { Rupiah } from '../../../shared/rupiah';
import type { CaseKind, CaseResolution } from './copy-case.rules';

/** A case as kept. */
export type CopyCase = {
  readonly nodeType: 'CopyCase';
  readonly id: string;
  readonly kind: CaseKind;
  readonly copyId: string;
  readonly loanId: string | null;
  readonly branchId: string;
  readonly note: string | null;
  readonly cost: Rupiah;
  readonly openedAt: Date;
  readonly openedBy: string;
  readonly resolution: CaseResolution | null;
  readonly resolutionNote: string | null;
  readonly resolvedAt: Date | null;
  readonly isSample: boolean;
};

/** A case to be written; one that is decided at once has a resolution. */
export type NewCase = Pick<
  CopyCase,
  'id' | 'kind' | 'copyId' | 'loanId' | 'branchId' | 'note' | 'cost' | 'openedAt' | 'openedBy'
> & { readonly resolution?: CaseResolution };

type Row = {
  id: string;
  kind: CaseKind;
  copy_id: string;
  loan_id: string | null;
  branch_id: string;
  note: string | null;
  cost: number | string;
  opened_at: Date | string;
  opened_by: string;
  resolution: CaseResolution | null;
  resolution_note: string | null;
  resolved_at: Date | string | null;
  is_sample: number;
};

const COLUMNS =
  'k.id, k.kind, k.copy_id, k.loan_id, k.branch_id, k.note, k.cost, k.opened_at, k.opened_by, k.resolution, k.resolution_note, k.resolved_at, k.is_sample';
const NEWEST_FIRST: KeysetOrder = { column: 'k.opened_at', idColumn: 'k.id', direction: 'DESC' };

/** Cases by id. */
export const copyCaseById = defineLoader<string, CopyCase | null>('copyCaseById', async ({ db }, ids) => {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM copy_case k WHERE k.id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows.map(toCase), (one) => one.id);
});

/** Open cases by copy. */
export const openCaseByCopy = defineLoader<string, CopyCase | null>(
  'openCaseByCopy',
  async ({ db }, copyIds) => {
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM copy_case k WHERE k.open_copy_id IN (${placeholders(copyIds)})`,
      copyIds,
    );
    return indexBy(copyIds, rows.map(toCase), (one) => one.copyId);
  },
);

/** Lists cases of a kind, newest first; of one branch or of all, open ones or all. */
export async function copyCases(
  db: Database,
  filter: { kind: CaseKind; branchId: string | null; isOpen: boolean },
  page: PageRequest,
): Promise<Page<CopyCase>> {
  const { condition, values, orderBy } = keysetClause(NEWEST_FIRST, page);
  const where = `k.kind = ?${filter.isOpen ? ' AND k.resolved_at IS NULL' : ''}${filter.branchId === null ? '' : ' AND k.branch_id = ?'}`;
  const given = [filter.kind, ...(filter.branchId === null ? [] : [filter.branchId])];
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM copy_case k WHERE ${where} AND ${condition} ${orderBy}`,
    [...given, ...values],
  );
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
    position: (row) => [sqlInstant(readInstant(row.opened_at)), row.id],
    node: toCase,
    totalCount,
  });
}

/** Reads a case inside a unit without locking it: the copy must be locked first. */
export async function readCase(tx: EntityManager, id: string): Promise<CopyCase | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM copy_case k WHERE k.id = ?`, [id]);
  return row ? toCase(row) : null;
}

/** Locks the open case of a copy that is locked itself; null if it has none. */
export async function lockOpenCase(
  db: Database,
  tx: EntityManager,
  copyId: string,
): Promise<CopyCase | null> {
  const [row] = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM copy_case k WHERE k.open_copy_id = ?${db.forUpdate}`,
    [copyId],
  );
  return row ? toCase(row) : null;
}

/** Reads when a member last said that a loan came back; null if they never did. */
export async function findClaimedAt(tx: EntityManager, loanId: string): Promise<Date | null> {
  const [row] = await tx.query<Pick<Row, 'opened_at'>[]>(
    "SELECT k.opened_at FROM copy_case k WHERE k.loan_id = ? AND k.kind = 'CLAIMED_RETURNED' ORDER BY k.opened_at DESC, k.id DESC LIMIT 1",
    [loanId],
  );
  return row ? readInstant(row.opened_at) : null;
}

/** Writes a case. A second open one of the same copy violates UNIQUE. */
export async function insertCase(tx: EntityManager, one: NewCase): Promise<void> {
  const isOpen = one.resolution === undefined;
  await insertRows(tx, 'copy_case', [
    {
      id: one.id,
      kind: one.kind,
      copy_id: one.copyId,
      open_copy_id: isOpen ? one.copyId : null,
      loan_id: one.loanId,
      branch_id: one.branchId,
      note: one.note,
      cost: one.cost,
      opened_at: sqlInstant(one.openedAt),
      opened_by: one.openedBy,
      resolution: one.resolution ?? null,
      resolved_at: isOpen ? null : sqlInstant(one.openedAt),
      resolved_by: isOpen ? null : one.openedBy,
      is_sample: 0,
    },
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

function toCase(row: Row): CopyCase {
  return {
    nodeType: 'CopyCase',
    id: row.id,
    kind: row.kind,
    copyId: row.copy_id,
    loanId: row.loan_id,
    branchId: row.branch_id,
    note: row.note,
    cost: Number(row.cost),
    openedAt: readInstant(row.opened_at),
    openedBy: row.opened_by,
    resolution: row.resolution,
    resolutionNote: row.resolution_note,
    resolvedAt: row.resolved_at === null ? null : readInstant(row.resolved_at),
    isSample: row.is_sample === 1,
  };
}
