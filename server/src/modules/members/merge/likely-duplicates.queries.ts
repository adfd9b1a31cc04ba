import type { Database } from '../../../platform/db/database';

/** Two active cards that may be one person's, the older first, and why. */
export type LikelyPair = {
  readonly firstId: string;
  readonly secondId: string;
  readonly reason: 'BIRTH_DATE' | 'PHONE';
};

/** The most that a screen shows; whoever is merged makes room. */
export const MOST_PAIRS = 50;

/** Merging may turn a pair round, so both ways are looked up. */
const NOT_MARKED =
  'NOT EXISTS (SELECT 1 FROM distinct_members d WHERE d.first_id = a.id AND d.second_id = b.id) AND NOT EXISTS (SELECT 1 FROM distinct_members d WHERE d.first_id = b.id AND d.second_id = a.id)';

const PAIRS = `SELECT a.id AS firstId, b.id AS secondId, 'BIRTH_DATE' AS reason FROM member a JOIN member b ON b.birth_date = a.birth_date AND b.name_key = a.name_key AND b.id > a.id
    WHERE a.is_active = 1 AND b.is_active = 1 AND a.birth_date IS NOT NULL AND ${NOT_MARKED}
  UNION ALL SELECT a.id, b.id, 'PHONE' FROM member a JOIN member b ON b.phone = a.phone AND b.name_key = a.name_key AND b.id > a.id
    WHERE a.is_active = 1 AND b.is_active = 1 AND a.phone IS NOT NULL AND (a.birth_date IS NULL OR b.birth_date IS NULL OR a.birth_date <> b.birth_date) AND ${NOT_MARKED}
  ORDER BY firstId, secondId LIMIT ${MOST_PAIRS}`;

/**
 * Finds pairs that nobody has found to be two people: cards of one name and birthday, or of one name and
 * telephone. One identity number cannot stand on two cards: the database refuses it.
 */
export function likelyDuplicates(db: Database): Promise<LikelyPair[]> {
  return db.query<LikelyPair>(PAIRS);
}
