import type { Database } from '../../platform/db/database';
import type { LocalizedText } from '../../shared/locale';

/** What staff answered. */
export type VolunteerAnswer = 'INVITED' | 'ACCEPTED' | 'DECLINED';

/** What a letter about an application says. */
export type VolunteerAnswerFacts = {
  readonly role: LocalizedText;
  /** Where and when to come, or why it was declined; null of an acceptance. */
  readonly words: string | null;
};

type Row = {
  readonly indonesian: string;
  readonly english: string | null;
  readonly invitation: string | null;
  readonly reason: string | null;
};

/** Finds what staff answered to an application; null if it is gone or something else was answered since. */
export async function findVolunteerAnswer(
  db: Database,
  applicationId: string,
  answer: VolunteerAnswer,
): Promise<VolunteerAnswerFacts | null> {
  const [row] = await db.query<Row>(
    `SELECT r.name_id AS indonesian, r.name_en AS english, a.invitation, a.reason
     FROM volunteer_application a JOIN volunteer_role r ON r.id = a.role_id
     WHERE a.id = ? AND a.status = ?`,
    [applicationId, answer],
  );
  if (!row) return null;
  const { indonesian, english, invitation, reason } = row;
  return {
    role: { indonesian, english },
    words: answer === 'INVITED' ? invitation : reason,
  };
}
