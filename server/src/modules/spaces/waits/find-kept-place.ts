import type { QueryRunner } from '../../../platform/db/table';
import type { TimeSpan } from '../../../shared/time-span';
import { overlap } from '../../../shared/time-span';
import type { SpaceItemKind } from '../items/space-item.terms';
import type { EndedHold, SpaceClashes } from '../occupancy/space-clashes';
import type { BookingWait } from './booking-wait.entity';
import { endedHolds, waitsInSpaces } from './waits.queries';
import type { KeptPlace } from './waits.rules';
import { keptPlace } from './waits.rules';

/** A place at a time: a space, or one item of it with its kind. */
export type WantedPlace = TimeSpan & {
  readonly spaceId: string;
  readonly itemId: string | null;
  readonly itemKind: SpaceItemKind | null;
};

/** Who waits in some spaces, and what let go of them, as of a moment. */
export type Line = {
  readonly waits: readonly BookingWait[];
  readonly ended: readonly EndedHold[];
  readonly now: Date;
};

/**
 * Reads who waits for spaces at some time, and what let go of them: bookings, blocks, and what modules above called off,
 * such as events. Nobody asks for that while nobody waits.
 */
export async function readLine(
  db: QueryRunner,
  clashes: Pick<SpaceClashes, 'findEnded'>,
  wanted: {
    readonly spaceIds: readonly string[];
    readonly from: Date;
    readonly to: Date;
    readonly now: Date;
  },
): Promise<Line> {
  const waits = await waitsInSpaces(db, wanted);
  if (waits.length === 0) return { waits, ended: [], now: wanted.now };
  const ended = [...(await endedHolds(db, wanted)), ...(await clashes.findEnded(db, wanted))];
  return { waits, ended, now: wanted.now };
}

/** Says for whom a place is kept; null for nobody. Only a place that is free can be kept. */
export function keptInLine(place: WantedPlace, { waits, ended, now }: Line): KeptPlace | null {
  const line = waits.filter((wait) => isWaitedFor(place, wait) && overlap(wait, place));
  if (line.length === 0) return null;
  const moments = ended
    .filter((hold) => isSamePlace(hold, place) && overlap(hold, place))
    .map(({ endedAt }) => endedAt.getTime());
  if (moments.length === 0) return null;
  return keptPlace(line, { freeSince: new Date(Math.max(...moments)), now });
}

type Place = { readonly spaceId: string; readonly itemId: string | null };

/** The whole space and its items stand in each other's way. */
function isSamePlace(one: Place, other: Place): boolean {
  if (one.spaceId !== other.spaceId) return false;
  return one.itemId === other.itemId || one.itemId === null || other.itemId === null;
}

/** Whoever waits for any item of a kind waits for each of them. */
function isWaitedFor(place: WantedPlace, wait: BookingWait): boolean {
  if (wait.itemKind === null) return isSamePlace(place, wait);
  return place.spaceId === wait.spaceId && (place.itemId === null || place.itemKind === wait.itemKind);
}
