import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { StaffCertificate, StaffTraining, TrainingCourse } from './learning.entity';
import { StaffCertificateEntity, StaffTrainingEntity, TrainingCourseEntity } from './learning.entity';

/** How many courses are listed at most. */
export const MOST_COURSES = 200;
/** How many proofs of one kind somebody has at most. */
export const MOST_PROOFS = 200;

const certificates = table(StaffCertificateEntity, 'c');
const trainings = table(StaffTrainingEntity, 't');
const courses = table(TrainingCourseEntity, 'k');
/** Courses still to come before those without a day and those that were. */
const COMING_FIRST = 'ORDER BY k.starts_on DESC, k.id';

/** Certificates of people, what ends first first. */
export const certificatesByStaff = defineLoader<string, StaffCertificate[]>(
  'certificatesByStaff',
  async ({ db }, ids) => {
    const found = await certificates.list(
      db,
      `WHERE c.staff_id IN (${placeholders(ids)}) ORDER BY c.valid_until IS NULL, c.valid_until, c.id`,
      ids,
    );
    return groupBy(ids, found, ({ staffId }) => staffId);
  },
);

/** Training of people, the latest first. */
export const trainingsByStaff = defineLoader<string, StaffTraining[]>(
  'trainingsByStaff',
  async ({ db }, ids) => {
    const found = await trainings.list(
      db,
      `WHERE t.staff_id IN (${placeholders(ids)}) ORDER BY t.completed_on DESC, t.id DESC`,
      ids,
    );
    return groupBy(ids, found, ({ staffId }) => staffId);
  },
);

/** Courses by id. */
export const courseById = defineLoader<string, TrainingCourse | null>('courseById', async ({ db }, ids) =>
  indexBy(ids, await courses.list(db, `WHERE k.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Courses in use that teach a competence and whose event was not cancelled. */
export const coursesByCompetence = defineLoader<string, TrainingCourse[]>(
  'coursesByCompetence',
  async ({ db }, ids) => {
    const found = await courses.list(
      db,
      `LEFT JOIN event e ON e.id = k.event_id WHERE k.competence_id IN (${placeholders(ids)}) AND k.is_active = 1
       AND (e.id IS NULL OR e.status <> 'CANCELLED') ${COMING_FIRST} LIMIT ${MOST_COURSES}`,
      ids,
    );
    return groupBy(ids, found, ({ competenceId }) => competenceId ?? '');
  },
);

/** Lists courses, the latest first. */
export function listCourses(db: Database): Promise<TrainingCourse[]> {
  return courses.list(db, `${COMING_FIRST} LIMIT ${MOST_COURSES}`, []);
}

/** Finds a course. */
export function findCourse(db: QueryRunner, id: string): Promise<TrainingCourse | null> {
  return courses.first(db, 'WHERE k.id = ?', [id]);
}

/** Locks a course until the unit ends. */
export function lockCourse(db: Database, tx: EntityManager, id: string): Promise<TrainingCourse | null> {
  return courses.first(tx, `WHERE k.id = ?${db.forUpdate}`, [id]);
}

/** Writes a new course. */
export async function insertCourse(tx: EntityManager, row: TrainingCourse): Promise<void> {
  await insertRows(tx, courses.name, [courses.write(row)]);
}

/** Changes a course. */
export async function changeCourse(
  tx: EntityManager,
  id: string,
  changes: Partial<TrainingCourse>,
): Promise<void> {
  await updateRow(tx, courses.name, id, courses.write(changes));
}

/** Tells whether there is an event. */
export async function isEvent(tx: EntityManager, id: string): Promise<boolean> {
  const found = (await tx.query('SELECT id FROM event WHERE id = ?', [id])) as unknown[];
  return found.length > 0;
}

/** Finds a certificate. */
export function findCertificate(db: QueryRunner, id: string): Promise<StaffCertificate | null> {
  return certificates.first(db, 'WHERE c.id = ?', [id]);
}

/** Finds training that somebody had. */
export function findTraining(db: QueryRunner, id: string): Promise<StaffTraining | null> {
  return trainings.first(db, 'WHERE t.id = ?', [id]);
}

/** Writes a new certificate. */
export async function insertCertificate(tx: EntityManager, row: StaffCertificate): Promise<void> {
  await insertRows(tx, certificates.name, [certificates.write(row)]);
}

/** Writes new training. */
export async function insertTraining(tx: EntityManager, row: StaffTraining): Promise<void> {
  await insertRows(tx, trainings.name, [trainings.write(row)]);
}

/** Changes a certificate. */
export async function changeCertificate(
  tx: EntityManager,
  id: string,
  changes: Partial<StaffCertificate>,
): Promise<void> {
  await updateRow(tx, certificates.name, id, certificates.write(changes));
}

/** Changes training. */
export async function changeTraining(
  tx: EntityManager,
  id: string,
  changes: Partial<StaffTraining>,
): Promise<void> {
  await updateRow(tx, trainings.name, id, trainings.write(changes));
}

/** Removes a certificate or training. */
export async function removeProof(
  tx: EntityManager,
  kind: 'staff_certificate' | 'staff_training',
  id: string,
): Promise<void> {
  await tx.query(`DELETE FROM ${kind} WHERE id = ?`, [id]);
}

/** Counts the proofs of a kind that somebody has. */
export async function countProofs(
  tx: EntityManager,
  kind: 'staff_certificate' | 'staff_training',
  staffId: string,
): Promise<number> {
  const [row] = (await tx.query(`SELECT COUNT(*) AS total FROM ${kind} WHERE staff_id = ?`, [staffId])) as {
    total: number | string;
  }[];
  return Number(row?.total ?? 0);
}
