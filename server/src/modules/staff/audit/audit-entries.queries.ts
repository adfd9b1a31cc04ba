import { AuditEntryEntity } from '../../../platform/audit/audit-entry.entity';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { mapSelection } from '../../../platform/db/map-selection';
import type { EntityRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { CivilDate } from '../../../shared/civil-date';
import { toInstant } from '../../../shared/civil-date';
import { newId } from '../../../shared/id';
import { cutSearch, cutWords } from '../../../shared/search-text';
import type { AuditKind } from './audit-kinds.terms';
import { AUDIT_KINDS } from './audit-kinds.terms';
import { actsSaying } from './audit-words.terms';

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
  readonly text?: string | null;
  readonly objectId?: string | null;
  readonly actorIds?: readonly string[] | null;
  readonly acts?: readonly string[] | null;
  readonly kinds?: readonly AuditKind[] | null;
  readonly branchIds?: readonly string[] | null;
  readonly dates?: { readonly from?: CivilDate | null; readonly to?: CivilDate | null } | null;
};

/** What lines of the audit log can be ordered by. */
export type AuditOrderField = 'OCCURRED_AT';

/** How a list of lines is ordered. */
export type AuditListOrder = { readonly field: AuditOrderField; readonly direction: 'ASC' | 'DESC' };

/** The usual order. */
export const NEWEST_FIRST: AuditListOrder = { field: 'OCCURRED_AT', direction: 'DESC' };

/** Lists the audit log by time: ids sort by time, so every index ends in the order of the page. */
export async function listAuditEntries(
  db: Database,
  {
    filter,
    order: { direction },
    page,
  }: { readonly filter: AuditFilter; readonly order: AuditListOrder; readonly page: PageRequest },
): Promise<Page<AuditEntry>> {
  const order: KeysetOrder = { column: 'id', idColumn: 'id', direction };
  const wanted = await conditionOf(db, filter);
  const { condition, values, orderBy } = keysetClause(order, page);
  const rows = await entries.list(db, `WHERE ${wanted.sql} AND ${condition} ${orderBy}`, [
    ...wanted.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page,
    order,
    position: ({ id }) => [id, id],
    node: (entry) => entry,
    totalCount: () => countAuditEntries(db, filter),
  });
}

/** Counts the lines that fit a filter. */
export async function countAuditEntries(db: Database, filter: AuditFilter): Promise<number> {
  const { sql, values } = await conditionOf(db, filter);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM audit_entry WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/** Reads the newest lines that fit, at most `limit`, for a file. */
export async function auditEntriesFor(
  db: Database,
  filter: AuditFilter,
  limit: number,
): Promise<AuditEntry[]> {
  const { sql, values } = await conditionOf(db, filter);
  return entries.list(db, `WHERE ${sql} ORDER BY id DESC LIMIT ${limit}`, values);
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

async function conditionOf(db: Database, filter: AuditFilter): Promise<Condition> {
  const { from, to } = filter.dates ?? {};
  return allOf(
    await isAbout(db, filter.text),
    compares('object_id = ?', filter.objectId),
    isOneOf('actor_id', filter.actorIds),
    isOneOf('act', filter.acts),
    isOneOf('branch_id', filter.branchIds),
    isOfKind(filter.kinds ?? []),
    compares('id >= ?', from && firstIdAt(toInstant(from))),
    compares('id < ?', to && firstIdAt(toInstant(to))),
  );
}

const WORDS = /[\p{L}\p{N}'-]+/gu;
const AN_ID = /^[a-z]{3}_[0-9A-Za-z]{8,26}$/;
/** More colleagues than a library has. */
const MOST_NAMED = 500;
const NOTHING: Condition = { sql: '1 = 0', values: [] };

/**
 * Builds the condition that a text is the id of what a line is about, or that each of its words, six at most, stands in
 * the name of whoever of the staff did it or in what the act is called; null without a text. Names of anybody else,
 * and what was given or changed, are not searched: who may read the log may not see all of them.
 */
async function isAbout(db: Database, text: string | null | undefined): Promise<Condition | null> {
  const sought = cutSearch(text).trim();
  if (sought === '') return null;
  if (AN_ID.test(sought)) return compares('object_id = ?', sought);
  const words = cutWords(sought.toLowerCase().match(WORDS) ?? []);
  if (words.length === 0) return NOTHING;
  // Ids and not a subquery, so that both engines join the two indexes.
  const named = await db.query<{ id: string; name: string }>(
    `SELECT id, name FROM staff_member WHERE ${words.map(() => 'LOWER(name) LIKE ?').join(' OR ')} LIMIT ${MOST_NAMED}`,
    words.map((word) => `%${word}%`),
  );
  return allOf(
    ...words.map((word) => {
      const people = named.filter(({ name }) => name.toLowerCase().includes(word)).map(({ id }) => id);
      return anyOf(isOneOf('actor_id', people), isOneOf('act', actsSaying(word)));
    }),
  );
}

function anyOf(...parts: readonly (Condition | null)[]): Condition {
  const given = parts.filter((part) => part !== null);
  return given.length === 0
    ? NOTHING
    : {
        sql: `(${given.map(({ sql }) => sql).join(' OR ')})`,
        values: given.flatMap(({ values }) => values),
      };
}

/** Ids begin with what they are of, so that a kind is some spans of the index. */
function isOfKind(kinds: readonly AuditKind[]): Condition | null {
  const prefixes = kinds.flatMap((kind) => AUDIT_KINDS[kind]);
  return prefixes.length === 0
    ? null
    : {
        sql: `(${prefixes.map(() => 'object_id >= ? AND object_id < ?').join(' OR ')})`,
        values: prefixes.flatMap((prefix) => [`${prefix}_`, `${prefix}_~`]),
      };
}

/**
 * The lowest id of a moment: ids begin with their time, which is counted from 1970 on. A filter that was kept as JSON
 * holds it as text.
 */
function firstIdAt(moment: Date | string): string {
  const time = new Date(Math.max(0, new Date(moment).getTime()));
  return `${newId('aud', time).slice(0, 14)}0000000000000000`;
}
