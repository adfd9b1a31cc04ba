import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { Outlet, useNavigate } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { useChords } from '../../lib/keyboard/use-chords';
import { paths } from '../../lib/paths';
import { BottomBar } from './BottomBar';
import { Navigation } from './Navigation';
import { FramePartsContext } from '../../lib/page/frame-parts';
import { ShellActsContext } from '../../lib/page/shell-acts';
import { NavigationChoicesContext, useNavigationChoicesState } from './navigation-choices';
import { PinButton, PlaceTabs } from './PlaceTabs';
import { useOpenPlaces } from './use-navigation';

const loadPalette = () => import('./CommandPalette');
const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }));
const ShortcutSheet = lazy(async () => ({ default: (await import('./ShortcutSheet')).ShortcutSheet }));

const PALETTE_AFTER_MS = 1500;
const frameParts = { tabs: <PlaceTabs />, pin: <PinButton /> };

/** Draws the frame around every screen and listens for the keys that work everywhere. */
export function Shell() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [paletteTurn, setPaletteTurn] = useState(0);
  const [shortcutsOpen, shortcuts] = useDisclosure(false);
  const acts = useMemo(
    () => ({ openPalette: () => setPaletteTurn((turn) => turn + 1), openShortcuts: shortcuts.open }),
    [shortcuts.open],
  );
  const choices = useNavigationChoicesState();
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
