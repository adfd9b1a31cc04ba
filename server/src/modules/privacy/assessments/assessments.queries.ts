import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { DataAssessment, DataAssessmentVersion } from './assessment.entity';
import { DataAssessmentEntity, DataAssessmentVersionEntity } from './assessment.entity';

const MOST_ASSESSMENTS = 200;
const MOST_VERSIONS = 50;
const assessments = table(DataAssessmentEntity, 'a');
const versions = table(DataAssessmentVersionEntity, 'v');

/** Lists assessments, the first to be reviewed first. */
export function listAssessments(db: Database): Promise<DataAssessment[]> {
  return assessments.list(db, `ORDER BY a.next_review_on, a.id LIMIT ${MOST_ASSESSMENTS}`, []);
}

/** Finds an assessment. */
export function findAssessment(db: Database, id: string): Promise<DataAssessment | null> {
  return assessments.first(db, 'WHERE a.id = ?', [id]);
}

/** Locks an assessment until the unit ends; null when there is none. */
export function lockAssessment(db: Database, tx: EntityManager, id: string): Promise<DataAssessment | null> {
  return assessments.first(tx, `WHERE a.id = ?${db.forUpdate}`, [id]);
}

/** Writes a new assessment. */
export async function insertAssessment(tx: EntityManager, row: DataAssessment): Promise<void> {
  await insertRows(tx, assessments.name, [assessments.write(row)]);
}

/** Changes some columns of an assessment. */
export async function changeAssessment(
  tx: EntityManager,
  id: string,
  changes: Partial<DataAssessment>,
): Promise<void> {
  await updateRow(tx, assessments.name, id, assessments.write(changes));
}

/** Keeps what an assessment says as a version. */
export async function insertAssessmentVersion(tx: EntityManager, row: DataAssessmentVersion): Promise<void> {
  await insertRows(tx, versions.name, [versions.write(row)]);
}

/** Versions of assessments, the newest first. */
export const versionsByAssessment = defineLoader<string, DataAssessmentVersion[]>(
  'versionsByAssessment',
  async ({ db }, ids) => {
    const rows = await versions.list(
      db,
      `WHERE v.assessment_id IN (${placeholders(ids)}) ORDER BY v.assessment_id, v.number DESC LIMIT ${MOST_VERSIONS * 25}`,
      ids,
    );
    return groupBy(ids, rows, ({ assessmentId }) => assessmentId).map((group) =>
      group.slice(0, MOST_VERSIONS),
    );
  },
);
