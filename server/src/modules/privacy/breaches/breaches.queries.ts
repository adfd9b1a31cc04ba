import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { EntityRow } from '../../../platform/db/table';
import type { DataBreach } from './breach.entity';
import { DataBreachEntity, DataBreachPersonEntity } from './breach.entity';
import type { ClockChange } from './clock-change.entity';
import { ClockChangeEntity } from './clock-change.entity';

/** So many breaches are listed; a house that has more has other worries. */
const MOST_BREACHES = 200;
/** So many changes of clocks are shown in one answer. */
const MOST_CHANGES = 1_000;
const breachTable = table(DataBreachEntity, 'b');
const people = table(DataBreachPersonEntity, 'p');
const clockChanges = table(ClockChangeEntity, 'k');
const breaches = mapSelection(breachTable, (row): DataBreach => withTexts(row, 'event', 'measures'));

/** Lists breaches, those that are not closed first, then the newest. */
export function listBreaches(db: Database): Promise<DataBreach[]> {
  return breaches.list(
    db,
    `ORDER BY CASE WHEN b.status = 'CLOSED' THEN 1 ELSE 0 END, b.noticed_at DESC, b.id DESC LIMIT ${MOST_BREACHES}`,
    [],
  );
}

/** Finds a breach. */
export function findBreach(db: Database, id: string): Promise<DataBreach | null> {
  return breaches.first(db, 'WHERE b.id = ?', [id]);
}

/** Locks a breach until the unit ends; null when there is none. */
export function lockBreach(db: Database, tx: EntityManager, id: string): Promise<DataBreach | null> {
  return breaches.first(tx, `WHERE b.id = ?${db.forUpdate}`, [id]);
}

/** Writes a new breach. */
export async function insertBreach(tx: EntityManager, row: EntityRow<DataBreachEntity>): Promise<void> {
  await insertRows(tx, breachTable.name, [breachTable.write(row)]);
}

/** Changes some columns of a breach. */
export async function changeBreach(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<DataBreachEntity>>,
): Promise<void> {
  await updateRow(tx, breachTable.name, id, breachTable.write(changes));
}

/** Writes who is told of a breach. */
export async function insertPeople(
  tx: EntityManager,
  rows: readonly EntityRow<DataBreachPersonEntity>[],
): Promise<void> {
  if (rows.length > 0)
    await insertRows(
      tx,
      people.name,
      rows.map((row) => people.write(row)),
    );
}

/** Lists which of some members were told of a breach already. */
export async function listTold(
  tx: EntityManager,
  breachId: string,
  memberIds: readonly string[],
): Promise<readonly (string | null)[]> {
  if (memberIds.length === 0) return [];
  const rows = await people
    .pick('memberId')
    .list(tx, `WHERE p.breach_id = ? AND p.member_id IN (${placeholders(memberIds)})`, [
      breachId,
      ...memberIds,
    ]);
  return rows.map(({ memberId }) => memberId);
}

/** Writes that the moment of noticing was changed, and why. */
export async function insertClockChange(tx: EntityManager, change: ClockChange): Promise<void> {
  await insertRows(tx, clockChanges.name, [clockChanges.write(change)]);
}

/** Changes of the moment of noticing, by breach, newest first. */
export const clockChangesByBreach = defineLoader<string, readonly ClockChange[]>(
  'clockChangesByBreach',
  async ({ db }, ids) => {
    const rows = await clockChanges.list(
      db,
      `WHERE k.breach_id IN (${placeholders(ids)}) ORDER BY k.moved_at DESC, k.id DESC LIMIT ${MOST_CHANGES}`,
      [...ids],
    );
    return groupBy(ids, rows, ({ breachId }) => breachId);
  },
);

/** Finds the members of cards, current or old, and of ids; those who left or were erased are left out. */
export async function findToldMembers(
  tx: EntityManager,
  {
    cardNumbers,
    memberIds,
  }: { readonly cardNumbers: readonly string[]; readonly memberIds: readonly string[] },
): Promise<readonly { readonly id: string; readonly given: string }[]> {
  const byCard = `SELECT m.id, m.card_number AS given FROM member m WHERE m.is_active = 1 AND m.card_number IN (${placeholders(cardNumbers)})
    UNION SELECT a.member_id AS id, a.number AS given FROM card_alias a JOIN member m ON m.id = a.member_id AND m.is_active = 1 WHERE a.number IN (${placeholders(cardNumbers)})`;
  const byId = `SELECT m.id, m.id AS given FROM member m WHERE m.is_active = 1 AND m.id IN (${placeholders(memberIds)})`;
  const cards = cardNumbers.length === 0 ? [] : await query(tx, byCard, [...cardNumbers, ...cardNumbers]);
  const ids = memberIds.length === 0 ? [] : await query(tx, byId, memberIds);
  return [...cards, ...ids];
}

function query(tx: EntityManager, sql: string, values: readonly string[]) {
  return tx.query<{ readonly id: string; readonly given: string }[]>(sql, [...values]);
}

/**
 * Counts breaches of which the authority or the people were not told, and finds the end of the first clock; art. 46
 * gives both the same hours.
 */
export async function countUntold(
  db: Database,
): Promise<{ readonly count: number; readonly dueAt: Date | null }> {
  const [row] = await db.query<{ total: number | string; due_at: Date | string | null }>(
    "SELECT COUNT(*) AS total, MIN(due_at) AS due_at FROM data_breach WHERE status IN ('NOTICED', 'REPORTED')",
  );
  const dueAt = row?.due_at ?? null;
  return { count: Number(row?.total ?? 0), dueAt: dueAt === null ? null : readInstant(dueAt) };
}

/** People chosen after a moment, with the cause of their letter. */
export type ChosenPerson = { readonly cause: string; readonly breachId: string; readonly memberId: string };

/** Lists who was chosen to be told after a moment and has no letter yet. */
export function listUntold(
  db: Database,
  since: Date,
  { cause, notTold, limit }: { readonly cause: string; readonly notTold: string; readonly limit: number },
): Promise<ChosenPerson[]> {
  return db.query<ChosenPerson>(
    `SELECT ${cause} AS cause, p.breach_id AS breachId, p.member_id AS memberId FROM data_breach_person p
     WHERE p.chosen_at > ? AND p.member_id IS NOT NULL AND ${notTold} ORDER BY p.chosen_at, p.id LIMIT ${limit}`,
    [sqlInstant(since)],
  );
}
