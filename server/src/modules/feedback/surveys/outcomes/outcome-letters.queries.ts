import { readInstant, sqlInstant } from '../../../../platform/db/columns';
import type { Database } from '../../../../platform/db/database';
import type { QueryRunner } from '../../../../platform/db/table';
import type { NotificationTrigger } from '../../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../../platform/notifications/notification-trigger';
import type { LocalizedText } from '../../../../shared/locale';

/** Waves that are asked by letter, and how many days after the end of an event. */
export const LETTER_WAVES = { DAY_30: 30, DAY_90: 90 } as const;
/** One of them. */
export type LetterWave = keyof typeof LETTER_WAVES;

const DAY_MS = 86_400_000;
/** A letter that could not be written on its day is written within a week. */
const CAUGHT_UP_DAYS = 7;

/** What a letter of a wave is about. */
export type OutcomeParty = {
  /** The member who registered, else the registration of a guest. */
  readonly askedId: string;
  readonly eventId: string;
  readonly eventName: LocalizedText;
  readonly endsAt: Date;
  readonly surveyId: string;
  readonly slug: string;
};

/**
 * Finds whoever came to an event of a programme that asks about its outcomes, on the day of a wave. Who registered for
 * several of its sessions is asked once, and nobody twice about the same event and wave.
 */
export async function findOutcomeNotices(
  db: Database,
  { wave, now }: { readonly wave: LetterWave; readonly now: Date },
): Promise<NotificationTrigger<'OUTCOME_SURVEY'>[]> {
  const until = now.getTime() - LETTER_WAVES[wave] * DAY_MS;
  const rows = await db.query<{ id: string; member_id: string | null }>(
    `SELECT MIN(r.id) AS id, r.member_id FROM programme_outcome_survey c JOIN survey s ON s.id = c.survey_id JOIN event e ON e.programme_id = c.programme_id JOIN registration r ON r.event_id = e.id
     WHERE s.status = 'OPEN' AND e.status = 'DONE' AND e.ends_at > ? AND e.ends_at <= ? AND r.is_sample = 0 AND (r.kind <> 'WALK_IN' OR r.member_id IS NOT NULL)
       AND EXISTS (SELECT 1 FROM event_place l WHERE l.registration_id = r.id AND l.attended_at IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM registration o JOIN message g ON g.cause = CONCAT('survey.outcome:', o.id, ':${wave}')
         WHERE o.event_id = e.id AND (o.id = r.id OR o.member_id = r.member_id OR (o.member_id IS NULL AND r.member_id IS NULL AND o.contact_email = r.contact_email)))
     GROUP BY e.id, r.member_id, CASE WHEN r.member_id IS NULL THEN COALESCE(r.contact_email, r.id) END LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(new Date(until - CAUGHT_UP_DAYS * DAY_MS)), sqlInstant(new Date(until))],
  );
  return rows.map(({ id, member_id: memberId }) => ({
    cause: `survey.outcome:${id}:${wave}`,
    template: 'OUTCOME_SURVEY',
    memberId,
    aboutId: id,
    aboutDate: null,
    happenedAt: null,
  }));
}

/** Finds what a registration is asked about; null when its programme asks nothing any more. */
export async function findOutcomeParty(
  db: QueryRunner,
  registrationId: string,
): Promise<OutcomeParty | null> {
  const [row] = (await db.query(
    `SELECT COALESCE(r.member_id, r.id) AS asked_id, e.id, e.name_id, e.name_en, e.ends_at, s.id AS survey_id, s.slug FROM registration r JOIN event e ON e.id = r.event_id
     JOIN programme_outcome_survey c ON c.programme_id = e.programme_id JOIN survey s ON s.id = c.survey_id WHERE r.id = ? AND s.status = 'OPEN' AND e.ends_at IS NOT NULL`,
    [registrationId],
  )) as {
    asked_id: string;
    id: string;
    name_id: string;
    name_en: string | null;
    ends_at: Date | string;
    survey_id: string;
    slug: string;
  }[];
  return row
    ? {
        askedId: row.asked_id,
        eventId: row.id,
        eventName: { indonesian: row.name_id, english: row.name_en },
        endsAt: readInstant(row.ends_at),
        surveyId: row.survey_id,
        slug: row.slug,
      }
    : null;
}
