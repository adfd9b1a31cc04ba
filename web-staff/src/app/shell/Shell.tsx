import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { useChords } from '../../lib/keyboard/use-chords';
import { useLetters } from '../../lib/keyboard/use-letters';
import { paths } from '../../lib/paths';
import { StaffWaitingContext, useStaffWaitingState } from '../../lib/waiting/staff-waiting';
import { BottomBar } from './BottomBar';
import { LostScanNote } from './scans/LostScanNote';
import { Navigation } from './Navigation';
import { FramePartsContext } from '../../lib/page/frame-parts';
import { ShellActsContext } from '../../lib/page/shell-acts';
import type { ChordClaim, ShellActs } from '../../lib/page/shell-acts';
import { NavigationChoicesContext, useNavigationChoicesState } from './navigation-choices';
import { PinButton, PlaceTabs } from './PlaceTabs';
import { useFrameNote } from './use-frame-note';
import { useOpenPlaces } from './use-navigation';
import { useScans } from './scans/use-scans';
import { usePalette } from './palette/use-palette';
import { WaitingBox } from './palette/WaitingBox';

const loadPalette = () => import('./palette/CommandPalette');
const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }));
const ShortcutSheet = lazy(async () => ({ default: (await import('./ShortcutSheet')).ShortcutSheet }));

const PALETTE_AFTER_MS = 1500;

/** Draws the frame around every screen and listens for the keys that work everywhere. */
export function Shell() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const palette = usePalette();
  const [shortcutsOpen, shortcuts] = useDisclosure(false);
  const { claimScans, lost, forget } = useScans();
  const { note, tell } = useFrameNote();
  const frameParts = {
    note: (
      <>
        {note}
        {lost !== null && <LostScanNote lost={lost} onClose={forget} />}
      </>
    ),
    tabs: <PlaceTabs />,
    pin: <PinButton />,
  };
  const claimChords = useNavigationChords();
  const acts = useMemo(
    () => ({
      openPalette: palette.open,
      openShortcuts: shortcuts.open,
      claimScans,
      claimChords,
      tell,
    }),
    [palette.open, shortcuts.open, claimScans, claimChords, tell],
  );
  const choices = useNavigationChoicesState();
  const waiting = useStaffWaitingState();
  useRefreshOnMoving(waiting.refresh);
  useEffect(() => {
    // Fetched while the desk is quiet, once a screen has stood for a while, so that on a slow machine it does not
    // come before the screen; without a connection it is asked for again by Ctrl K.
    let hadHeading = false;
    const timer = setInterval(() => {
      const hasHeading = document.querySelector('h1') !== null;
      if (hadHeading && hasHeading) {
        clearInterval(timer);
        void loadPalette().catch(() => undefined);
      }
      hadHeading = hasHeading;
    }, PALETTE_AFTER_MS);
    return () => clearInterval(timer);
  }, []);
  useHotkeys(
    [
      ['mod+K', acts.openPalette],
      ['alt+N', () => void navigate(paths.newTitle), { usePhysicalKeys: true }],
    ],
    [],
  );
  useLetters([
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
        {palette.isWaiting && <WaitingBox {...palette.waitingBox} />}
        <Suspense>
          {palette.wasWanted && <CommandPalette {...palette.handle} />}
          {shortcutsOpen && <ShortcutSheet onClose={shortcuts.close} />}
        </Suspense>
      </NavigationChoicesContext>
    </ShellActsContext>
  );
}

/** Leads G and a letter to a place, unless the screen shows these keys beside a link of its own. */
function useNavigationChords(): ShellActs['claimChords'] {
  const navigate = useNavigate();
  const claim = useRef<ChordClaim | null>(null);
  const chords = useOpenPlaces().flatMap(({ place: { chord, to } }) => {
    if (chord === undefined) return [];
    const letter = chord.toLowerCase();
    return [[letter, () => void (claim.current?.(letter) === true || navigate(to))] as const];
  });
  useChords(Object.fromEntries(chords));
  return useCallback((next: ChordClaim) => {
    claim.current = next;
    return () => {
      if (claim.current === next) claim.current = null;
    };
  }, []);
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
