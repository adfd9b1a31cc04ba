import type { FreeNowQuery } from './FreeNow.generated';

type Branch = FreeNowQuery['branches'][number];
type Space = Branch['spaces'][number];
/** Where somebody stands, in degrees; it never leaves the browser. */
export type Position = { readonly latitude: number; readonly longitude: number };
/** How many of a kind are free at a branch, and in which rooms. */
export type FreeKind = {
  readonly kind: string;
  readonly freeCount: number;
  readonly count: number;
};
/** What is free at a branch just now. */
export type FreeBranch = Pick<Branch, 'id' | 'openingState'> & {
  readonly name: string;
  /** Metres from whoever looks; null when one of the two places is unknown. */
  readonly metres: number | null;
  readonly kinds: readonly FreeKind[];
  /** Rooms that are booked as a whole. */
  readonly freeRooms: readonly Pick<Space, 'id' | 'name'>[];
  readonly roomCount: number;
};

const EARTH_METRES = 6_371_000;

/** Adds up what is free at each branch: the nearest in front where a position is known, else by name. */
export function listFreeBranches(
  branches: readonly Branch[],
  position: Position | null,
): readonly FreeBranch[] {
  const found = branches
    .filter(({ spaces }) => spaces.length > 0)
    .map(({ id, name, openingState, coordinates, spaces }): FreeBranch => {
      const rooms = spaces.filter(isBookedWhole);
      return {
        id,
        name: name.text,
        openingState,
        metres: position === null || coordinates === null ? null : metresBetween(position, coordinates),
        kinds: addUp(spaces),
        freeRooms: rooms.filter(({ now }) => now.isSpaceFree),
        roomCount: rooms.length,
      };
    });
  const far = ({ metres }: FreeBranch): number => metres ?? Infinity;
  return found.toSorted((one, other) =>
    far(one) === far(other) ? one.name.localeCompare(other.name, 'id') : far(one) - far(other),
  );
}

/** The way between two places as the crow flies, in metres (haversine). */
export function metresBetween(one: Position, other: Position): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [latitude, longitude] = [
    radians(other.latitude - one.latitude),
    radians(other.longitude - one.longitude),
  ];
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(longitude / 2) ** 2;
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function isBookedWhole({ isBookable, bookingTerms: { bookable } }: Space): boolean {
  return isBookable && (bookable === 'SPACE' || bookable === 'ALL');
}

function addUp(spaces: readonly Space[]): readonly FreeKind[] {
  const byKind = new Map<string, FreeKind>();
  for (const { kind, freeCount, count } of spaces.flatMap(({ now }) => now.itemsByKind)) {
    const known = byKind.get(kind) ?? { kind, freeCount: 0, count: 0 };
    byKind.set(kind, { kind, freeCount: known.freeCount + freeCount, count: known.count + count });
  }
  return [...byKind.values()];
}
