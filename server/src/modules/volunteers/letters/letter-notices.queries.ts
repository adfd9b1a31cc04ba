import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';

/** What a message about a letter of hours says: its number, or why it is not issued. */
export type HoursLetterFacts = { readonly number: string | null; readonly words: string | null };

type Answer = {
  readonly id: string;
  readonly memberId: string;
  readonly status: 'ISSUED' | 'WITHDRAWN';
  readonly cause: string;
  readonly happenedAt: Date | string;
};

const READY = "CONCAT('volunteer.letter:', l.id)";
const DECLINED = "CONCAT('volunteer.letterDeclined:', l.id)";

/** Finds letters of hours that were issued after a moment, and requests that staff declined with a reason. */
export async function findHoursLetterNotices(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'VOLUNTEER_LETTER_READY' | 'VOLUNTEER_LETTER_DECLINED'>[]> {
  const found = await db.query<Answer>(
    `SELECT l.id, l.member_id AS memberId, l.status, ${READY} AS cause, l.issued_at AS happenedAt FROM volunteer_letter l
     WHERE l.issued_at > ? AND l.status = 'ISSUED' AND l.member_id IS NOT NULL AND ${notTold(READY)}
     UNION ALL SELECT l.id, l.member_id AS memberId, l.status, ${DECLINED} AS cause, l.withdrawn_at AS happenedAt FROM volunteer_letter l
     WHERE l.withdrawn_at > ? AND l.issued_at IS NULL AND l.withdraw_reason IS NOT NULL AND l.member_id IS NOT NULL AND ${notTold(DECLINED)} LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(since), sqlInstant(since)],
  );
  return found.map(({ id, memberId, status, cause, happenedAt }) => ({
    cause,
    template:
      status === 'ISSUED' ? ('VOLUNTEER_LETTER_READY' as const) : ('VOLUNTEER_LETTER_DECLINED' as const),
    memberId,
    aboutId: id,
    aboutDate: null,
    happenedAt: readInstant(happenedAt),
  }));
}

/** Finds what a message about a letter says; null if it is gone, or it is not in that state any more. */
export async function findHoursLetter(
  db: Database,
  letterId: string,
  status: 'ISSUED' | 'WITHDRAWN',
): Promise<HoursLetterFacts | null> {
  const [row] = await db.query<HoursLetterFacts>(
    'SELECT l.number, l.withdraw_reason AS words FROM volunteer_letter l WHERE l.id = ? AND l.status = ?',
    [letterId, status],
  );
  return row ?? null;
}
