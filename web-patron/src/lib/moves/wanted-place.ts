import { createContext, use } from 'react';
import type { Location } from 'react-router';

/** Is the address that was chosen last, and whether its page is still on its way. */
export type WantedPlace = {
  readonly place: Pick<Location, 'pathname' | 'search'>;
  readonly isWaiting: boolean;
};

/** Carries where the reader goes, ahead of the page that is shown. */
export const WantedPlaceContext = createContext<WantedPlace>({
  place: { pathname: '/', search: '' },
  isWaiting: false,
});

/** Returns where the reader goes: the same as what is shown, unless a page is on its way. */
export function useWantedPlace(): WantedPlace {
  return use(WantedPlaceContext);
}
