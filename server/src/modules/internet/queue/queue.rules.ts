import { SESSION_MINUTES } from '../computers/computer-session.rules';

/** How long a computer is kept for whoever it is offered to. */
export const OFFER_MINUTES = 10;
/** Whoever lets so many offers pass is not there any more; else a computer would be kept for nobody all day. */
export const MOST_MISSED = 3;

/** How waiting ended. */
export type QueueEnd = 'STARTED' | 'LEFT' | 'REMOVED' | 'MISSED' | 'DAY_OVER';

/** Somebody who waits, as the queue is decided by. */
export type Waiting = {
  readonly id: string;
  readonly position: number;
  readonly offeredItemId: string | null;
  readonly offerEndsAt: Date | null;
  readonly missedCount: number;
};

/** A queue as it stands now: those who wait in their order, and those who let too many offers pass. */
export type SettledQueue<T extends Waiting> = { readonly waiting: readonly T[]; readonly gone: readonly T[] };

/**
 * Decides who is offered which free computer. An offer that passed goes to the next, and who let it pass moves one place
 * back. A computer that is no longer free is not offered any more; the place stays.
 */
export function settleQueue<T extends Waiting>(
  entries: readonly T[],
  freeItemIds: readonly string[],
  now: Date,
): SettledQueue<T> {
  const free = new Set(freeItemIds);
  const seen = entries
    .toSorted((one, other) => one.position - other.position)
    .map((entry) => readOffer(entry, free, now));
  const gone = seen.filter(({ entry }) => entry.missedCount >= MOST_MISSED).map(({ entry }) => entry);
  const staying = moveBack(seen.filter(({ entry }) => entry.missedCount < MOST_MISSED));
  const kept = new Set(staying.map(({ entry }) => entry.offeredItemId));
  const left = freeItemIds.filter((id) => !kept.has(id));
  const offers = new Map<string, string>();
  // Who just let one pass comes after everybody who did not.
  const asked = [...staying.filter(({ isLate }) => !isLate), ...staying.filter(({ isLate }) => isLate)];
  for (const { entry } of asked) {
    const itemId = entry.offeredItemId === null ? left.shift() : undefined;
    if (itemId !== undefined) offers.set(entry.id, itemId);
  }
  const offerEndsAt = new Date(now.getTime() + OFFER_MINUTES * 60_000);
  return {
    gone,
    waiting: staying.map(({ entry }) => {
      const offeredItemId = offers.get(entry.id);
      return offeredItemId === undefined ? entry : { ...entry, offeredItemId, offerEndsAt };
    }),
  };
}

type Seen<T> = { readonly entry: T; readonly isLate: boolean };

function readOffer<T extends Waiting>(entry: T, free: ReadonlySet<string>, now: Date): Seen<T> {
  const { offeredItemId, offerEndsAt, missedCount } = entry;
  const withoutOffer = { ...entry, offeredItemId: null, offerEndsAt: null };
  if (offeredItemId === null || offerEndsAt === null) return { entry, isLate: false };
  if (!free.has(offeredItemId)) return { entry: withoutOffer, isLate: false };
  if (offerEndsAt > now) return { entry, isLate: false };
  return { entry: { ...withoutOffer, missedCount: missedCount + 1 }, isLate: true };
}

/** Moves each who is late behind the next who is not; positions stay those that there were. */
function moveBack<T extends Waiting>(seen: readonly Seen<T>[]): Seen<T>[] {
  const positions = seen.map(({ entry }) => entry.position);
  const order = [...seen];
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const late = order[at];
    const next = order.findIndex(({ isLate }, index) => index > at && !isLate);
    if (!late?.isLate || next === -1) continue;
    order.splice(next + 1, 0, late);
    order.splice(at, 1);
  }
  return order.map((one, index) => ({
    ...one,
    entry: { ...one.entry, position: positions[index] ?? one.entry.position },
  }));
}

/**
 * Estimates when each who waits without an offer gets a computer, if every session lasts until its end and everybody
 * ahead stays a whole session: nobody waits longer because of it, many wait less. Null when no computer works.
 */
export function estimateStarts(
  entries: readonly Waiting[],
  /** When the sessions that go on end. */
  running: { readonly endsAt: readonly Date[] },
): ReadonlyMap<string, Date | null> {
  const session = SESSION_MINUTES * 60_000;
  const offered = entries.flatMap(({ offerEndsAt }) =>
    offerEndsAt === null ? [] : [offerEndsAt.getTime() + session],
  );
  const freeAt = [...running.endsAt.map((end) => end.getTime()), ...offered];
  const estimates = new Map<string, Date | null>();
  for (const { id, offeredItemId } of entries) {
    if (offeredItemId !== null) continue;
    const first = freeAt.length === 0 ? null : Math.min(...freeAt);
    estimates.set(id, first === null ? null : new Date(first));
    if (first !== null) freeAt[freeAt.indexOf(first)] = first + session;
  }
  return estimates;
}
