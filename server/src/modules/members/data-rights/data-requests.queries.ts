import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { DataRequestKind, DataRequestStatus } from './data-request.rules';

/** A request of a member about their own data. */
export type DataRequest = {
  readonly nodeType: 'DataRequest';
  readonly id: string;
  readonly memberId: string;
  readonly kind: DataRequestKind;
  readonly status: DataRequestStatus;
  readonly wanted: string | null;
  readonly requestedAt: Date;
  readonly dueAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly blockId: string | null;
  readonly reason: string | null;
};

type Row = {
  id: string;
  member_id: string;
  kind: DataRequestKind;
  status: DataRequestStatus;
  wanted_text: string | null;
  requested_at: Date | string;
  due_at: Date | string;
  decided_at: Date | string | null;
  decided_by: string | null;
  block_id: string | null;
  reason: string | null;
};

const SELECT =
  'SELECT r.id, r.member_id, r.kind, r.status, r.wanted_text, r.requested_at, r.due_at, r.decided_at, r.decided_by, r.block_id, r.reason FROM data_request r';
const SOONEST_DUE: KeysetOrder = { column: 'r.due_at', idColumn: 'r.id', direction: 'ASC' };
const MOST_OF_MEMBER = 100;

/** Requests by id. */
export const dataRequestById = defineLoader<string, DataRequest | null>(
  'dataRequestById',
  async ({ db }, ids) => {
    const rows = await db.query<Row>(`${SELECT} WHERE r.id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, rows.map(toRequest), (request) => request.id);
  },
);

/** Lists what a member asked for, newest first. */
export async function listDataRequestsByMember(db: Database, memberId: string): Promise<DataRequest[]> {
  return (
    await db.query<Row>(
      `${SELECT} WHERE r.member_id = ? ORDER BY r.requested_at DESC, r.id DESC LIMIT ${MOST_OF_MEMBER}`,
      [memberId],
    )
  ).map(toRequest);
}

/** Lists requests in a state, those that must be answered first at the beginning. */
export async function listDataRequests(
  db: Database,
  status: DataRequestStatus,
  page: PageRequest,
): Promise<Page<DataRequest>> {
  const { condition, values, orderBy } = keysetClause(SOONEST_DUE, page);
  const rows = await db.query<Row>(
    `${SELECT} WHERE r.status = ? AND r.kind <> 'EXPORT' AND ${condition} ${orderBy}`,
    [status, ...values],
  );
  const totalCount = async (): Promise<number> => {
    const [row] = await db.query<{ total: number | string }>(
      "SELECT COUNT(*) AS total FROM data_request WHERE status = ? AND kind <> 'EXPORT'",
      [status],
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order: SOONEST_DUE,
    position: (row) => [sqlInstant(readInstant(row.due_at)), row.id],
    node: toRequest,
    totalCount,
  });
}

/** Reads the open request of a kind inside a unit that has locked the member. */
export async function openDataRequest(
  tx: EntityManager,
  memberId: string,
  kind: DataRequestKind,
): Promise<DataRequest | null> {
  const [row] = await tx.query<Row[]>(
    `${SELECT} WHERE r.member_id = ? AND r.kind = ? AND r.status = 'OPEN'`,
    [memberId, kind],
  );
  return row ? toRequest(row) : null;
}

/** Reads a request inside a unit. */
export async function readDataRequest(tx: EntityManager, id: string): Promise<DataRequest | null> {
  const [row] = await tx.query<Row[]>(`${SELECT} WHERE r.id = ?`, [id]);
  return row ? toRequest(row) : null;
}

/**
 * Finds erasures that were asked for before a moment, at most a hundred; `answerDueBefore` is that moment on
 * the clock of answers, which has the index.
 */
export async function dueErasures(db: Database, answerDueBefore: Date): Promise<string[]> {
  const sql =
    "SELECT r.id FROM data_request r WHERE r.status = 'OPEN' AND r.due_at <= ? AND r.kind = 'ERASE' ORDER BY r.due_at, r.id LIMIT 100";
  return (await db.query<{ id: string }>(sql, [sqlInstant(answerDueBefore)])).map(({ id }) => id);
}

function toRequest(row: Row): DataRequest {
  return {
    nodeType: 'DataRequest',
    id: row.id,
    memberId: row.member_id,
    kind: row.kind,
    status: row.status,
    wanted: row.wanted_text,
    requestedAt: readInstant(row.requested_at),
    dueAt: readInstant(row.due_at),
    decidedAt: row.decided_at === null ? null : readInstant(row.decided_at),
    decidedBy: row.decided_by,
    blockId: row.block_id,
    reason: row.reason,
  };
}
