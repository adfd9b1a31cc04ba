import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../platform/db/columns';
import type { Database } from '../../platform/db/database';
import { placeholders } from '../../platform/db/placeholders';
import type { CivilDate } from '../../shared/civil-date';
import { table } from '../../platform/db/table';
import { VisitGroupEntity } from './visit.entity';
import type { VisitGroup } from './visit.entity';
import type { VisitPurpose } from './visit.rules';

/** Whose guest book, and which days; without a branch all of them. */
export type VisitSpan = {
  readonly branchId: string | null;
  readonly from: CivilDate;
  readonly until: CivilDate;
};

/** How many came on a day. */
export type VisitDay = {
  readonly date: CivilDate;
  readonly memberCount: number;
  readonly guestCount: number;
  readonly groupPeopleCount: number;
};

/** How many came for a reason; null when it was not told. */
export type PurposeCount = { readonly purpose: VisitPurpose | null; readonly count: number };

const groups = table(VisitGroupEntity).pick(
  'id',
  'branchId',
  'visitedOn',
  'name',
  'purpose',
  'total',
  'counts',
);
/** How many people came on a day, of one kind. */
type PeopleCount = { readonly date: CivilDate; readonly kind: string; readonly people: number | string };

const MOST_GROUPS = 200;

/** Finds the visit of a member at a branch since a moment, inside the unit that has locked the member. */
export async function visitSince(
  tx: EntityManager,
  { memberId, branchId, since }: { memberId: string; branchId: string; since: Date },
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>(
    'SELECT id FROM visit WHERE member_id = ? AND branch_id = ? AND visited_at > ? LIMIT 1',
    [memberId, branchId, sqlInstant(since)],
  );
  return row?.id ?? null;
}

/** Counts visits by day, oldest first; days on which nobody came are left out. */
export async function visitDays(db: Database, span: VisitSpan): Promise<VisitDay[]> {
  const { condition, values } = within(span);
  const sql = `SELECT visited_on AS date, kind, COUNT(*) AS people FROM visit WHERE ${condition} GROUP BY visited_on, kind
    UNION ALL SELECT visited_on AS date, 'GROUP' AS kind, SUM(total) AS people FROM visit_group WHERE ${condition} GROUP BY visited_on`;
  const rows = await db.query<PeopleCount>(sql, [...values, ...values]);
  const days = [...new Set(rows.map((row) => row.date))].sort();
  const people = (date: string, kind: string): number =>
    Number(rows.find((row) => row.date === date && row.kind === kind)?.people ?? 0);
  return days.map((date) => ({
    date,
    memberCount: people(date, 'MEMBER'),
    guestCount: people(date, 'GUEST'),
    groupPeopleCount: people(date, 'GROUP'),
  }));
}

/** Counts people by why they came, most first; groups with all their people. */
export async function visitPurposes(db: Database, span: VisitSpan): Promise<PurposeCount[]> {
  const { condition, values } = within(span);
  const sql = `SELECT purpose, SUM(people) AS people FROM (
      SELECT purpose, COUNT(*) AS people FROM visit WHERE ${condition} GROUP BY purpose UNION ALL SELECT purpose, SUM(total) AS people FROM visit_group WHERE ${condition} GROUP BY purpose) counted
    GROUP BY purpose ORDER BY people DESC, purpose`;
  const rows = await db.query<{ purpose: VisitPurpose | null; people: number | string }>(sql, [
    ...values,
    ...values,
  ]);
  return rows.map(({ purpose, people }) => ({ purpose, count: Number(people) }));
}

/** Lists groups, newest first, at most 200. */
export async function visitGroups(db: Database, span: VisitSpan): Promise<VisitGroup[]> {
  const { condition, values } = within(span);
  return groups.list(db, `WHERE ${condition} ORDER BY visited_on DESC, id DESC LIMIT ${MOST_GROUPS}`, values);
}

/** Forgets who came before a day, some at a time; returns how many. */
export async function unlinkVisitsBefore(tx: EntityManager, day: CivilDate, limit: number): Promise<number> {
  const rows = await tx.query<{ id: string }[]>(
    'SELECT id FROM visit WHERE visited_on < ? AND member_id IS NOT NULL ORDER BY visited_on LIMIT ?',
    [day, limit],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0)
    await tx.query(
      `UPDATE visit SET member_id = NULL, visited_at = NULL WHERE id IN (${placeholders(ids)})`,
      ids,
    );
  return ids.length;
}

function within({ branchId, from, until }: VisitSpan): { condition: string; values: string[] } {
  return branchId === null
    ? { condition: 'visited_on BETWEEN ? AND ?', values: [from, until] }
    : { condition: 'branch_id = ? AND visited_on BETWEEN ? AND ?', values: [branchId, from, until] };
}
