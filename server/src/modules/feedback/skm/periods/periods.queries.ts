import type { EntityManager } from 'typeorm';

import type { Database } from '../../../../platform/db/database';
import { placeholders } from '../../../../platform/db/placeholders';
import type { QueryRunner } from '../../../../platform/db/table';
import { table } from '../../../../platform/db/table';
import { defineLoader, groupBy } from '../../../../platform/graphql/loader';
import type { CivilDate } from '../../../../shared/civil-date';
import type { PeriodDays } from '../skm.terms';
import type { SatisfactionAct, SatisfactionPeriod } from './period.entity';
import { SatisfactionActEntity, SatisfactionPeriodEntity } from './period.entity';

/** Periods. */
export const periodTable = table(SatisfactionPeriodEntity);
/** Follow-ups. */
export const actTable = table(SatisfactionActEntity);

/** Ten years of quarters. */
const MOST_PERIODS = 40;
/** Three years of quarters are shown to the public. */
const MOST_PUBLISHED = 12;
const MOST_ACTS = 100;

/** Lists periods, the newest first. */
export function listPeriods(db: Database): Promise<SatisfactionPeriod[]> {
  return periodTable.list(db, `ORDER BY from_date DESC LIMIT ${MOST_PERIODS}`, []);
}

/** Lists published periods, the newest first. */
export function listPublishedPeriods(db: Database): Promise<SatisfactionPeriod[]> {
  return periodTable.list(
    db,
    `WHERE status = 'PUBLISHED' ORDER BY from_date DESC LIMIT ${MOST_PUBLISHED}`,
    [],
  );
}

/** Finds a period. */
export function findPeriod(db: QueryRunner, id: string): Promise<SatisfactionPeriod | null> {
  return periodTable.first(db, 'WHERE id = ?', [id]);
}

/**
 * Reads a period so that nobody closes it meanwhile; many may do so at once, so that answers do not wait for each
 * other.
 */
export function holdPeriod(db: Database, tx: EntityManager, id: string): Promise<SatisfactionPeriod | null> {
  return periodTable.first(tx, `WHERE id = ?${db.isSqlite ? '' : ' LOCK IN SHARE MODE'}`, [id]);
}

/** Locks a period; null when there is none. */
export function lockPeriod(db: Database, tx: EntityManager, id: string): Promise<SatisfactionPeriod | null> {
  return periodTable.first(tx, `WHERE id = ?${db.forUpdate}`, [id]);
}

/** Finds the period that is open on a day. */
export function findOpenPeriod(db: QueryRunner, day: CivilDate): Promise<SatisfactionPeriod | null> {
  return periodTable.first(
    db,
    "WHERE status = 'OPEN' AND from_date <= ? AND until_date >= ? ORDER BY from_date DESC LIMIT 1",
    [day, day],
  );
}

/** Tells whether a period shares a day with another. */
export async function hasPeriodIn(tx: EntityManager, { fromDate, untilDate }: PeriodDays): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    'SELECT id FROM satisfaction_period WHERE from_date <= ? AND until_date >= ? LIMIT 1',
    [untilDate, fromDate],
  );
  return rows.length > 0;
}

/** Finds a follow-up. */
export function findAct(db: QueryRunner, id: string): Promise<SatisfactionAct | null> {
  return actTable.first(db, 'WHERE id = ?', [id]);
}

/** Lists the follow-ups of a period in the order of their deadlines, at most 100. */
export function listActsOf(db: Database, periodId: string): Promise<SatisfactionAct[]> {
  return actTable.list(db, `WHERE period_id = ? ORDER BY due_date, id LIMIT ${MOST_ACTS}`, [periodId]);
}

/** Loads the follow-ups of periods in the order of their deadlines, at most 100 in all. */
export const actsByPeriod = defineLoader<string, readonly SatisfactionAct[]>(
  'satisfactionActs',
  async ({ db }, periodIds) => {
    const rows = await actTable.list(
      db,
      `WHERE period_id IN (${placeholders(periodIds)}) ORDER BY due_date, id LIMIT ${MOST_ACTS * periodIds.length}`,
      periodIds,
    );
    return groupBy(periodIds, rows, ({ periodId }) => periodId);
  },
);
