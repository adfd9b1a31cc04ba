import { addWakingTime } from '../../../shared/waking-hours';

/** Somebody who waits, as the line sees them. */
export type Waiting = {
  readonly id: string;
  readonly memberId: string | null;
  readonly startsAt: Date;
  readonly createdAt: Date;
  /** When they left the line or booked; null while they wait. */
  readonly closedAt: Date | null;
};

/** For whom a place that became free is kept, until when, and since when it is free. */
export type KeptPlace = {
  readonly waitId: string;
  readonly memberId: string | null;
  readonly until: Date;
  readonly freeSince: Date;
};

const LONG_MS = 2 * 3_600_000;
const SHORT_MS = 30 * 60_000;

/**
 * Says for whom a place is kept at a moment: those who waited when it became free have it one after the
 * other, two hours each, half an hour when it begins within four. The night does not count, because nobody is
 * written to then. Worked out from the clock; null when nobody waits, or everybody let the time pass.
 */
export function keptPlace(
  waiting: readonly Waiting[],
  { freeSince, now }: { readonly freeSince: Date; readonly now: Date },
): KeptPlace | null {
  const line = waiting
    .filter(
      ({ createdAt, closedAt }) => createdAt <= freeSince && (closedAt === null || closedAt > freeSince),
    )
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  let from = freeSince;
  for (const { id, memberId, startsAt, closedAt } of line) {
    const isSoon = startsAt.getTime() - freeSince.getTime() < 2 * LONG_MS;
    const due = earlier(addWakingTime(from, isSoon ? SHORT_MS : LONG_MS), startsAt);
    if (closedAt === null && from <= now && now < due) return { waitId: id, memberId, until: due, freeSince };
    // Whoever left gives the rest of their turn to the next; turns that others had already stay as they were.
    const end = closedAt === null ? due : earlier(due, closedAt);
    from = end > from ? end : from;
  }
  return null;
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
