import { readInstant, sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { BusySource } from '../../volunteers';

type Row = {
  readonly memberId: string;
  readonly startsAt: Date | string;
  readonly endsAt: Date | string;
};

/** Lists when members advise somebody between two moments: hours that were booked, never with whom. */
export const busyMentors: BusySource = async (db, { memberIds, from, to }) => {
  if (memberIds.length === 0) return [];
  const rows = (await db.query(
    `SELECT m.member_id AS memberId, c.starts_at AS startsAt, c.ends_at AS endsAt FROM mentor m JOIN consultation c ON c.mentor_id = m.id
     WHERE m.member_id IN (${placeholders(memberIds)}) AND c.closed_at IS NULL AND c.starts_at < ? AND c.ends_at > ? ORDER BY c.starts_at LIMIT 2000`,
    [...memberIds, sqlInstant(to), sqlInstant(from)],
  )) as Row[];
  return rows.map(({ memberId, startsAt, endsAt }) => ({
    memberId,
    kind: 'CONSULTATION' as const,
    startsAt: readInstant(startsAt),
    endsAt: readInstant(endsAt),
  }));
};
