import type { EntityManager } from 'typeorm';

import { readInstantIfAny, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { DataRequest } from './data-request.entity';
import { DataRequestEntity } from './data-request.entity';
import type { DataRequestKind, DataRequestStatus } from './data-request.rules';

const requests = table(DataRequestEntity, 'r', { nodeType: 'DataRequest' } as const);
const SOONEST_DUE: KeysetOrder = { column: 'r.due_at', idColumn: 'r.id', direction: 'ASC' };
const MOST_OF_MEMBER = 100;

/** Requests by id. */
export const dataRequestById = defineLoader<string, DataRequest | null>(
  'dataRequestById',
  async ({ db }, ids) => {
    const found = await requests.list(db, `WHERE r.id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, found, (request) => request.id);
  },
);

/** Lists what a member asked for, newest first. */
export function listDataRequestsByMember(db: Database, memberId: string): Promise<DataRequest[]> {
  return requests.list(
    db,
    `WHERE r.member_id = ? ORDER BY r.requested_at DESC, r.id DESC LIMIT ${MOST_OF_MEMBER}`,
    [memberId],
  );
}

/** Lists requests in a state, those that must be answered first at the beginning. */
export async function listDataRequests(
  db: Database,
  status: DataRequestStatus,
  page: PageRequest,
): Promise<Page<DataRequest>> {
  const { condition, values, orderBy } = keysetClause(SOONEST_DUE, page);
  const found = await requests.list(
    db,
    `WHERE r.status = ? AND r.kind <> 'EXPORT' AND ${condition} ${orderBy}`,
    [status, ...values],
  );
  const totalCount = async (): Promise<number> => {
    const [row] = await db.query<{ total: number | string }>(
      "SELECT COUNT(*) AS total FROM data_request WHERE status = ? AND kind <> 'EXPORT'",
      [status],
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(found, {
    page,
    order: SOONEST_DUE,
    position: (request) => [sqlInstant(request.dueAt), request.id],
    node: (request) => request,
    totalCount,
  });
}

/** Reads the open request of a kind inside a unit that has locked the member. */
export async function openDataRequest(
  tx: EntityManager,
  memberId: string,
  kind: DataRequestKind,
): Promise<DataRequest | null> {
  return requests.first(tx, "WHERE r.member_id = ? AND r.kind = ? AND r.status = 'OPEN'", [memberId, kind]);
}

/** Tells whether a request of any of some members is open. */
export async function isAnyRequestOpen(tx: EntityManager, memberIds: readonly string[]): Promise<boolean> {
  const open = await requests
    .pick('id')
    .first(tx, `WHERE r.member_id IN (${placeholders(memberIds)}) AND r.status = 'OPEN' LIMIT 1`, memberIds);
  return open !== null;
}

/** Reads a request inside a unit. */
export async function readDataRequest(tx: EntityManager, id: string): Promise<DataRequest | null> {
  return requests.first(tx, 'WHERE r.id = ?', [id]);
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

/** Counts the requests that wait for a decision of staff, and finds until when the first must be answered. */
export async function countOpenDataRequests(
  db: Database,
): Promise<{ readonly count: number; readonly dueAt: Date | null }> {
  const [row] = await db.query<{ total: number | string; due_at: Date | string | null }>(
    "SELECT COUNT(*) AS total, MIN(due_at) AS due_at FROM data_request WHERE status = 'OPEN' AND kind <> 'EXPORT'",
  );
  return { count: Number(row?.total ?? 0), dueAt: readInstantIfAny(row?.due_at) };
}
