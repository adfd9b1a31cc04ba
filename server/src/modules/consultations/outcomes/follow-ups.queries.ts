import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import type { EntityRow } from '../../../platform/db/table';
import { updateRow } from '../../../platform/db/write-rows';
import { table } from '../../../platform/db/table';
import { ConsultationFollowUpEntity } from './follow-up.entity';
import type { FollowUp } from './follow-up.entity';

const followUps = table(ConsultationFollowUpEntity, 'f');

/** The most follow-ups that are listed at once. */
export const MOST_DUE = 100;

/** Follow-ups by consultation, the first one in front. */
export const followUpsByConsultation = defineLoader<string, FollowUp[]>(
  'followUpsByConsultation',
  async ({ db }, ids) => {
    const rows = await followUps.list(
      db,
      `WHERE f.consultation_id IN (${placeholders(ids)}) ORDER BY f.days`,
      ids,
    );
    return groupBy(ids, rows, ({ consultationId }) => consultationId);
  },
);

/** Follow-ups by id. */
export const followUpById = defineLoader<string, FollowUp | null>('followUpById', async ({ db }, ids) => {
  const rows = await followUps.list(db, `WHERE f.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, ({ id }) => id);
});

/** Lists follow-ups that are due and about which nobody has told anything, the oldest in front. */
export async function dueFollowUps(
  db: Database,
  { branchId, today }: { branchId: string | null; today: CivilDate },
): Promise<FollowUp[]> {
  const [condition, values] = branchId === null ? ['', []] : ['AND c.branch_id = ?', [branchId]];
  const rest = `JOIN consultation c ON c.id = f.consultation_id WHERE f.recorded_at IS NULL AND f.due_on <= ? AND c.member_id IS NOT NULL ${condition} ORDER BY f.due_on, f.id LIMIT ${MOST_DUE}`;
  return followUps.list(db, rest, [today, ...values]);
}

/** Changes some columns of a follow-up. */
export async function changeFollowUp(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<ConsultationFollowUpEntity>>,
): Promise<void> {
  await updateRow(tx, followUps.name, id, followUps.write(changes));
}

/** Reads a follow-up inside a unit that has locked its consultation. */
export async function readFollowUp(tx: EntityManager, id: string): Promise<FollowUp | null> {
  return followUps.first(tx, 'WHERE f.id = ?', [id]);
}
