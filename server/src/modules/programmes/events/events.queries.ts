import type { EntityManager } from 'typeorm';

import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';
import type { AccessibilityOffer } from '../../spaces';
import type {
  EventFormat,
  EventStatus,
  PlaceKind,
  ProgrammeKind,
  RegistrationMode,
  RegistrationScope,
  WaitingMode,
} from './event.terms';
import { EVENT_TYPES } from './event.terms';
import { localized } from '../shared/localized';
import { portalPath } from '../file-paths';

/** An event as kept; whom it is shown to is decided where it is shown. */
export type Event = {
  readonly nodeType: (typeof EVENT_TYPES)[EventFormat];
  readonly id: string;
  readonly path: string;
  readonly format: EventFormat;
  readonly kind: ProgrammeKind;
  readonly programmeId: string | null;
  readonly status: EventStatus;
  readonly publicFrom: Date | null;
  readonly name: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly description: LocalizedText | null;
  readonly languages: readonly string[];
  readonly placeKind: PlaceKind;
  readonly branchId: string | null;
  readonly spaceId: string | null;
  readonly venueName: string | null;
  readonly venueAddress: string | null;
  readonly onlineUrl: string | null;
  readonly capacity: number | null;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly accessibility: readonly AccessibilityOffer[];
  readonly isForChildren: boolean;
  readonly isForSchools: boolean;
  readonly cost: number;
  readonly costNote: LocalizedText | null;
  /** Null while it has no sessions. */
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly sessionCount: number;
  readonly registrationMode: RegistrationMode;
  readonly registrationScope: RegistrationScope;
  readonly waitingMode: WaitingMode;
  readonly offerHours: number;
  readonly registrationOpensAt: Date | null;
  readonly registrationClosesAt: Date | null;
  readonly mostPerParty: number;
  readonly allowsGuests: boolean;
  readonly asksPhotoConsent: boolean;
  readonly asksSupport: boolean;
  readonly asksSchool: boolean;
  readonly certificateSessions: number | null;
  readonly recordingUrl: string | null;
  readonly posterUploadId: string | null;
  readonly notice: LocalizedText | null;
  readonly isTemplate: boolean;
  readonly copiedFromId: string | null;
  readonly sequence: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly isSample: boolean;
  readonly version: number;
};

type Moment = Date | string;
/** A row as `EVENT_COLUMNS` reads it. */
export type EventRow = {
  id: string;
  format: EventFormat;
  kind: ProgrammeKind;
  programme_id: string | null;
  status: EventStatus;
  public_from: Moment | null;
  name_id: string;
  name_en: string | null;
  summary_id: string | null;
  summary_en: string | null;
  description_id: string | null;
  description_en: string | null;
  languages: string;
  place_kind: PlaceKind;
  branch_id: string | null;
  space_id: string | null;
  venue_name: string | null;
  venue_address: string | null;
  online_url: string | null;
  capacity: number | null;
  age_from: number | null;
  age_to: number | null;
  accessibility: string;
  is_for_children: number;
  is_for_schools: number;
  cost: number | string;
  cost_note_id: string | null;
  cost_note_en: string | null;
  starts_at: Moment;
  ends_at: Moment;
  session_count: number;
  registration_mode: RegistrationMode;
  registration_scope: RegistrationScope;
  waiting_mode: WaitingMode;
  offer_hours: number;
  registration_opens_at: Moment | null;
  registration_closes_at: Moment | null;
  most_per_party: number;
  allows_guests: number;
  asks_photo_consent: number;
  asks_support: number;
  asks_school: number;
  certificate_sessions: number | null;
  recording_url: string | null;
  poster_upload_id: string | null;
  notice_id: string | null;
  notice_en: string | null;
  is_template: number;
  copied_from_id: string | null;
  sequence: number;
  created_at: Moment;
  changed_at: Moment;
  is_sample: number;
  version: number;
};

const NAMES = `id, format, kind, programme_id, status, public_from, name_id, name_en, summary_id, summary_en, description_id, description_en, languages, place_kind, branch_id, space_id, venue_name,
  venue_address, online_url, capacity, age_from, age_to, accessibility, is_for_children, is_for_schools, cost, cost_note_id, cost_note_en, starts_at, ends_at, session_count, registration_mode,
  registration_scope, waiting_mode, offer_hours, registration_opens_at, registration_closes_at, most_per_party, allows_guests, asks_photo_consent, asks_support, asks_school, certificate_sessions,
  recording_url, poster_upload_id, notice_id, notice_en, is_template, copied_from_id, sequence, created_at, changed_at, is_sample, version`;
