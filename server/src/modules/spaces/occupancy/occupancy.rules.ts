import type { TimeSpan } from '../../../shared/time-span';
import { overlap } from '../../../shared/time-span';

/** What holds a place: a booking, the session of an event, or a block that staff set. */
export type HoldSource = 'BOOKING' | 'EVENT' | 'BLOCK';

/** A span in which a space, or one item of it, is held. `endsAt` is when it is free again, padding included. */
export type Hold = TimeSpan & {
  readonly id: string;
  readonly source: HoldSource;
  /** The item it is about; null for the whole space. */
  readonly itemId: string | null;
  /** Whether the item is a kit, which leaves the space alone. */
  readonly isKit: boolean;
  readonly partySize: number;
};

/** What the engine must know of a space. */
export type BookedSpace = { readonly isExclusive: boolean; readonly capacity: number | null };

/** What somebody wants of a space. `endsAt` includes the padding of the new booking. */
export type Wanted = TimeSpan & Pick<Hold, 'itemId' | 'isKit' | 'partySize'>;

/** Why a place cannot be had: what is in the way, or that so many people would be too many. */
export type Clash = { readonly kind: HoldSource | 'FULL'; readonly freeFrom: Date };

/**
 * Finds what is in the way of a booking; null when it fits.
 *
 * A block of the space is in the way of everything, that of an item only of the item. In an exclusive space
 * the whole and its items exclude each other, and events both. Elsewhere everybody shares the space up to
 * what it holds. Kits are carried about: they exclude only themselves, and are spared by events.
 */
export function findClash(space: BookedSpace, wanted: Wanted, holds: readonly Hold[]): Clash | null {
  const meanwhile = holds.filter((hold) => overlap(hold, wanted));
  const first = meanwhile.find((hold) => excludes(space, wanted, hold));
  if (first) return { kind: first.source, freeFrom: first.endsAt };
  if (space.isExclusive || space.capacity === null || wanted.isKit) return null;
  const sharing = meanwhile.filter(({ source, isKit }) => source === 'BOOKING' && !isKit);
  const isFull = mostPeople(sharing, wanted) + wanted.partySize > space.capacity;
  if (!isFull) return null;
  const ends = sharing.map(({ endsAt }) => endsAt.getTime());
  return { kind: 'FULL', freeFrom: new Date(Math.min(...ends, wanted.endsAt.getTime())) };
}

/** Counts the most people who are in a space at one moment of a span; whoever leaves makes room at once. */
export function mostPeople(holds: readonly Hold[], span: TimeSpan): number {
  const meanwhile = holds.filter((hold) => overlap(hold, span));
  const moments = [span.startsAt, ...meanwhile.map(({ startsAt }) => startsAt)].filter(
    (moment) => moment >= span.startsAt,
  );
  const at = (moment: Date): number =>
    meanwhile
      .filter(({ startsAt, endsAt }) => startsAt <= moment && moment < endsAt)
      .reduce((sum, { partySize }) => sum + partySize, 0);
  return Math.max(0, ...moments.map(at));
}

function excludes({ isExclusive }: BookedSpace, wanted: Wanted, hold: Hold): boolean {
  if (hold.source === 'BLOCK') return hold.itemId === null || hold.itemId === wanted.itemId;
  if (hold.source === 'EVENT') return isExclusive && !wanted.isKit;
  if (wanted.itemId !== null && wanted.itemId === hold.itemId) return true;
  if (!isExclusive || wanted.isKit || hold.isKit) return false;
  return wanted.itemId === null || hold.itemId === null;
}

/** Joins spans that touch or overlap, in order of their beginning. */
export function joinSpans(spans: readonly TimeSpan[]): TimeSpan[] {
  const inOrder = spans.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  const joined: TimeSpan[] = [];
  for (const { startsAt, endsAt } of inOrder) {
    const last = joined.at(-1);
    if (last && startsAt <= last.endsAt)
      joined[joined.length - 1] = { ...last, endsAt: endsAt > last.endsAt ? endsAt : last.endsAt };
    else joined.push({ startsAt, endsAt });
  }
  return joined;
}

/**
 * Lists when a place cannot be had by a party: every moment at which something begins or ends cuts the span
 * into pieces, and each piece is free or not as a whole.
 */
export function busySpans(
  space: BookedSpace,
  wanted: Omit<Wanted, 'startsAt' | 'endsAt'>,
  span: TimeSpan,
  holds: readonly Hold[],
): TimeSpan[] {
  const meanwhile = holds.filter((hold) => overlap(hold, span));
  if (meanwhile.length === 0) return [];
  const cuts = [
    span.startsAt,
    span.endsAt,
    ...meanwhile.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
  ]
    .map((moment) => moment.getTime())
    .filter((moment) => moment >= span.startsAt.getTime() && moment <= span.endsAt.getTime());
  const inOrder = [...new Set(cuts)].sort((one, other) => one - other);
  const pieces = inOrder.slice(0, -1).map((from, index) => ({
    startsAt: new Date(from),
    endsAt: new Date(inOrder[index + 1] ?? from),
  }));
  return joinSpans(pieces.filter((piece) => findClash(space, { ...wanted, ...piece }, meanwhile) !== null));
}
