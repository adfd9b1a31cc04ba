import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toLocalTime } from '../../../shared/civil-date';
import { lockSpaces } from '../../spaces';
import type { SessionTimes } from './session-times.rules';
import { overlap } from './session-times.rules';

/** A session that wants a space. */
export type WantedSpace = Pick<SessionTimes, 'startsAt' | 'endsAt' | 'fromDate'> & {
  readonly spaceId: string | null;
};

type Taken = {
  readonly spaceId: string;
  readonly eventName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
};
type Row = { space_id: string; name_id: string; starts_at: Date | string; ends_at: Date | string };

/**
 * Refuses sessions in an exclusive space that another event under review or published already has at that
 * time. The rows of the spaces are locked first, so that of two who fill one space at once the second sees
 * the first.
 */
export async function spaceRefusals(
  db: Database,
  tx: EntityManager,
  eventId: string,
  sessions: readonly WantedSpace[],
): Promise<Refusal[]> {
  const wanted = sessions.filter(
    (session): session is WantedSpace & { spaceId: string } => session.spaceId !== null,
  );
  const locked = await lockSpaces(
    db,
    tx,
    wanted.map(({ spaceId }) => spaceId),
  );
  const exclusive = new Map(
    locked.filter(({ isExclusive }) => isExclusive).map((space) => [space.id, space]),
  );
  const inQuestion = wanted.filter(({ spaceId }) => exclusive.has(spaceId));
  if (inQuestion.length === 0) return [];
  const taken = await takenBetween(tx, eventId, inQuestion);
  return inQuestion.flatMap((session) => {
    const other = taken.find((one) => one.spaceId === session.spaceId && overlap(one, session));
    return other ? [conflict(exclusive.get(session.spaceId)?.name.indonesian ?? '', session, other)] : [];
  });
}

async function takenBetween(
  tx: EntityManager,
  eventId: string,
  wanted: readonly (WantedSpace & { spaceId: string })[],
): Promise<Taken[]> {
  const ids = [...new Set(wanted.map(({ spaceId }) => spaceId))];
  const from = new Date(Math.min(...wanted.map(({ startsAt }) => startsAt.getTime())));
  const to = new Date(Math.max(...wanted.map(({ endsAt }) => endsAt.getTime())));
  const sql = `SELECT s.space_id, e.name_id, s.starts_at, s.ends_at FROM event_session s JOIN event e ON e.id = s.event_id WHERE s.space_id IN (${placeholders(ids)}) AND s.starts_at < ? AND s.ends_at > ?
    AND s.event_id <> ? AND s.status = 'SCHEDULED' AND e.status IN ('IN_REVIEW', 'PUBLISHED') AND e.is_template = 0 ORDER BY s.starts_at LIMIT 2000`;
  const rows = await tx.query<Row[]>(sql, [...ids, sqlInstant(to), sqlInstant(from), eventId]);
  return rows.map((row) => ({
    spaceId: row.space_id,
    eventName: row.name_id,
    startsAt: readInstant(row.starts_at),
    endsAt: readInstant(row.ends_at),
  }));
}

function conflict(spaceName: string, session: WantedSpace, other: Taken): Refusal {
  const hours = `${toLocalTime(other.startsAt)}–${toLocalTime(other.endsAt)}`;
  const dotted = hours.replaceAll(':', '.');
  return {
    code: 'IN_USE',
    field: ['spaceId'],
    message: {
      ID: `${spaceName} pada ${session.fromDate} sudah dipakai “${other.eventName}” (${dotted} WIB). Pilih jam atau ruang lain.`,
      EN: `${spaceName} on ${session.fromDate} is taken by “${other.eventName}” (${hours} WIB). Choose another time or space.`,
    },
  };
}
