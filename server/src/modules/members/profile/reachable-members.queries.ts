import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { CivilDate } from '../../../shared/civil-date';
import { normaliseEmail } from '../../../shared/email';
import { childrenBornAfter } from '../shared/age.rules';
import { readCardNumber } from '../cards/card-number.rules';
import { normalisePhone } from '../shared/phone.rules';

/**
 * A member and the address that a link about their account goes to: their own, else that of a child's
 * guardian, with a card or without. A child without a consent to an account of its own gets none.
 */
export type ReachableMember = { readonly id: string; readonly email: string };

const LONGEST_LOGIN = 200;
/** A family that shares an address gets a letter each. */
const MOST_OF_FAMILY = 6;
const MOST_LINKS = 3;

const REACHED = `SELECT m.id, COALESCE(m.email, g.email, CASE WHEN m.birth_date > ? THEN m.guardian_email END) AS email FROM member m
  LEFT JOIN member g ON g.id = m.guardian_id AND g.is_active = 1 AND m.birth_date > ?`;
const HAS_ADDRESS = `m.is_active = 1 AND (m.email IS NOT NULL OR g.email IS NOT NULL OR (m.birth_date > ? AND m.guardian_email IS NOT NULL))`;
/** As `coversSignIn` says. */
const MAY_SIGN_IN = `(m.birth_date IS NULL OR m.birth_date <= ? OR EXISTS (SELECT 1 FROM member_consent s WHERE s.member_id = m.id AND s.purpose IN ('SIGN_IN', 'GUARDIAN') AND (s.until_date IS NULL OR s.until_date >= ?)))`;

/**
 * Finds who a login may mean and can be written to, sample members only if they may sign in. Those who asked
 * three times since a moment are left out. One statement, whatever the login is.
 */
export async function reachableByLogin(
  db: Database,
  login: string,
  around: { today: CivilDate; since: Date; isSampleMode: boolean },
): Promise<ReachableMember[]> {
  const text = login.trim().slice(0, LONGEST_LOGIN);
  const number = readCardNumber(text);
  const sql = `${REACHED} JOIN (SELECT id FROM member WHERE card_number = ? UNION SELECT member_id AS id FROM card_alias WHERE number = ? AND kind <> 'LOST'
      UNION SELECT id FROM member WHERE email = ? UNION SELECT id FROM member WHERE phone = ?) found ON found.id = m.id
    WHERE ${HAS_ADDRESS} AND ${MAY_SIGN_IN} AND (m.is_sample = 0 OR ? = 1)
      AND (SELECT COUNT(*) FROM member_code c WHERE c.member_id = m.id AND c.purpose = 'PASSWORD' AND c.channel = 'EMAIL' AND c.created_at > ?) < ${MOST_LINKS}
    ORDER BY m.id LIMIT ${MOST_OF_FAMILY}`;
  const grown = childrenBornAfter(around.today);
  const values = [
    grown,
    grown,
    number,
    number,
    text.includes('@') ? normaliseEmail(text) : '',
    normalisePhone(text) ?? '',
    grown,
    grown,
    around.today,
    around.isSampleMode ? 1 : 0,
    sqlInstant(around.since),
  ];
  return db.query<ReachableMember>(sql, values);
}

/** Gives the addresses that links about accounts go to, by member. */
export async function reachableById(
  db: Database,
  ids: readonly string[],
  today: CivilDate,
): Promise<ReachableMember[]> {
  if (ids.length === 0) return [];
  const grown = childrenBornAfter(today);
  return db.query<ReachableMember>(`${REACHED} WHERE m.id IN (${placeholders(ids)}) AND ${HAS_ADDRESS}`, [
    grown,
    grown,
    ...ids,
    grown,
  ]);
}
