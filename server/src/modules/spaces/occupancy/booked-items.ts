import type { ItemPlace } from '../items/space-items.queries';
import { readSpaceItemPlaces } from '../items/space-items.queries';
import type { ItemUseSource } from '../items/item-uses';
import type { SpaceHold } from './holds.queries';
import { findHolds } from './holds.queries';
import type { SpaceClashes } from './space-clashes';

/**
 * Tells whether a hold keeps others from an item: its own, a block of the whole space, and in a space that one
 * party has at a time whatever fills it; a kit goes with nobody who has the space alone.
 */
export function holdsItem(place: ItemPlace, hold: SpaceHold): boolean {
  if (hold.itemId !== null) return hold.itemId === place.id;
  if (hold.spaceId !== place.spaceId) return false;
  return hold.source === 'BLOCK' || (place.isExclusive && place.kind !== 'EQUIPMENT');
}

/**
 * Tells when items are taken by what holds their spaces: their own bookings, and what fills the whole space;
 * a kit goes with nobody who has the space alone.
 */
export function bookedItems(clashes: SpaceClashes): ItemUseSource {
  return async (db, itemIds, { from, until }) => {
    const places = await readSpaceItemPlaces(db, itemIds);
    const spaceIds = [...new Set(places.map(({ spaceId }) => spaceId))];
    const holds = await findHolds(db, clashes, { spaceIds, from, to: until, now: from });
    return places.flatMap((place) =>
      holds
        .filter((hold) => holdsItem(place, hold))
        .map(({ startsAt, endsAt }) => ({ itemId: place.id, kind: 'BOOKED' as const, startsAt, endsAt })),
    );
  };
}
