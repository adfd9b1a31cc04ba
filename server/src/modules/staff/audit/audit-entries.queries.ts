import { AuditEntryEntity } from '../../../platform/audit/audit-entry.entity';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { mapSelection } from '../../../platform/db/map-selection';
import type { EntityRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { newId } from '../../../shared/id';

/** One line of the audit log as the schema shows it. */
export type AuditEntry = Omit<EntityRow<AuditEntryEntity>, 'roleCodes'> & {
  readonly roleCodes: readonly string[];
};

const entries = mapSelection(table(AuditEntryEntity), ({ roleCodes, ...entry }): AuditEntry => ({
  ...entry,
  roleCodes: roleCodes === '' ? [] : roleCodes.split(','),
}));

/** What to look for: everything given must fit. */
export type AuditFilter = {
  readonly actorId?: string | null;
  readonly act?: string | null;
  readonly objectId?: string | null;
  readonly branchId?: string | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
};

const NEWEST_FIRST: KeysetOrder = { column: 'id', idColumn: 'id', direction: 'DESC' };

/** Lists the audit log, newest first: ids sort by time, so every index ends in the order of the page. */
export async function listAuditEntries(
  db: Database,
  filter: AuditFilter,
  page: PageRequest,
): Promise<Page<AuditEntry>> {
  const { condition, values } = conditionOf(filter);
  const clause = keysetClause(NEWEST_FIRST, page);
  const rows = await entries.list(db, `WHERE ${condition} AND ${clause.condition} ${clause.orderBy}`, [
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
    node: (entry) => entry,
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
  return entries.list(db, `WHERE ${condition} ORDER BY id DESC LIMIT ${limit}`, values);
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
