import { readInstant, sqlInstant } from '../../platform/db/columns';
import type { Database } from '../../platform/db/database';
import type { RawRow } from '../../platform/db/table';
import { table } from '../../platform/db/table';
import { withTexts } from '../../platform/db/texts';
import type { CivilDate } from '../../shared/civil-date';
import type { LocalizedText } from '../../shared/locale';
import { EventEntity } from './events/event.entity';
import type { EventStatus } from './events/event.terms';
import { FEEDBACK_DAYS } from './memories/feedback.rules';
import { EventProposalEntity } from './proposals/proposal.entity';
import type { EventProposal } from './proposals/proposal.entity';
import { RegisteredPersonEntity } from './registrations/registered-person.entity';
import type { RegisteredPerson } from './registrations/registered-person.entity';
import type { RegistrationStatus } from './registrations/registration.terms';
import { MOST_PER_PARTY } from './registrations/registration.terms';
import { EventSessionEntity } from './sessions/event-session.entity';
import type { EventSession } from './sessions/event-session.entity';

const eventNotices = table(EventEntity, 'e').pick(
  'id',
  'nameIndonesian',
  'nameEnglish',
  'noticeIndonesian',
  'noticeEnglish',
  'venueName',
);
const newEvents = table(EventEntity, 'e').pick(
  'id',
  'nameIndonesian',
  'nameEnglish',
  'summaryIndonesian',
  'summaryEnglish',
  'venueName',
);
const people = table(RegisteredPersonEntity, 'p').pick('name', 'ticketCode');
const dates = table(EventSessionEntity, 's').pick('startsAt', 'isAllDay', 'status');
const answers = table(EventProposalEntity, 'p').pick(
  'title',
  'status',
  'answer',
  'decidedAt',
  'purpose',
  'partnerId',
);

const PLACE_COLUMNS =
  'b.name_id AS branchIndonesian, b.name_en AS branchEnglish, x.name_id AS spaceIndonesian, x.name_en AS spaceEnglish';
const PLACE_JOINS = 'LEFT JOIN branch b ON b.id = e.branch_id LEFT JOIN space x ON x.id = e.space_id';
const MOST_DATES_TO_COME = 4;

type PlaceNames = Readonly<
  Record<'branchIndonesian' | 'branchEnglish' | 'spaceIndonesian' | 'spaceEnglish', string | null>
>;

/** What the place of an event is called; everything is null while nobody knows it. */
export type EventPlaceNames = {
  readonly space: LocalizedText | null;
  readonly branch: LocalizedText | null;
  readonly venueName: string | null;
};

/** When a session takes place, and whether it does. */
export type LetterDate = Pick<EventSession, 'startsAt' | 'isAllDay' | 'status'>;

/** What a letter about a registration needs to know, and how far registration and event have come. */
export type RegistrationFacts = EventPlaceNames & {
  readonly eventId: string;
  readonly eventName: LocalizedText;
  readonly notice: LocalizedText | null;
  readonly registration: RegistrationStatus;
  readonly event: EventStatus;
  readonly offerUntil: Date | null;
  readonly movedAt: Date | null;
  readonly restoredAt: Date | null;
  /** Why the library is closed on sessions that fall out. */
  readonly closureReason: string | null;
  readonly people: readonly Pick<RegisteredPerson, 'name' | 'ticketCode'>[];
  readonly dates: readonly LetterDate[];
};

/**
 * Finds what a letter about a registration says; with a day only the sessions of that day. Null when the
 * registration is gone.
 */
export async function findRegistrationFacts(
  db: Database,
  registrationId: string,
  day: CivilDate | null,
): Promise<RegistrationFacts | null> {
  const [row] = await db.query<
    RawRow &
      PlaceNames &
      Pick<RegistrationFacts, 'registration' | 'event' | 'closureReason'> &
      Readonly<Record<'offerUntil' | 'movedAt' | 'restoredAt', Date | string | null>>
  >(
    `SELECT ${eventNotices.columns}, ${PLACE_COLUMNS}, r.status AS registration, e.status AS event, r.offer_until AS offerUntil,
      (SELECT MAX(t.moved_at) FROM event_place l JOIN event_session t ON t.id = l.session_id WHERE l.registration_id = r.id AND l.status <> 'CANCELLED') AS movedAt,
      (SELECT MAX(t.restored_at) FROM event_place l JOIN event_session t ON t.id = l.session_id WHERE l.registration_id = r.id AND l.status <> 'CANCELLED') AS restoredAt,
      (SELECT MIN(c.name) FROM event_place l JOIN event_session t ON t.id = l.session_id AND t.status = 'CANCELLED' JOIN calendar_entry c ON c.id = t.closure_id WHERE l.registration_id = r.id AND l.status <> 'CANCELLED') AS closureReason
     FROM registration r JOIN event e ON e.id = r.event_id ${PLACE_JOINS} WHERE r.id = ?`,
    [registrationId],
  );
  if (!row) return null;
  const {
    id: eventId,
    name: eventName,
    notice,
    venueName,
  } = withTexts(eventNotices.read(row), 'name', 'notice');
  const instant = (value: Date | string | null): Date | null => (value === null ? null : readInstant(value));
  return {
    eventId,
    eventName,
    notice,
    ...readPlaceNames(row),
    venueName,
    registration: row.registration,
    event: row.event,
    offerUntil: instant(row.offerUntil),
    movedAt: instant(row.movedAt),
    restoredAt: instant(row.restoredAt),
    closureReason: row.closureReason,
    people: await listComingPeople(db, registrationId),
    dates: await listDates(db, registrationId, day),
  };
}

