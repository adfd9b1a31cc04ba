import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { useChords } from '../../lib/keyboard/use-chords';
import { paths } from '../../lib/paths';
import { StaffWaitingContext, useStaffWaitingState } from '../../lib/waiting/staff-waiting';
import { BottomBar } from './BottomBar';
import { LostScanNote } from './scans/LostScanNote';
import { Navigation } from './Navigation';
import { FramePartsContext } from '../../lib/page/frame-parts';
import { ShellActsContext } from '../../lib/page/shell-acts';
import { NavigationChoicesContext, useNavigationChoicesState } from './navigation-choices';
import { PinButton, PlaceTabs } from './PlaceTabs';
import { useOpenPlaces } from './use-navigation';
import { useScans } from './scans/use-scans';

const loadPalette = () => import('./palette/CommandPalette');
const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }));
const ShortcutSheet = lazy(async () => ({ default: (await import('./ShortcutSheet')).ShortcutSheet }));

const PALETTE_AFTER_MS = 1500;

/** Draws the frame around every screen and listens for the keys that work everywhere. */
export function Shell() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [paletteTurn, setPaletteTurn] = useState(0);
  const [shortcutsOpen, shortcuts] = useDisclosure(false);
  const { claimScans, lost, forget } = useScans();
  const frameParts = {
    note: lost !== null && <LostScanNote lost={lost} onClose={forget} />,
    tabs: <PlaceTabs />,
    pin: <PinButton />,
  };
  const acts = useMemo(
    () => ({
      openPalette: () => setPaletteTurn((turn) => turn + 1),
      openShortcuts: shortcuts.open,
      claimScans,
    }),
    [shortcuts.open, claimScans],
  );
  const choices = useNavigationChoicesState();
  const waiting = useStaffWaitingState();
  useRefreshOnMoving(waiting.refresh);
  useChords(useNavigationChords());
  useEffect(() => {
    // Fetched while the desk is quiet, so that words typed right after Ctrl K are not lost; without a
    // connection it is asked for again by then.
    const timer = setTimeout(() => void loadPalette().catch(() => undefined), PALETTE_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  useHotkeys(
    [
      ['mod+K', acts.openPalette],
      ['alt+N', () => void navigate(paths.newTitle), { usePhysicalKeys: true }],
    ],
    [],
  );
  useHotkeys([
    ['shift+?', acts.openShortcuts],
    ['?', acts.openShortcuts],
  ]);
  return (
    <ShellActsContext value={acts}>
      <NavigationChoicesContext value={choices}>
        <StaffWaitingContext value={waiting}>
          <div className="shell">
            <a className="skip-link" href="#content">
              {t('common.skip')}
            </a>
            <Navigation />
            <FramePartsContext value={frameParts}>
              <Outlet />
            </FramePartsContext>
            <BottomBar />
          </div>
        </StaffWaitingContext>
        <Suspense>
          {paletteTurn > 0 && <CommandPalette turn={paletteTurn} />}
          {shortcutsOpen && <ShortcutSheet onClose={shortcuts.close} />}
        </Suspense>
      </NavigationChoicesContext>
    </ShellActsContext>
  );
}

function useNavigationChords() {
  const navigate = useNavigate();
  const chords = useOpenPlaces().flatMap(({ place: { chord, to } }) =>
    chord === undefined ? [] : [[chord.toLowerCase(), () => void navigate(to)] as const],
  );
  return Object.fromEntries(chords);
}

/** Asks again on the way to another screen: what was done on the last one counts at once. */
function useRefreshOnMoving(refresh: () => void) {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    refresh();
  });
}
