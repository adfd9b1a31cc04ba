import { startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Router, UNSAFE_createBrowserHistory as createBrowserHistory, createPath } from 'react-router';
import type { Location, NavigationType as Action, Navigator } from 'react-router';

import { askForNetwork, canOpenOffline, rememberShownPage } from '../../lib/moves/offline-places';
import { MomentContext } from '../../lib/moment';
import type { Moment } from '../../lib/moment';
import { isSheetEntry } from '../../lib/moves/sheet-entry';
import { WantedPlaceContext } from '../../lib/moves/wanted-place';
import { languageOfPath } from '../../lib/paths';

/** How long the page that is left stays before the next one shows its skeleton. */
const SKELETON_MS = 300;

/** A page that is older than this shows the present when it is looked at again. */
const FRESH_MS = 60_000;

type Place = { readonly action: Action; readonly location: Location; readonly moment: Moment };

type PortalRouterProps = {
  /** When and where the server drew the first page. */
  readonly first: Moment;
  readonly children: ReactNode;
};

/**
 * Leads from page to page. A chosen address is known at once, so that the line, the bar and the menu answer
 * the touch; the page that is left stays until the next one is ready, but at most 300 ms. Without a
 * connection whoever chooses a page that is not here stays, and is told so.
 */
export function PortalRouter({ first, children }: PortalRouterProps): ReactElement {
  // oxlint-disable-next-line house/no-browser-while-drawing -- only a browser goes from page to page
  const [history] = useState(() => createBrowserHistory({ window, v5Compat: true }));
  const [wanted, setWanted] = useState<Place>({
    action: history.action,
    location: history.location,
    moment: first,
  });
  const [shown, setShown] = useState(wanted);
  const place = useRef(shown.location);
  useLayoutEffect(
    () =>
      history.listen(({ action, location }) => {
        // A page that is left while it still draws its skeleton was not shown.
        if (document.querySelector('main [data-page-skeleton]') === null) rememberShownPage(place.current);
        const next = { action, location, moment: { ...first, now: new Date() } };
        setWanted(next);
        startTransition(() => setShown(next));
      }),
    [history, first],
  );
  const isWaiting = wanted !== shown;
  // A filter or a page of the same list keeps what is shown until the new one is here; so does a language
  // whose words are on their way.
  const [from, to] = [shown.location.pathname, wanted.location.pathname];
  const isAnotherPage = from !== to && languageOfPath(from) === languageOfPath(to);
  useEffect(() => {
    if (!isWaiting || !isAnotherPage) return undefined;
    const timer = setTimeout(() => setShown(wanted), SKELETON_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, isAnotherPage, wanted]);
  useEffect(() => {
    place.current = shown.location;
  }, [shown]);
  const moment = useFreshMoment(shown.moment);
  const navigator = useMemo(() => stayingNavigator(history), [history]);
  return (
    <WantedPlaceContext value={{ place: wanted.location, isWaiting }}>
      <Router location={shown.location} navigationType={shown.action} navigator={navigator}>
        <MomentContext value={moment}>{children}</MomentContext>
      </Router>
    </WantedPlaceContext>
  );
}

/** Moves as the browser does, but not to a page that would need a connection while there is none. */
function stayingNavigator(navigator: Navigator): Navigator {
  const goes = (to: Parameters<Navigator['push']>[0]): boolean => {
    const path = typeof to === 'string' ? to : createPath(to);
    const may = canOpenOffline(new URL(path, window.location.href));
    if (!may) askForNetwork();
    return may;
  };
  return {
    createHref: (to) => navigator.createHref(to),
    ...(navigator.encodeLocation ? { encodeLocation: navigator.encodeLocation } : {}),
    go: (delta) => navigator.go(delta),
    push: (to, state, options) =>
      goes(to) && navigator[isSheetEntry() ? 'replace' : 'push'](to, state, options),
    replace: (to, state, options) => goes(to) && navigator.replace(to, state, options),
  };
}

/**
 * Gives the moment of a page, and a later one to whoever looks at it again after a while: phones keep pages
 * for days, and a worker keeps some of them for reading without a connection.
 */
function useFreshMoment(moment: Moment): Moment {
  const [later, setLater] = useState(moment);
  const current = later.now > moment.now ? later : moment;
  useEffect(() => {
    const onLook = (): void => {
      const now = new Date();
      if (document.visibilityState === 'visible' && now.getTime() - current.now.getTime() > FRESH_MS)
        startTransition(() => setLater({ ...current, now }));
    };
    onLook();
    document.addEventListener('visibilitychange', onLook);
    return () => document.removeEventListener('visibilitychange', onLook);
  }, [current]);
  return current;
}
