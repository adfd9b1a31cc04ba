import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { QueryRunner, RawRow } from '../../../platform/db/table';
import { table, toSelection } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { defineLoader } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import { erasePapersOf } from '../papers/papers.queries';
import type { StaffProfile } from './profile.entity';
import { StaffProfileEntity } from './profile.entity';

/** Somebody of the staff: their account, and their profile as far as there is one. */
export type Person = {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string | null;
  readonly isActive: boolean;
  readonly profile: StaffProfile | null;
};

/** How many people of staff are listed at most. */
export const MOST_PEOPLE = 300;

const profiles = table(StaffProfileEntity, 'p');
const people = toSelection<Person>({
  columns: `s.id AS personId, s.name AS personName, s.branch_id AS personBranch, s.is_active AS personActive, ${profiles.columns}`,
  from: 'staff_member s LEFT JOIN staff_profile p ON p.staff_id = s.id',
  read: (raw: RawRow): Person => ({
    staffId: String(raw['personId']),
    name: String(raw['personName']),
    branchId: raw['personBranch'] === null ? null : String(raw['personBranch']),
    isActive: Number(raw['personActive']) === 1,
    profile: raw['staff_id'] === null ? null : profiles.read(raw),
  }),
});
const leads = profiles.pick('staffId', 'leadId');

/** Finds somebody by the id of their account, also one that is closed. */
export function findPerson(db: QueryRunner, staffId: string): Promise<Person | null> {
  return people.first(db, 'WHERE s.id = ?', [staffId]);
}

/** Locks somebody until the unit ends, so that two colleagues write about them one after the other. */
export async function lockPerson(db: Database, tx: EntityManager, staffId: string): Promise<Person | null> {
  await tx.query(`SELECT id FROM staff_member WHERE id = ?${db.forUpdate}`, [staffId]);
  return findPerson(tx, staffId);
}

/** Lists everybody who works here, by name. */
export function listPeople(db: Database): Promise<Person[]> {
  return people.list(db, `WHERE s.is_active = 1 ORDER BY s.name, s.id LIMIT ${MOST_PEOPLE}`, []);
}

/** Everybody who works here, once for a whole answer; its one key is 'all'. */
export const peopleAtWork = defineLoader<'all', Person[]>('peopleAtWork', async ({ db }, keys) => {
  const found = await listPeople(db);
  return keys.map(() => found);
});

/** Lists who leads whom. */
export function listLeads(tx: EntityManager): Promise<{ staffId: string; leadId: string | null }[]> {
  return leads.list(tx, `WHERE p.lead_id IS NOT NULL LIMIT ${MOST_PEOPLE}`, []);
}

/** Writes a profile, or the changes of one. */
export async function writeProfile(
  tx: EntityManager,
  known: StaffProfile | null,
  row: StaffProfile,
): Promise<void> {
  const columns = profiles.write(row);
  if (known === null) return insertRows(tx, profiles.name, [columns]);
  const { staff_id: staffId, ...changes } = columns;
  await tx.query(
    `UPDATE staff_profile SET ${Object.keys(changes)
      .map((name) => `${name} = ?`)
      .join(', ')} WHERE staff_id = ?`,
    [...Object.values(changes), staffId],
  );
}

/** Where something of a person may stand without a profile of theirs. */
const TABLES_OF_PEOPLE = [
  'competence_assessment',
  'staff_certificate',
  'staff_training',
  'sop_reading',
  'onboarding_step',
  'development_plan',
  'counted_attendance',
] as const;

/**
 * Notes which accounts were closed since the last look, and which were opened again. Somebody who never had a
 * profile gets one, so that the day is known by which what is kept of them goes.
 */
export async function noteClosedAccounts(
  tx: EntityManager,
  { today, now }: { readonly today: CivilDate; readonly now: Date },
): Promise<void> {
  const isKnown = TABLES_OF_PEOPLE.map(
    (name) => `EXISTS (SELECT 1 FROM ${name} k WHERE k.staff_id = s.id)`,
  ).join(' OR ');
  await tx.query(
    `INSERT INTO staff_profile (staff_id, is_mentor, is_sample, updated_at, version)
     SELECT s.id, 0, s.is_sample, ?, 1 FROM staff_member s WHERE s.is_active = 0
     AND NOT EXISTS (SELECT 1 FROM staff_profile p WHERE p.staff_id = s.id) AND (${isKnown})`,
    [sqlInstant(now)],
  );
  const isClosed =
    'EXISTS (SELECT 1 FROM staff_member s WHERE s.id = staff_profile.staff_id AND s.is_active = 0)';
  await tx.query(`UPDATE staff_profile SET closed_on = ? WHERE closed_on IS NULL AND ${isClosed}`, [today]);
  await tx.query(`UPDATE staff_profile SET closed_on = NULL WHERE closed_on IS NOT NULL AND NOT ${isClosed}`);
}

/** Erases assessments, files, certificates, training, readings, plans, what was given on joining, and profiles of people whose account was closed on or before a day. */
export async function eraseDevelopmentOf(
  tx: EntityManager,
  { closedUntil }: { readonly closedUntil: CivilDate },
): Promise<void> {
  await erasePapersOf(tx, { closedUntil });
  for (const name of TABLES_OF_PEOPLE)
    await tx.query(
      `DELETE FROM ${name} WHERE staff_id IN (SELECT staff_id FROM staff_profile WHERE closed_on <= ?)`,
      [closedUntil],
    );
  await tx.query('DELETE FROM staff_profile WHERE closed_on <= ?', [closedUntil]);
}

const SAMPLE_TABLES = [
  'staff_profile',
  'staff_certificate',
  'staff_training',
  'training_course',
  'sop_page',
  'onboarding_item',
  'development_plan',
] as const;

/** Says of all there is that it is made-up sample data: only while the sample library is filled. */
export async function markAsSample(tx: EntityManager): Promise<void> {
  for (const name of SAMPLE_TABLES) await tx.query(`UPDATE ${name} SET is_sample = 1`);
}
