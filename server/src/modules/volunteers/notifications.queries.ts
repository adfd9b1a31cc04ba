import { readInstant, sqlInstant } from '../../platform/db/columns';
import type { Database } from '../../platform/db/database';
import type { NotificationTrigger } from '../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../platform/notifications/notification-trigger';
import type { VolunteerAnswer } from './letter-facts.queries';
import { notTold } from '../../platform/notifications/notification-trigger.queries';

type Answer = {
  readonly id: string;
  readonly memberId: string;
  readonly answer: VolunteerAnswer;
  readonly cause: string;
  readonly happenedAt: Date | string;
};

/** An invitation is told again when its words change; a decision once. */
const INVITED = "CONCAT('volunteer.invited:', a.id, ':', a.version)";
const DECIDED = "CONCAT('volunteer.decided:', a.id)";

/** Finds applications to volunteer that staff answered after a moment: asked to come, accepted or declined. */
export async function findVolunteerAnswerNotices(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<`VOLUNTEER_${VolunteerAnswer}`>[]> {
  const answers = await db.query<Answer>(
    `SELECT a.id, a.member_id AS memberId, a.status AS answer, ${INVITED} AS cause, a.invited_at AS happenedAt FROM volunteer_application a
     WHERE a.invited_at > ? AND a.status = 'INVITED' AND ${notTold(INVITED)}
     UNION ALL SELECT a.id, a.member_id AS memberId, a.status AS answer, ${DECIDED} AS cause, a.decided_at AS happenedAt FROM volunteer_application a
     WHERE a.decided_at > ? AND a.status IN ('ACCEPTED', 'DECLINED') AND ${notTold(DECIDED)} LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(since), sqlInstant(since)],
  );
  return answers.map(({ id, memberId, answer, cause, happenedAt }) => ({
    cause,
    template: `VOLUNTEER_${answer}` as const,
    memberId,
    aboutId: id,
    aboutDate: null,
    happenedAt: readInstant(happenedAt),
  }));
}