/** The columns of an event, of the table `e`. */
export const EVENT_COLUMNS = NAMES.split(',')
  .map((name) => `e.${name.trim()}`)
  .join(', ');
/** Stands for the beginning and the end of an event without sessions, so that lists can be ordered. */
export const NO_SESSIONS = '9999-12-31 00:00:00.000';

/** Events by id, whatever their state. */
export const eventById = defineLoader<string, Event | null>('eventById', async ({ db }, ids) => {
  const rows = await db.query<EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM event e WHERE e.id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows.map(toEvent), (event) => event.id);
});

/** Locks an event until the unit ends; null when there is none. */
export async function lockEvent(db: Database, tx: EntityManager, id: string): Promise<Event | null> {
  const [row] = await tx.query<EventRow[]>(
    `SELECT ${EVENT_COLUMNS} FROM event e WHERE e.id = ?${db.forUpdate}`,
    [id],
  );
  return row ? toEvent(row) : null;
}

/** Turns a row into an event. */
export function toEvent(row: EventRow): Event {
  return {
    nodeType: EVENT_TYPES[row.format],
    id: row.id,
    path: portalPath.event(row.id),
    format: row.format,
    kind: row.kind,
    programmeId: row.programme_id,
    status: row.status,
    ...textOf(row),
    ...placeOf(row),
    ...timesOf(row),
    ...termsOf(row),
    languages: JSON.parse(row.languages) as string[],
    capacity: row.capacity,
    ageFrom: row.age_from,
    ageTo: row.age_to,
    accessibility: JSON.parse(row.accessibility) as AccessibilityOffer[],
    isForChildren: row.is_for_children === 1,
    isForSchools: row.is_for_schools === 1,
    cost: Number(row.cost),
    certificateSessions: row.certificate_sessions,
    recordingUrl: row.recording_url,
    posterUploadId: row.poster_upload_id,
    isTemplate: row.is_template === 1,
    copiedFromId: row.copied_from_id,
    sequence: row.sequence,
    isSample: row.is_sample === 1,
    version: row.version,
  };
}

function textOf(row: EventRow): Pick<Event, 'name' | 'summary' | 'description' | 'costNote' | 'notice'> {
  return {
    name: { indonesian: row.name_id, english: row.name_en },
    summary: localized(row.summary_id, row.summary_en),
    description: localized(row.description_id, row.description_en),
    costNote: localized(row.cost_note_id, row.cost_note_en),
    notice: localized(row.notice_id, row.notice_en),
  };
}

function placeOf(
  row: EventRow,
): Pick<Event, 'placeKind' | 'branchId' | 'spaceId' | 'venueName' | 'venueAddress' | 'onlineUrl'> {
  return {
    placeKind: row.place_kind,
    branchId: row.branch_id,
    spaceId: row.space_id,
    venueName: row.venue_name,
    venueAddress: row.venue_address,
    onlineUrl: row.online_url,
  };
}

function timesOf(
  row: EventRow,
): Pick<
  Event,
  | 'publicFrom'
  | 'startsAt'
  | 'endsAt'
  | 'sessionCount'
  | 'registrationOpensAt'
  | 'registrationClosesAt'
  | 'createdAt'
  | 'changedAt'
> {
  const hasSessions = row.session_count > 0;
  return {
    publicFrom: orNull(row.public_from),
    startsAt: hasSessions ? readInstant(row.starts_at) : null,
    endsAt: hasSessions ? readInstant(row.ends_at) : null,
    sessionCount: row.session_count,
    registrationOpensAt: orNull(row.registration_opens_at),
    registrationClosesAt: orNull(row.registration_closes_at),
    createdAt: readInstant(row.created_at),
    changedAt: readInstant(row.changed_at),
  };
}

function termsOf(row: EventRow) {
  return {
    registrationMode: row.registration_mode,
    registrationScope: row.registration_scope,
    waitingMode: row.waiting_mode,
    offerHours: row.offer_hours,
    mostPerParty: row.most_per_party,
    allowsGuests: row.allows_guests === 1,
    asksPhotoConsent: row.asks_photo_consent === 1,
    asksSupport: row.asks_support === 1,
    asksSchool: row.asks_school === 1,
  };
}

function orNull(moment: Moment | null): Date | null {
  return moment === null ? null : readInstant(moment);
}
