import { placeholders } from '../../../platform/db/placeholders';
import { readInstant } from '../../../platform/db/columns';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';

/** A session for businesses at which a member was there. */
export type AttendedTraining = {
  readonly memberId: string;
  readonly eventId: string;
  readonly startsAt: Date;
};

const MOST_OF_ONE = 20;

/** Sessions for businesses that members attended, the last first, at most twenty of each. */
export const attendedTrainingsByMember = defineLoader<string, AttendedTraining[]>(
  'attendedTrainingsByMember',
  async ({ db }, ids) => {
    const rows = await db.query<{ memberId: string; eventId: string; startsAt: string }>(
      `SELECT memberId, eventId, startsAt FROM (
         SELECT p.member_id AS memberId, s.event_id AS eventId, s.starts_at AS startsAt,
           ROW_NUMBER() OVER (PARTITION BY p.member_id ORDER BY s.starts_at DESC, l.id) AS turn
         FROM registered_person p
         JOIN event_place l ON l.person_id = p.id
         JOIN event_session s ON s.id = l.session_id
         JOIN event e ON e.id = s.event_id
         WHERE p.member_id IN (${placeholders(ids)}) AND l.attended_at IS NOT NULL
           AND (e.kind = 'BUSINESS_TRAINING'
             OR EXISTS (SELECT 1 FROM event_audience a WHERE a.event_id = e.id AND a.audience = 'BUSINESSES'))
       ) attended WHERE turn <= ${MOST_OF_ONE} ORDER BY startsAt DESC, eventId`,
      ids,
    );
    const trainings = rows.map(({ startsAt, ...row }) => ({ ...row, startsAt: readInstant(startsAt) }));
    return groupBy(ids, trainings, ({ memberId }) => memberId);
  },
);
