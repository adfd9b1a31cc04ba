import { overlap } from '../../../shared/time-span';
import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { EndedUseSource, SpaceUseSource } from '../../spaces';

import type { EntityManager } from 'typeorm';

/** A session that wants the same space or the same person at the same time. */
export type SessionConflict = {
  readonly otherSessionId: string;
  readonly kind: 'SPACE' | 'PERSON';
  readonly isAbsolute: boolean;
  readonly personId: string | null;
};

const OVERLAPS = `b.starts_at < a.ends_at AND b.ends_at > a.starts_at AND a.status = 'SCHEDULED' AND b.status = 'SCHEDULED' AND b.event_id <> a.event_id`;
const OTHER_EVENT = "e.status IN ('DRAFT', 'IN_REVIEW', 'PUBLISHED') AND e.is_template = 0";
const MOST = 1_000;

/**
 * Conflicts by session. Those of an exclusive space are absolute: only one of the events can be published.
 */
export const conflictsBySession = defineLoader<string, SessionConflict[]>(
  'conflictsBySession',
  async ({ db }, ids) => {
    const list = placeholders(ids);
    const rows = await db.query<{
      session_id: string;
      other_id: string;
      kind: 'SPACE' | 'PERSON';
      is_exclusive: number;
      person_id: string | null;
    }>(
      `SELECT a.id AS session_id, b.id AS other_id, 'SPACE' AS kind, p.is_exclusive, NULL AS person_id FROM event_session a JOIN event_session b ON b.space_id = a.space_id JOIN space p ON p.id = a.space_id
       JOIN event e ON e.id = b.event_id WHERE a.id IN (${list}) AND ${OVERLAPS} AND ${OTHER_EVENT}
     UNION SELECT a.id, b.id, 'PERSON', 0, c.person_id FROM event_session a JOIN event_credit c ON c.event_id = a.event_id AND (c.session_id IS NULL OR c.session_id = a.id)
       JOIN event_credit d ON d.person_id = c.person_id AND d.event_id <> c.event_id JOIN event_session b ON b.event_id = d.event_id AND (d.session_id IS NULL OR d.session_id = b.id)
       JOIN event e ON e.id = b.event_id WHERE a.id IN (${list}) AND ${OVERLAPS} AND ${OTHER_EVENT} LIMIT ${MOST}`,
      [...ids, ...ids],
    );
    return groupBy(
      ids,
      rows.map((row) => ({
        sessionId: row.session_id,
        otherSessionId: row.other_id,
        kind: row.kind,
        isAbsolute: row.kind === 'SPACE' && Number(row.is_exclusive) === 1,
        personId: row.person_id,
      })),
      ({ sessionId }) => sessionId,
    );
  },
);

/** Sessions that are not written yet: where and when they would be, and who would make them. */
export type WantedSessions = {
  readonly eventId: string;
  readonly personIds: readonly string[];
  readonly sessions: readonly {
    readonly startsAt: Date;
    readonly endsAt: Date;
    readonly spaceId: string | null;
  }[];
};

type Other = {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly spaceId: string | null;
  readonly isExclusive: boolean;
  readonly personId: string | null;
};
type OtherSession = {
  id: string;
  starts_at: Date | string;
  ends_at: Date | string;
  space_id: string | null;
  is_exclusive: number;
  person_id: string | null;
};

/** Finds what would be in the way of sessions that are not written yet, in their order. */
export async function conflictsOfPlan(
  db: Database,
  { eventId, personIds, sessions }: WantedSessions,
): Promise<SessionConflict[][]> {
  const spaceIds = [...new Set(sessions.flatMap(({ spaceId }) => spaceId ?? []))];
  if (sessions.length === 0 || spaceIds.length + personIds.length === 0) return sessions.map(() => []);
  const others = await othersBetween(db, {
    eventId,
    personIds,
    spaceIds,
    from: earliest(sessions.map(({ startsAt }) => startsAt)),
    to: latest(sessions.map(({ endsAt }) => endsAt)),
  });
  return sessions.map((session) =>
    others
      .filter(
        (other) => overlap(other, session) && (other.personId !== null || other.spaceId === session.spaceId),
      )
      .map(toConflict),
  );
}

async function othersBetween(
  db: Database,
  wanted: {
    eventId: string;
    personIds: readonly string[];
    spaceIds: readonly string[];
    from: Date;
    to: Date;
  },
): Promise<Other[]> {
  const { eventId, personIds, spaceIds } = wanted;
  const meanwhile = `b.event_id <> ? AND b.starts_at < ? AND b.ends_at > ? AND b.status = 'SCHEDULED' AND ${OTHER_EVENT}`;
  const span = [eventId, sqlInstant(wanted.to), sqlInstant(wanted.from)];
  const inSpaces = `SELECT b.id, b.starts_at, b.ends_at, b.space_id, p.is_exclusive, NULL AS person_id FROM event_session b JOIN event e ON e.id = b.event_id JOIN space p ON p.id = b.space_id
    WHERE b.space_id IN (${placeholders(spaceIds)}) AND ${meanwhile} ORDER BY b.starts_at, b.id LIMIT ${MOST}`;
  const withPeople = `SELECT b.id, b.starts_at, b.ends_at, b.space_id, 0 AS is_exclusive, d.person_id FROM event_credit d JOIN event_session b ON b.event_id = d.event_id AND (d.session_id IS NULL OR d.session_id = b.id)
    JOIN event e ON e.id = b.event_id WHERE d.person_id IN (${placeholders(personIds)}) AND ${meanwhile} ORDER BY b.starts_at, b.id LIMIT ${MOST}`;
  const found = [
    ...(spaceIds.length === 0 ? [] : await db.query<OtherSession>(inSpaces, [...spaceIds, ...span])),
    ...(personIds.length === 0 ? [] : await db.query<OtherSession>(withPeople, [...personIds, ...span])),
  ];
  return found.map((row) => ({
    id: row.id,
    startsAt: readInstant(row.starts_at),
    endsAt: readInstant(row.ends_at),
    spaceId: row.space_id,
    isExclusive: Number(row.is_exclusive) === 1,
    personId: row.person_id,
  }));
}