function readPlaceNames({
  branchIndonesian,
  branchEnglish,
  spaceIndonesian,
  spaceEnglish,
}: PlaceNames): Omit<EventPlaceNames, 'venueName'> {
  return withTexts({ branchIndonesian, branchEnglish, spaceIndonesian, spaceEnglish }, 'branch', 'space');
}

function listComingPeople(
  db: Database,
  registrationId: string,
): Promise<Pick<RegisteredPerson, 'name' | 'ticketCode'>[]> {
  return people.list(
    db,
    `WHERE p.registration_id = ? AND EXISTS (SELECT 1 FROM event_place l WHERE l.person_id = p.id AND l.status <> 'CANCELLED') ORDER BY p.position LIMIT ${MOST_PER_PARTY}`,
    [registrationId],
  );
}

async function listDates(db: Database, registrationId: string, day: CivilDate | null): Promise<LetterDate[]> {
  const rows = await db.query<RawRow>(
    `SELECT DISTINCT ${dates.columns} FROM event_place l JOIN event_session s ON s.id = l.session_id
     WHERE l.registration_id = ? AND l.status <> 'CANCELLED' ${day === null ? '' : 'AND s.from_date = ?'} ORDER BY s.starts_at LIMIT 40`,
    day === null ? [registrationId] : [registrationId, day],
  );
  return rows.map(dates.read);
}

/** What a letter about a new event of a programme says. */
export type NewEventLetterFacts = EventPlaceNames & {
  readonly name: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly programme: LocalizedText;
  readonly dates: readonly LetterDate[];
};

/**
 * Finds what a letter about a new event says; null when it is not to come any more, or the member follows its
 * programme no longer.
 */
export async function findNewEventFacts(
  db: Database,
  { eventId, memberId, now }: { readonly eventId: string; readonly memberId: string; readonly now: Date },
): Promise<NewEventLetterFacts | null> {
  const [row] = await db.query<
    RawRow & PlaceNames & { programmeIndonesian: string; programmeEnglish: string | null }
  >(
    `SELECT ${newEvents.columns}, ${PLACE_COLUMNS}, p.name_id AS programmeIndonesian, p.name_en AS programmeEnglish
     FROM event e JOIN programme p ON p.id = e.programme_id JOIN programme_follow f ON f.programme_id = p.id ${PLACE_JOINS}
     WHERE e.id = ? AND f.member_id = ? AND e.status = 'PUBLISHED' AND e.ends_at > ?`,
    [eventId, memberId, sqlInstant(now)],
  );
  if (!row) return null;
  return {
    ...withTexts(newEvents.read(row), 'name', 'summary'),
    ...readPlaceNames(row),
    programme: { indonesian: row.programmeIndonesian, english: row.programmeEnglish },
    dates: await dates.list(
      db,
      `WHERE s.event_id = ? AND s.status = 'SCHEDULED' AND s.ends_at > ? ORDER BY s.starts_at LIMIT ${MOST_DATES_TO_COME}`,
      [eventId, sqlInstant(now)],
    ),
  };
}

/** Tells whether somebody of a registration came and has not yet said what they thought. */
export async function mayStillAnswer(
  db: Database,
  { registrationId, now }: { readonly registrationId: string; readonly now: Date },
): Promise<boolean> {
  const found = await db.query<object>(
    `SELECT 1 AS may FROM registration r JOIN event e ON e.id = r.event_id WHERE r.id = ? AND e.ends_at > ?
     AND EXISTS (SELECT 1 FROM event_place l WHERE l.registration_id = r.id AND l.attended_at IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM survey_sheet f WHERE f.registration_id = r.id)`,
    [registrationId, sqlInstant(new Date(now.getTime() - FEEDBACK_DAYS * 86_400_000))],
  );
  return found.length > 0;
}

/**
 * The condition that the event of a registration ends after a moment, the one value it takes; the
 * registration is given as an SQL expression.
 */
export function eventEndsAfter(registrationId: string): string {
  return `EXISTS (SELECT 1 FROM registration r JOIN event e ON e.id = r.event_id WHERE r.id = ${registrationId} AND e.ends_at > ?)`;
}

/** Finds what a letter about a proposal says; null when the proposal is gone. */
export function findProposalFacts(
  db: Database,
  id: string,
): Promise<Pick<
  EventProposal,
  'title' | 'status' | 'answer' | 'decidedAt' | 'purpose' | 'partnerId'
> | null> {
  return answers.first(db, 'WHERE p.id = ?', [id]);
}
