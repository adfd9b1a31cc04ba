import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { NewEventFacts } from '../letters/facts.terms';
import { dayInWords, momentInWords } from '../letters/words.rules';

const MOST_DATES = 4;

type Row = {
  name_id: string;
  name_en: string | null;
  summary_id: string | null;
  summary_en: string | null;
  programme_id_name: string;
  programme_en_name: string | null;
  venue_name: string | null;
  branch_id_name: string | null;
  branch_en_name: string | null;
  space_id_name: string | null;
  space_en_name: string | null;
};

/**
 * Reads what a letter about a new event says; null when it is not to come any more, or the member follows its
 * programme no longer.
 */
export async function newEventLetter(
  db: Database,
  { eventId, memberId }: { readonly eventId: string; readonly memberId: string },
  { locale, now }: { readonly locale: Locale; readonly now: Date },
): Promise<NewEventFacts | null> {
  const [row] = await db.query<Row>(
    `SELECT e.name_id, e.name_en, e.summary_id, e.summary_en, p.name_id AS programme_id_name, p.name_en AS programme_en_name, e.venue_name, b.name_id AS branch_id_name, b.name_en AS branch_en_name, s.name_id AS space_id_name,
      s.name_en AS space_en_name FROM event e JOIN programme p ON p.id = e.programme_id JOIN programme_follow f ON f.programme_id = p.id LEFT JOIN branch b ON b.id = e.branch_id LEFT JOIN space s ON s.id = e.space_id
     WHERE e.id = ? AND f.member_id = ? AND e.status = 'PUBLISHED' AND e.ends_at > ?`,
    [eventId, memberId, sqlInstant(now)],
  );
  if (!row) return null;
  const pick = (indonesian: string | null, english: string | null): string | null =>
    locale === 'EN' ? (english ?? indonesian) : indonesian;
  const place = [
    pick(row.space_id_name, row.space_en_name),
    pick(row.branch_id_name, row.branch_en_name) ?? row.venue_name,
  ]
    .filter((part) => part !== null)
    .join(', ');
  return {
    childName: null,
    eventName: pick(row.name_id, row.name_en) ?? '',
    programmeName: pick(row.programme_id_name, row.programme_en_name) ?? '',
    summary: pick(row.summary_id, row.summary_en),
    place: place === '' ? null : place,
    dates: await datesToCome(db, eventId, { locale, now }),
    path: `${locale === 'EN' ? '/en/events' : '/acara'}/${eventId}`,
  };
}

async function datesToCome(
  db: Database,
  eventId: string,
  { locale, now }: { readonly locale: Locale; readonly now: Date },
): Promise<string[]> {
  const sql = `SELECT starts_at, is_all_day FROM event_session WHERE event_id = ? AND status = 'SCHEDULED' AND ends_at > ? ORDER BY starts_at LIMIT ${MOST_DATES}`;
  const rows = await db.query<{ starts_at: Date | string; is_all_day: number }>(sql, [
    eventId,
    sqlInstant(now),
  ]);
  return rows.map(({ starts_at: startsAt, is_all_day: isAllDay }) =>
    isAllDay === 1
      ? dayInWords(toCivilDate(readInstant(startsAt)), locale)
      : momentInWords(readInstant(startsAt), locale),
  );
}
