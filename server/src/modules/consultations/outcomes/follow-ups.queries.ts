import type { EntityManager } from 'typeorm';

import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import type { TurnoverBand } from '../consultation.terms';
import type { FollowUpResult, ObtainedPermit } from './follow-up.rules';

/** What came of a consultation some time later; without a result nobody has told yet. */
export type FollowUp = {
  readonly id: string;
  readonly consultationId: string;
  readonly days: number;
  readonly dueOn: CivilDate;
  readonly result: FollowUpResult | null;
  readonly permits: readonly ObtainedPermit[];
  readonly turnoverBand: TurnoverBand | null;
  readonly jobCount: number | null;
  readonly recordedAt: Date | null;
};

type Row = {
  id: string;
  consultation_id: string;
  days: number;
  due_on: string;
  result: FollowUpResult | null;
  permits: string | null;
  turnover_band: TurnoverBand | null;
  job_count: number | null;
  recorded_at: Date | string | null;
};

const COLUMNS =
  'f.id, f.consultation_id, f.days, f.due_on, f.result, f.permits, f.turnover_band, f.job_count, f.recorded_at';

/** The most follow-ups that are listed at once. */
export const MOST_DUE = 100;

/** Follow-ups by consultation, the first one in front. */
export const followUpsByConsultation = defineLoader<string, FollowUp[]>(
  'followUpsByConsultation',
  async ({ db }, ids) => {
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM consultation_follow_up f WHERE f.consultation_id IN (${placeholders(ids)}) ORDER BY f.days`,
      ids,
    );
    return groupBy(ids, rows.map(toFollowUp), ({ consultationId }) => consultationId);
  },
);

/** Follow-ups by id. */
export const followUpById = defineLoader<string, FollowUp | null>('followUpById', async ({ db }, ids) => {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM consultation_follow_up f WHERE f.id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows.map(toFollowUp), ({ id }) => id);
});

/** Lists follow-ups that are due and about which nobody has told anything, the oldest in front. */
export async function dueFollowUps(
  db: Database,
  { branchId, today }: { branchId: string | null; today: CivilDate },
): Promise<FollowUp[]> {
  const [condition, values] = branchId === null ? ['', []] : ['AND c.branch_id = ?', [branchId]];
  const sql = `SELECT ${COLUMNS} FROM consultation_follow_up f JOIN consultation c ON c.id = f.consultation_id WHERE f.recorded_at IS NULL AND f.due_on <= ? AND c.member_id IS NOT NULL ${condition} ORDER BY f.due_on, f.id LIMIT ${MOST_DUE}`;
  return (await db.query<Row>(sql, [today, ...values])).map(toFollowUp);
}

/** Reads a follow-up inside a unit that has locked its consultation. */
export async function readFollowUp(tx: EntityManager, id: string): Promise<FollowUp | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM consultation_follow_up f WHERE f.id = ?`, [id]);
  return row ? toFollowUp(row) : null;
}

function toFollowUp(row: Row): FollowUp {
  const permits = (row.permits ?? '').split(' ').filter((permit): permit is ObtainedPermit => permit !== '');
  return {
    id: row.id,
    consultationId: row.consultation_id,
    days: row.days,
    dueOn: row.due_on,
    result: row.result,
    permits,
    turnoverBand: row.turnover_band,
    jobCount: row.job_count,
    recordedAt: row.recorded_at === null ? null : readInstant(row.recorded_at),
  };
}
