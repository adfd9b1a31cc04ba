import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { newId } from '../../../shared/id';

/** One line of the audit log as the schema shows it. */
export type AuditEntry = {
  readonly id: string;
  readonly occurredAt: Date;
  readonly actorId: string;
  readonly roleCodes: readonly string[];
  readonly branchId: string | null;
  readonly act: string;
  readonly objectId: string | null;
  readonly requestId: string;
  readonly facts: string | null;
};

/** What to look for: everything given must fit. */
export type AuditFilter = {
  readonly actorId?: string | null;
  readonly act?: string | null;
  readonly objectId?: string | null;
  readonly branchId?: string | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
};

type Row = {
  id: string;
  occurred_at: Date | string;
  actor_id: string;
  role_codes: string;
  branch_id: string | null;
  act: string;
  object_id: string | null;
  request_id: string;
  facts: string | null;
};

const NEWEST_FIRST: KeysetOrder = { column: 'id', idColumn: 'id', direction: 'DESC' };
const SELECT =
  'SELECT id, occurred_at, actor_id, role_codes, branch_id, act, object_id, request_id, facts FROM audit_entry WHERE';

/** Lists the audit log, newest first: ids sort by time, so every index ends in the order of the page. */
export async function listAuditEntries(
  db: Database,
  filter: AuditFilter,
  page: PageRequest,
): Promise<Page<AuditEntry>> {
  const { condition, values } = conditionOf(filter);
  const clause = keysetClause(NEWEST_FIRST, page);
  const rows = await db.query<Row>(`${SELECT} ${condition} AND ${clause.condition} ${clause.orderBy}`, [
    ...values,
    ...clause.values,
  ]);
  const totalCount = async (): Promise<number> =>
    Number(
      (
        await db.query<{ total: number | string }>(
          `SELECT COUNT(*) AS total FROM audit_entry WHERE ${condition}`,
          values,
        )
      )[0]?.total ?? 0,
    );
  return keysetPage(rows, {
    page,
    order: NEWEST_FIRST,
    position: ({ id }) => [id, id],
    node: toEntry,
    totalCount,
  });
}

/** Reads the newest lines that fit, at most `limit`, for a file. */
export async function auditEntriesFor(
  db: Database,
  filter: AuditFilter,
  limit: number,
): Promise<AuditEntry[]> {
  const { condition, values } = conditionOf(filter);
  return (await db.query<Row>(`${SELECT} ${condition} ORDER BY id DESC LIMIT ${limit}`, values)).map(toEntry);
}

/** Removes lines older than a moment, some at a time; returns how many. */
export async function forgetAuditBefore(db: Database, before: Date, atOnce: number): Promise<number> {
  const ids = await db.query<{ id: string }>(
    `SELECT id FROM audit_entry WHERE id < ? ORDER BY id LIMIT ${atOnce}`,
    [firstIdAt(before)],
  );
  if (ids.length === 0) return 0;
  const last = ids.at(-1)?.id ?? '';
  await db.transaction(async (tx) => ({
    ok: true as const,
    value: (await tx.query('DELETE FROM audit_entry WHERE id <= ?', [last])) as unknown,
  }));
  return ids.length;
}

function conditionOf({ actorId, act, objectId, branchId, from, to }: AuditFilter): {
  condition: string;
  values: unknown[];
} {
  const parts: [string, unknown][] = [
    ['actor_id = ?', actorId],
    ['act = ?', act],
    ['object_id = ?', objectId],
    ['branch_id = ?', branchId],
    ['id >= ?', from && firstIdAt(from)],
    ['id < ?', to && firstIdAt(to)],
  ];
  const given = parts.filter(([, value]) => value != null);
  return {
    condition: ['1 = 1', ...given.map(([sql]) => sql)].join(' AND '),
    values: given.map(([, value]) => value),
  };
}

/** The lowest id of a moment: ids begin with their time. */
function firstIdAt(moment: Date): string {
  return `${newId('aud', moment).slice(0, 14)}0000000000000000`;
}

function toEntry(row: Row): AuditEntry {
  return {
    id: row.id,
    occurredAt: readInstant(row.occurred_at),
    actorId: row.actor_id,
    roleCodes: row.role_codes === '' ? [] : row.role_codes.split(','),
    branchId: row.branch_id,
    act: row.act,
    objectId: row.object_id,
    requestId: row.request_id,
    facts: row.facts,
  };
}
