import type { EntityManager } from 'typeorm';

/** A pupil as a promotion sees them. */
export type Pupil = {
  readonly id: string;
  readonly name: string;
  readonly cardNumber: string;
  readonly schoolClass: string;
};

/** A school with how many of its pupils have a card. */
export type School = { readonly name: string; readonly pupilCount: number };

/** The most pupils of one school that move up at once. */
export const MOST_PUPILS = 2_000;
const MOST_SCHOOLS = 500;

/**
 * Reads the pupils of a school that have a class, by class and name; with the suffix of a lock as they are
 * now.
 */
export function loadPupils(
  tx: Pick<EntityManager, 'query'>,
  school: string,
  lock: string = '',
): Promise<Pupil[]> {
  const order = lock === '' ? 'school_class, name_key, id' : 'id';
  const sql = `SELECT id, name, card_number AS cardNumber, school_class AS schoolClass FROM member WHERE school = ? AND school_class IS NOT NULL AND is_active = 1 ORDER BY ${order} LIMIT ${MOST_PUPILS + 1}${lock}`;
  return tx.query<Pupil[]>(sql, [school]);
}

/** Reads the schools of members. */
export async function schoolsOfMembers(tx: Pick<EntityManager, 'query'>): Promise<School[]> {
  const rows = await tx.query<{ name: string; pupilCount: number | string }[]>(
    `SELECT school AS name, COUNT(*) AS pupilCount FROM member WHERE school IS NOT NULL AND is_active = 1 GROUP BY school ORDER BY school LIMIT ${MOST_SCHOOLS}`,
  );
  return rows.map(({ name, pupilCount }) => ({ name, pupilCount: Number(pupilCount) }));
}
