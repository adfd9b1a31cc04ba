import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { allOf, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { PartnerRequestStatus } from '../partner.terms';
import type { PartnerRequest } from './request.entity';
import { PartnerRequestEntity } from './request.entity';

/** Which requests a list holds. */
export type PartnerRequestListFilter = { readonly statuses?: readonly PartnerRequestStatus[] | null };

/** The table of requests. */
export const requestTable = table(PartnerRequestEntity, 'r', { nodeType: 'PartnerRequest' } as const);

const MOST_OWN = 20;

/** Requests by id. */
export const partnerRequestById = defineLoader<string, PartnerRequest | null>(
  'partnerRequestById',
  async ({ db }, ids) =>
    indexBy(ids, await requestTable.list(db, `WHERE r.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Lists requests by status, the oldest first. */
export async function listPartnerRequests(
  db: Database,
  { filter, page }: { readonly filter: PartnerRequestListFilter; readonly page: PageRequest },
): Promise<Page<PartnerRequest>> {
  const order: KeysetOrder = {
    column: 'r.created_at',
    idColumn: 'r.id',
    direction: 'ASC',
    name: 'CREATED_AT',
  };
  const { sql, values } = allOf(isOneOf('r.status', filter.statuses));
  const clause = keysetClause(order, page);
  const found = await requestTable.list(db, `WHERE ${sql} AND ${clause.condition} ${clause.orderBy}`, [
    ...values,
    ...clause.values,
  ]);
  return keysetPage(found, {
    page,
    order,
    position: (request) => [sqlInstant(request.createdAt), request.id],
    node: (request) => request,
    totalCount: () => countPartnerRequests(db, filter),
  });
}

/** Counts requests by status. */
export async function countPartnerRequests(db: Database, filter: PartnerRequestListFilter): Promise<number> {
  const { sql, values } = allOf(isOneOf('r.status', filter.statuses));
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM partner_request r WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/** Lists what a member asked for, the newest first. */
export function listOwnPartnerRequests(db: Database, memberId: string): Promise<PartnerRequest[]> {
  return requestTable.list(
    db,
    `WHERE r.member_id = ? ORDER BY r.created_at DESC, r.id DESC LIMIT ${MOST_OWN}`,
    [memberId],
  );
}

/** Counts the open requests of a member, and those sent since a moment. */
export async function countOwnRequests(
  tx: EntityManager,
  memberId: string,
  since: Date,
): Promise<{ readonly open: number; readonly recent: number }> {
  const rows = await tx.query<{ status: string; isRecent: number | string; total: number | string }[]>(
    'SELECT status, CASE WHEN created_at > ? THEN 1 ELSE 0 END AS isRecent, COUNT(*) AS total FROM partner_request WHERE member_id = ? GROUP BY status, CASE WHEN created_at > ? THEN 1 ELSE 0 END',
    [sqlInstant(since), memberId, sqlInstant(since)],
  );
  const sum = (fits: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(fits).reduce((total, row) => total + Number(row.total), 0);
  return {
    open: sum(({ status }) => status === 'SENT'),
    recent: sum(({ isRecent }) => Number(isRecent) === 1),
  };
}

/** Locks a request until the unit ends; null when there is none. */
export function lockPartnerRequest(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<PartnerRequest | null> {
  return requestTable.first(tx, `WHERE r.id = ?${db.forUpdate}`, [id]);
}
