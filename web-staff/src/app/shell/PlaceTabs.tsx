import { Link } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { IconButton } from '../../lib/ui/IconButton';
import { useAnnounce } from '../../lib/ui/announcer';
import type { PlaceName } from './navigation-items';
import { useNavigationChoices } from './navigation-choices';
import { useWhereabouts } from './use-navigation';
import { useWaitingCount } from './use-waiting-count';
import { WaitingCount } from './WaitingCount';

/** Draws the places of the open entry as tabs; nothing where it has only one, or below a place. */
export function PlaceTabs() {
  const { t } = useTranslation();
  const here = useWhereabouts();
  const countOf = useWaitingCount();
  if (here === undefined || !here.isPlace || here.entry.places.length < 2) return null;
  return (
    <nav className="place-tabs" aria-label={t('navigation.tabs', { entry: t(`entries.${here.entry.name}`) })}>
      {here.entry.places.map((place) => (
        <Link
          key={place.name}
          to={place.to}
          aria-current={place.name === here.place.name ? 'page' : undefined}
        >
          {t(`places.${place.name}`)}
          <WaitingCount count={countOf([place])} />
        </Link>
      ))}
    </nav>
  );
}

/** Pins the open place, or unpins it; nothing below a place. */
export function PinButton() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { pins, togglePin } = useNavigationChoices();
  const here = useWhereabouts();
  if (here === undefined || !here.isPlace) return null;
  const { name } = here.place;
  const isPinned = pins.includes(name);
  const place = t(`places.${name}`);
  const toggle = (pinned: PlaceName) => {
    togglePin(pinned);
    announce(t(isPinned ? 'navigation.unpinned' : 'navigation.pinned', { place }));
  };
  return (
    <IconButton
      icon="pin"
      label={t('navigation.pin', { place })}
      aria-pressed={isPinned}
      compact
      wideOnly
      onClick={() => toggle(name)}
    />
  );
}
