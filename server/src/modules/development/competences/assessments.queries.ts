import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { CompetenceAssessment } from './assessment.entity';
import { CompetenceAssessmentEntity } from './assessment.entity';

const MOST_MENTORS = 20;
const assessments = table(CompetenceAssessmentEntity, 'a');

/** What was assessed of people, by the id of their account. */
export const assessmentsByStaff = defineLoader<string, CompetenceAssessment[]>(
  'assessmentsByStaff',
  async ({ db }, ids) => groupBy(ids, await listAssessments(db, ids), ({ staffId }) => staffId),
);

/** Lists what was assessed of some people. */
export async function listAssessments(
  db: QueryRunner,
  staffIds: readonly string[],
): Promise<CompetenceAssessment[]> {
  if (staffIds.length === 0) return [];
  return assessments.list(db, `WHERE a.staff_id IN (${placeholders(staffIds)})`, staffIds);
}

/** Somebody who offers to teach a competence, with their level. */
export type Mentor = { readonly competenceId: string; readonly staffId: string; readonly level: number };

/** Colleagues in use who offer to teach and whom their lead gave level 2 or 3, the best first, by competence. */
export const mentorsByCompetence = defineLoader<string, Mentor[]>(
  'mentorsByCompetence',
  async ({ db }, ids) => {
    const rows = await db.query<Mentor>(
      `SELECT a.competence_id AS competenceId, a.staff_id AS staffId, a.level FROM competence_assessment a
     JOIN staff_profile p ON p.staff_id = a.staff_id AND p.is_mentor = 1
     JOIN staff_member s ON s.id = a.staff_id AND s.is_active = 1
     WHERE a.competence_id IN (${placeholders(ids)}) AND a.kind = 'LEAD' AND a.level >= 2
     ORDER BY a.level DESC, s.name, s.id LIMIT ${MOST_MENTORS * 20}`,
      [...ids],
    );
    return groupBy(ids, rows, ({ competenceId }) => competenceId).map((some) => some.slice(0, MOST_MENTORS));
  },
);

/** Writes an assessment in place of the last one of the same kind. */
export async function replaceAssessment(tx: EntityManager, row: CompetenceAssessment): Promise<void> {
  await tx.query('DELETE FROM competence_assessment WHERE staff_id = ? AND competence_id = ? AND kind = ?', [
    row.staffId,
    row.competenceId,
    row.kind,
  ]);
  await insertRows(tx, assessments.name, [assessments.write(row)]);
}

/** Erases assessments made before a moment, and those of accounts closed on or before a day; gives how many. */
export async function eraseOldAssessments(
  tx: EntityManager,
  { madeBefore, closedUntil }: { readonly madeBefore: Date; readonly closedUntil: string },
): Promise<number> {
  const old = 'assessed_at < ? OR staff_id IN (SELECT staff_id FROM staff_profile WHERE closed_on <= ?)';
  const values = [sqlInstant(madeBefore), closedUntil];
  const [row] = (await tx.query(
    `SELECT COUNT(*) AS total FROM competence_assessment WHERE ${old}`,
    values,
  )) as { total: number | string }[];
  await tx.query(`DELETE FROM competence_assessment WHERE ${old}`, values);
  return Number(row?.total ?? 0);
}
