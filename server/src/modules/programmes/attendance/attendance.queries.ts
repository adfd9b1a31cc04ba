import type { EntityManager } from 'typeorm';
import type { Sex } from '../../members';

import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { AgeBand } from '../../../shared/age-band';
import { ageOn } from '../../../shared/civil-date';
import { LOST_CARD_BLOCKS, valuesOfLostCardBlocks } from '../../members';
import type { PlaceStatus, RegistrationStatus } from '../registrations/registration.terms';

/** Somebody expected at a session. */
export type RosterEntry = {
  readonly placeId: string;
  readonly personId: string;
  readonly registrationId: string;
  readonly name: string;
  readonly ticketCode: string;
  readonly cardNumber: string | null;
  readonly seats: number;
  readonly isCompanion: boolean;
  readonly age: number | null;
  readonly registeredBy: string | null;
  readonly hasPhotoConsent: boolean | null;
  readonly status: PlaceStatus;
  readonly registrationStatus: RegistrationStatus;
  readonly attendedAt: Date | null;
  readonly attendedCount: number | null;
};

/** How many came to a session. */
export type SessionCounts = {
  readonly expected: number;
  readonly attended: number;
  readonly noShow: number;
  readonly walkIn: number;
};

/** A place as a scan finds it. */
export type FoundPlace = {
  readonly personId: string;
  readonly registrationId: string;
  readonly registrationStatus: RegistrationStatus;
  readonly placeId: string | null;
  readonly placeStatus: PlaceStatus | null;
  readonly attendedAt: Date | null;
  readonly seats: number;
  readonly otherSessionId: string | null;
};

/** The most people of one session that a phone at the door holds. */
const MOST_ON_ROSTER = 1_000;

type ExpectedPlace = Omit<RosterEntry, 'attendedAt' | 'isCompanion' | 'hasPhotoConsent' | 'age'> & {
  birthDate: string | null;
  day: string;
  attendedAt: Date | string | null;
  isCompanion: number;
  hasPhotoConsent: number | null;
};
type ScannedPlace = Omit<FoundPlace, 'attendedAt'> & { attendedAt: Date | string | null };

const FOUND = `p.id AS personId, r.id AS registrationId, r.status AS registrationStatus, l.id AS placeId, l.status AS placeStatus, l.attended_at AS attendedAt, p.seats,
  (SELECT o.session_id FROM event_place o JOIN event_session s ON s.id = o.session_id WHERE o.person_id = p.id AND o.status <> 'CANCELLED' ORDER BY s.starts_at LIMIT 1) AS otherSessionId`;

/**
 * Lists who is expected at a session, by name; those who wait are among them, those who cancelled are not. A
 * card that was reported lost lets nobody in, so its number is left out.
 */
export async function listRoster(
  db: Database,
  { sessionId, now }: { readonly sessionId: string; readonly now: Date },
): Promise<RosterEntry[]> {
  const rows = await db.query<ExpectedPlace>(
    `SELECT l.id AS placeId, p.id AS personId, r.id AS registrationId, p.name, p.ticket_code AS ticketCode, CASE WHEN EXISTS (${LOST_CARD_BLOCKS} AND b.member_id = m.id) THEN NULL ELSE m.card_number END AS cardNumber, l.seats, p.is_companion AS isCompanion, p.birth_date AS birthDate, s.from_date AS day,
      CASE WHEN r.member_id IS NOT NULL AND r.member_id = p.member_id THEN g.name ELSE NULLIF(COALESCE(a.name, r.contact_name, g.name), p.name) END AS registeredBy, p.photo_consent AS hasPhotoConsent,
      l.status, r.status AS registrationStatus, l.attended_at AS attendedAt, l.attended_count AS attendedCount
     FROM event_place l JOIN event_session s ON s.id = l.session_id JOIN registered_person p ON p.id = l.person_id JOIN registration r ON r.id = l.registration_id LEFT JOIN member m ON m.id = p.member_id
     LEFT JOIN member a ON a.id = r.member_id LEFT JOIN member g ON g.id = m.guardian_id
     WHERE l.session_id = ? AND l.status <> 'CANCELLED' ORDER BY p.name, p.id LIMIT ${MOST_ON_ROSTER}`,
    [...valuesOfLostCardBlocks(now), sessionId],
  );
  return rows.map(({ birthDate, day, ...row }) => ({
    ...row,
    age: birthDate === null ? null : ageOn(birthDate, day),
    attendedAt: row.attendedAt === null ? null : readInstant(row.attendedAt),
    isCompanion: row.isCompanion === 1,
    hasPhotoConsent: row.hasPhotoConsent === null ? null : row.hasPhotoConsent === 1,
  }));
}