function toConflict({ id, isExclusive, personId }: Other): SessionConflict {
  return {
    otherSessionId: id,
    kind: personId === null ? 'SPACE' : 'PERSON',
    isAbsolute: isExclusive,
    personId,
  };
}

function earliest(moments: readonly Date[]): Date {
  return new Date(Math.min(...moments.map((moment) => moment.getTime())));
}

function latest(moments: readonly Date[]): Date {
  return new Date(Math.max(...moments.map((moment) => moment.getTime())));
}

/** A session of another event that has a space. */
export type SessionInSpace = {
  readonly spaceId: string;
  readonly eventName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
};

/** Finds the sessions of events under review or published that fill spaces, as bookings of spaces ask for them. */
export const findSessionUses: SpaceUseSource = async (db, { spaceIds, from, to }) => {
  const rows = (await db.query(
    `SELECT s.id, s.space_id AS spaceId, e.name_id AS nameIndonesian, e.name_en AS nameEnglish, s.starts_at AS startsAt, s.ends_at AS endsAt FROM event_session s JOIN event e ON e.id = s.event_id
     WHERE s.space_id IN (${placeholders(spaceIds)}) AND s.starts_at < ? AND s.ends_at > ? AND s.status = 'SCHEDULED' AND e.status IN ('IN_REVIEW', 'PUBLISHED') AND e.is_template = 0 ORDER BY s.starts_at, s.id LIMIT 2000`,
    [...spaceIds, sqlInstant(to), sqlInstant(from)],
  )) as (Record<'id' | 'spaceId' | 'nameIndonesian' | 'nameEnglish', string> & SpanRow)[];
  return rows.map((row) => ({
    id: row.id,
    spaceId: row.spaceId,
    name: { indonesian: row.nameIndonesian, english: row.nameEnglish },
    startsAt: readInstant(row.startsAt),
    endsAt: readInstant(row.endsAt),
  }));
};

/** Finds sessions that were to have a space and were called off with their event or alone, and when. */
export const findEndedSessions: EndedUseSource = async (db, { spaceIds, from, to }) => {
  const rows = (await db.query(
    `SELECT s.space_id AS spaceId, s.starts_at AS startsAt, s.ends_at AS endsAt, CASE WHEN s.status = 'CANCELLED' THEN s.moved_at ELSE e.off_at END AS endedAt
     FROM event_session s JOIN event e ON e.id = s.event_id WHERE s.space_id IN (${placeholders(spaceIds)}) AND s.starts_at < ? AND s.ends_at > ? AND e.is_template = 0
       AND ((s.status = 'CANCELLED' AND s.moved_at IS NOT NULL) OR (s.status = 'SCHEDULED' AND e.status IN ('CANCELLED', 'POSTPONED') AND e.off_at IS NOT NULL)) ORDER BY s.starts_at, s.id LIMIT 2000`,
    [...spaceIds, sqlInstant(to), sqlInstant(from)],
  )) as (SpanRow & { readonly spaceId: string; readonly endedAt: Date | string })[];
  return rows.map(({ spaceId, startsAt, endsAt, endedAt }) => ({
    spaceId,
    itemId: null,
    startsAt: readInstant(startsAt),
    endsAt: readInstant(endsAt),
    endedAt: readInstant(endedAt),
  }));
};

type SpanRow = { readonly startsAt: Date | string; readonly endsAt: Date | string };

/** Lists the sessions of other events under review or published that have a space at some time. */
export async function sessionsInSpaces(
  tx: EntityManager,
  { spaceIds, from, to, exceptOf }: { spaceIds: readonly string[]; from: Date; to: Date; exceptOf: string },
): Promise<SessionInSpace[]> {
  const sql = `SELECT s.space_id AS spaceId, e.name_id AS eventName, s.starts_at AS startsAt, s.ends_at AS endsAt FROM event_session s JOIN event e ON e.id = s.event_id WHERE s.space_id IN (${placeholders(spaceIds)}) AND s.starts_at < ? AND s.ends_at > ?
    AND s.event_id <> ? AND s.status = 'SCHEDULED' AND e.status IN ('IN_REVIEW', 'PUBLISHED') AND e.is_template = 0 ORDER BY s.starts_at LIMIT 2000`;
  const found = await tx.query<
    (Omit<SessionInSpace, 'startsAt' | 'endsAt'> & { startsAt: Date | string; endsAt: Date | string })[]
  >(sql, [...spaceIds, sqlInstant(to), sqlInstant(from), exceptOf]);
  return found.map((session) => ({
    ...session,
    startsAt: readInstant(session.startsAt),
    endsAt: readInstant(session.endsAt),
  }));
}

/** Finds the branches of spaces, by the id of the space. */
export async function findBranchesOfSpaces(
  tx: EntityManager,
  spaceIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(spaceIds)];
  if (ids.length === 0) return new Map();
  const spaces = await tx.query<{ id: string; branchId: string }[]>(
    `SELECT id, branch_id AS branchId FROM space WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  return new Map(spaces.map(({ id, branchId }) => [id, branchId]));
}
