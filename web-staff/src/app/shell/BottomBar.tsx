import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../../lib/ui/Icon';
import { paths } from '../../lib/paths';
import { useShownGroups, useWhereabouts } from './use-navigation';
import { useWaitingCount } from './use-waiting-count';
import { WaitingCount } from './WaitingCount';

const PlacesSheet = lazy(async () => ({ default: (await import('./PlacesSheet')).PlacesSheet }));

const ENTRIES_ON_A_PHONE = 4;

/** Draws the navigation of a phone: the first entries, all others and the account in a sheet behind "more". */
export function BottomBar() {
  const { t } = useTranslation();
  const entries = useShownGroups().flatMap((group) => group.entries);
  const here = useWhereabouts();
  const countOf = useWaitingCount();
  const [isOpen, sheet] = useDisclosure(false);
  const shown = entries.slice(0, ENTRIES_ON_A_PHONE);
  const isElsewhere = here !== undefined && !shown.some(({ name }) => name === here.entry.name);
  return (
    <nav className="bottom-bar" aria-label={t('shell.bottomNavigation')}>
      {shown.map(({ name, icon, places }) => (
        <Link
          key={name}
          to={places[0]?.to ?? paths.today}
          aria-current={here?.entry.name === name ? 'page' : undefined}
        >
          <Icon name={icon} />
          <span>{t(`entriesShort.${name}`)}</span>
          <WaitingCount count={countOf(places)} />
        </Link>
      ))}
      <button
        type="button"
        aria-haspopup="dialog"
        className={isElsewhere ? 'is-here' : undefined}
        onClick={sheet.open}
      >
        <Icon name="menu" />
        {t('shell.more')}
      </button>
      <Suspense>{isOpen && <PlacesSheet onClose={sheet.close} />}</Suspense>
    </nav>
  );
}