/** Counts by session. */
export const countsBySession = defineLoader<string, SessionCounts>('countsBySession', async ({ db }, ids) => {
  const list = placeholders(ids);
  const places = await db.query<{
    session_id: string;
    expected: number | string;
    attended: number | string;
    no_show: number | string;
  }>(
    `SELECT l.session_id, SUM(l.seats) AS expected, SUM(COALESCE(l.attended_count, 0)) AS attended, SUM(CASE WHEN l.status = 'NO_SHOW' THEN l.seats ELSE 0 END) AS no_show
     FROM event_place l JOIN registration r ON r.id = l.registration_id WHERE l.session_id IN (${list}) AND l.status IN ('RESERVED', 'NO_SHOW') AND r.status = 'CONFIRMED' GROUP BY l.session_id`,
    ids,
  );
  const heads = await db.query<{ session_id: string; heads: number | string }>(
    `SELECT session_id, SUM(head_count) AS heads FROM head_count WHERE session_id IN (${list}) GROUP BY session_id`,
    ids,
  );
  const walkIns = groupBy(ids, heads, ({ session_id }) => session_id);
  return groupBy(ids, places, ({ session_id }) => session_id).map(([row], index) => ({
    expected: Number(row?.expected ?? 0),
    attended: Number(row?.attended ?? 0),
    noShow: Number(row?.no_show ?? 0),
    walkIn: Number(walkIns[index]?.[0]?.heads ?? 0),
  }));
});

/** People counted at the door of a session without a registration, by age group and sex. */
export type CountedHeads = {
  readonly ageBand: AgeBand | null;
  readonly sex: Sex | null;
  readonly count: number;
};

/** Head counts by session, corrections taken off. */
export const headsBySession = defineLoader<string, CountedHeads[]>('headsBySession', async ({ db }, ids) => {
  const rows = await db.query<CountedHeads & { session_id: string; total: number | string }>(
    `SELECT session_id, age_band AS ageBand, sex, SUM(head_count) AS total FROM head_count WHERE session_id IN (${placeholders(ids)}) GROUP BY session_id, age_band, sex ORDER BY session_id, age_band, sex`,
    ids,
  );
  return groupBy(ids, rows, ({ session_id }) => session_id).map((group) =>
    group
      .map(({ ageBand, sex, total }) => ({ ageBand, sex, count: Number(total) }))
      .filter(({ count }) => count !== 0),
  );
});

/**
 * Finds the place that a ticket has in a session; without one, the person and where they should be. Null for
 * a code nobody was given.
 */
export async function placeByTicket(
  tx: EntityManager,
  sessionId: string,
  code: string,
): Promise<FoundPlace | null> {
  const rows = await tx.query<ScannedPlace[]>(
    `SELECT ${FOUND} FROM registered_person p JOIN registration r ON r.id = p.registration_id LEFT JOIN event_place l ON l.person_id = p.id AND l.session_id = ? WHERE p.ticket_code = ?`,
    [sessionId, code],
  );
  return rows[0] ? toFound(rows[0]) : null;
}

/** Finds the open place of a member in a session; without one, their next place at the same event. */
export async function placeByMember(
  tx: EntityManager,
  sessionId: string,
  memberId: string,
): Promise<FoundPlace | null> {
  const rows = await tx.query<ScannedPlace[]>(
    `SELECT ${FOUND} FROM event_session s0 JOIN registration r ON r.event_id = s0.event_id JOIN registered_person p ON p.registration_id = r.id AND p.member_id = ?
     LEFT JOIN event_place l ON l.person_id = p.id AND l.session_id = s0.id WHERE s0.id = ? AND r.status IN ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED') ORDER BY CASE WHEN l.id IS NULL THEN 1 ELSE 0 END, r.queue_number LIMIT 1`,
    [memberId, sessionId],
  );
  return rows[0] ? toFound(rows[0]) : null;
}

function toFound(row: ScannedPlace): FoundPlace {
  return { ...row, attendedAt: row.attendedAt === null ? null : readInstant(row.attendedAt) };
}
