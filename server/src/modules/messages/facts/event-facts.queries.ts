import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { MOST_PER_PARTY, ticketQr, ticketText } from '../../programmes';
import type { EventFacts } from '../letters/facts.terms';
import { dayInWords, momentInWords } from '../letters/words.rules';

/**
 * What a letter about a registration needs to know: the facts, and how far registration and event have come.
 */
export type EventLetterRow = {
  readonly facts: EventFacts;
  readonly registration: string;
  readonly event: string;
  readonly offerUntil: Date | null;
  readonly movedAt: Date | null;
};

const MOST_DATES = 6;
/** Those who came may answer this long; the room of programmes says the same. */
const ANSWER_DAYS_MS = 60 * 86_400_000;

/** Tells whether somebody of a registration came and has not yet said what they thought. */
export async function mayStillAnswer(
  db: Database,
  { registrationId, now }: { readonly registrationId: string; readonly now: Date },
): Promise<boolean> {
  const rows = await db.query<object>(
    `SELECT 1 AS may FROM registration r JOIN event e ON e.id = r.event_id WHERE r.id = ? AND e.ends_at > ?
     AND EXISTS (SELECT 1 FROM event_place l WHERE l.registration_id = r.id AND l.attended_at IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM event_feedback f WHERE f.registration_id = r.id)`,
    [registrationId, sqlInstant(new Date(now.getTime() - ANSWER_DAYS_MS))],
  );
  return rows.length > 0;
}

type Row = {
  event_id: string;
  name_id: string;
  name_en: string | null;
  notice_id: string | null;
  notice_en: string | null;
  venue_name: string | null;
  registration: string;
  event: string;
  offer_until: Date | string | null;
  moved_at: Date | string | null;
  restored_at: Date | string | null;
  closure_reason: string | null;
  branch_id_name: string | null;
  branch_en_name: string | null;
  space_id_name: string | null;
  space_en_name: string | null;
};

/**
 * Reads what a letter about a registration says; with a day only the sessions of that day. Null when the
 * registration is gone.
 */
export async function registrationLetter(
  db: Database,
  registrationId: string,
  { locale, day }: { locale: Locale; day: CivilDate | null },
): Promise<EventLetterRow | null> {
  const [row] = await db.query<Row>(
    `SELECT e.id AS event_id, e.name_id, e.name_en, e.notice_id, e.notice_en, e.venue_name, r.status AS registration, e.status AS event, r.offer_until, b.name_id AS branch_id_name, b.name_en AS branch_en_name,
      s.name_id AS space_id_name, s.name_en AS space_en_name,
      (SELECT MAX(t.moved_at) FROM event_place l JOIN event_session t ON t.id = l.session_id WHERE l.registration_id = r.id AND l.status <> 'CANCELLED') AS moved_at,
      (SELECT MAX(t.restored_at) FROM event_place l JOIN event_session t ON t.id = l.session_id WHERE l.registration_id = r.id AND l.status <> 'CANCELLED') AS restored_at,
      (SELECT MIN(c.name) FROM event_place l JOIN event_session t ON t.id = l.session_id AND t.status = 'CANCELLED' JOIN calendar_entry c ON c.id = t.closure_id WHERE l.registration_id = r.id AND l.status <> 'CANCELLED') AS closure_reason
     FROM registration r JOIN event e ON e.id = r.event_id LEFT JOIN branch b ON b.id = e.branch_id LEFT JOIN space s ON s.id = e.space_id WHERE r.id = ?`,
    [registrationId],
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
  const offerUntil = row.offer_until === null ? null : readInstant(row.offer_until);
  const movedAt = row.moved_at === null ? null : readInstant(row.moved_at);
  const facts = {
    childName: null,
    eventName: pick(row.name_id, row.name_en) ?? '',
    notice: pick(row.notice_id, row.notice_en),
    place: place === '' ? null : place,
    path: `${locale === 'EN' ? '/en/events' : '/acara'}/${row.event_id}`,
    isPostponed: row.event === 'POSTPONED',
    closureReason: row.closure_reason,
    isBack: row.restored_at !== null && readInstant(row.restored_at).getTime() === movedAt?.getTime(),
    offerUntil: offerUntil && momentInWords(offerUntil, locale),
    ...(await peopleAndDates(db, registrationId, {
      locale,
      day,
      hasTickets: row.registration === 'CONFIRMED',
    })),
  };
  return { facts, registration: row.registration, event: row.event, offerUntil, movedAt };
}

type SessionRow = { starts_at: Date | string; is_all_day: number; status: string };

async function peopleAndDates(
  db: Database,
  registrationId: string,
  { locale, day, hasTickets }: { locale: Locale; day: CivilDate | null; hasTickets: boolean },
): Promise<Pick<EventFacts, 'people' | 'dates' | 'cancelled' | 'tickets'>> {
  const people = await db.query<{ name: string; ticket_code: string }>(
    `SELECT p.name, p.ticket_code FROM registered_person p WHERE p.registration_id = ? AND EXISTS (SELECT 1 FROM event_place l WHERE l.person_id = p.id AND l.status <> 'CANCELLED') ORDER BY p.position LIMIT ${MOST_PER_PARTY}`,
    [registrationId],
  );
  const sessions = await db.query<SessionRow>(
    `SELECT DISTINCT s.starts_at, s.is_all_day, s.status FROM event_place l JOIN event_session s ON s.id = l.session_id WHERE l.registration_id = ? AND l.status <> 'CANCELLED' ${day === null ? '' : 'AND s.from_date = ?'} ORDER BY s.starts_at LIMIT 40`,
    day === null ? [registrationId] : [registrationId, day],
  );
  const inWords = (status: string): string[] =>
    sessions
      .filter((session) => session.status === status)
      .slice(0, MOST_DATES)
      .map(({ starts_at, is_all_day }) =>
        is_all_day === 1
          ? dayInWords(toCivilDate(readInstant(starts_at)), locale)
          : momentInWords(readInstant(starts_at), locale),
      );
  const tickets = hasTickets
    ? people.map(({ name, ticket_code: code }) => ({ name, code: ticketText(code), qrText: ticketQr(code) }))
    : [];
  return {
    tickets,
    people: people.map(({ name }) => name),
    dates: inWords('SCHEDULED'),
    cancelled: inWords('CANCELLED'),
  };
}
