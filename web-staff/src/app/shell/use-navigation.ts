import { useLocation } from 'react-router';

import { useSession } from '../../lib/session/session-context';
import { findWhereabouts, listOpenEntries, listShownGroups } from './navigation';
import type { Whereabouts } from './navigation';
import { useNavigationChoices } from './navigation-choices';
import type { NavigationEntry, NavigationGroup, Place } from './navigation-items';

/** A place with the entry it belongs to. */
export type PlaceOfEntry = { readonly entry: NavigationEntry; readonly place: Place };

/** Returns the groups that this person sees. */
export function useShownGroups(): readonly NavigationGroup[] {
  return listShownGroups(useSession().can);
}

/** Returns every place that this person may enter, in order, also those the navigation does not show. */
export function useOpenPlaces(): readonly PlaceOfEntry[] {
  return listOpenEntries(useSession().can).flatMap((entry) =>
    entry.places.map((place) => ({ entry, place })),
  );
}

/** Returns the places that this person pinned and may still enter. */
export function usePinnedPlaces(): readonly PlaceOfEntry[] {
  const open = useOpenPlaces();
  return useNavigationChoices().pins.flatMap((name) => open.filter(({ place }) => place.name === name));
}

/** Returns where the open address stands in the navigation; nowhere for what belongs to no place. */
export function useWhereabouts(): Whereabouts | undefined {
  const { can } = useSession();
  return findWhereabouts(useLocation().pathname, listOpenEntries(can));
}
