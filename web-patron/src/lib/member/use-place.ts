import { useLocation } from 'react-router';
import type { Location } from 'react-router';

import { useIsHydrated } from '../use-is-hydrated';

/** Returns the address of the page, for links that lead back to it; what stands behind `#` no server sees. */
export function usePlace(): Pick<Location, 'pathname' | 'search' | 'hash'> {
  const { pathname, search, hash } = useLocation();
  return { pathname, search, hash: useIsHydrated() ? hash : '' };
}
