import { navigationGroups } from './navigation-items';
import type { NavigationEntry, NavigationGroup, Place } from './navigation-items';
import type { Permission } from '../../lib/session/session-context';

type Can = (permission: Permission) => boolean;

/** Where an address stands in the navigation; `isPlace` where it is the place itself and not below it. */
export type Whereabouts = {
  readonly entry: NavigationEntry;
  readonly place: Place;
  readonly isPlace: boolean;
};

/** Lists the groups with the entries that a person sees, each with the places they may enter. */
export function listShownGroups(can: Can): readonly NavigationGroup[] {
  return navigationGroups
    .map(({ name, entries }) => ({
      name,
      entries: entries
        .map((entry) => withOpenPlaces(entry, can))
        .filter(({ places, shownWith }) => places.length > 0 && (shownWith?.some(can) ?? true)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** Lists all entries with a place that a person may enter, also those that are no use to see every day. */
export function listOpenEntries(can: Can): readonly NavigationEntry[] {
  return navigationGroups
    .flatMap(({ entries }) => entries)
    .map((entry) => withOpenPlaces(entry, can))
    .filter(({ places }) => places.length > 0);
}

/** Finds where an address stands: at the place with the longest address that it begins with. */
export function findWhereabouts(
  pathname: string,
  entries: readonly NavigationEntry[],
): Whereabouts | undefined {
  const path = pathname.replace(/\/+$/, '') || '/';
  const below = entries
    .flatMap((entry) => entry.places.map((place) => ({ entry, place })))
    .filter(({ place: { to } }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .sort((one, other) => other.place.to.length - one.place.to.length)[0];
  return below && { ...below, isPlace: path === below.place.to || below.place.holdsDetail === true };
}

function withOpenPlaces(entry: NavigationEntry, can: Can): NavigationEntry {
  return {
    ...entry,
    places: entry.places.filter(({ permission }) => permission === undefined || can(permission)),
  };
}
