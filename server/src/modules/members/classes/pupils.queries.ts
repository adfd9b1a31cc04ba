import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import type { EntityRow, QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { MemberEntity } from '../profile/member.entity';

const pupils = table(MemberEntity, 'm').pick('id', 'name', 'cardNumber', 'schoolClass');

/** A pupil as a promotion sees them. */
export type Pupil = Pick<EntityRow<MemberEntity>, 'id' | 'name' | 'cardNumber'> & {
  readonly schoolClass: string;
};

/** A school with how many of its pupils have a card. */
export type School = { readonly name: string; readonly pupilCount: number };

/** The most pupils of one school that move up at once. */
export const MOST_PUPILS = 2_000;
const MOST_SCHOOLS = 500;
const MOVED_AT_ONCE = 500;

/**
 * Reads the pupils of a school that have a class, by class and name; with the suffix of a lock as they are
 * now.
 */
export async function loadPupils(tx: QueryRunner, school: string, lock: string = ''): Promise<Pupil[]> {
  const order = lock === '' ? 'm.school_class, m.name_key, m.id' : 'm.id';
  const found = await pupils.list(
    tx,
    `WHERE m.school = ? AND m.school_class IS NOT NULL AND m.is_active = 1 ORDER BY ${order} LIMIT ${MOST_PUPILS + 1}${lock}`,
    [school],
  );
  return found.flatMap(({ schoolClass, ...pupil }) =>
    schoolClass === null ? [] : [{ ...pupil, schoolClass }],
  );
}

/** Moves pupils to another class of their school; without one they leave the school. */
export async function movePupils(
  tx: EntityManager,
  ids: readonly string[],
  to: string | null,
): Promise<void> {
  const school = to === null ? 'NULL' : 'school';
  for (let start = 0; start < ids.length; start += MOVED_AT_ONCE) {
    const some = ids.slice(start, start + MOVED_AT_ONCE);
    await tx.query(
      `UPDATE member SET school = ${school}, school_class = ?, version = version + 1 WHERE id IN (${placeholders(some)})`,
      [to, ...some],
    );
  }
}

/** Reads the schools of members. */
export async function schoolsOfMembers(tx: Pick<EntityManager, 'query'>): Promise<School[]> {
  const rows = await tx.query<{ name: string; pupilCount: number | string }[]>(
    `SELECT school AS name, COUNT(*) AS pupilCount FROM member WHERE school IS NOT NULL AND is_active = 1 GROUP BY school ORDER BY school LIMIT ${MOST_SCHOOLS}`,
  );
  return rows.map(({ name, pupilCount }) => ({ name, pupilCount: Number(pupilCount) }));
}
