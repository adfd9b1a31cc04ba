import type { ReactElement } from 'react';

import { useTranslation } from '../../lib/i18n/use-translation';
import { usePaths } from '../../lib/language';
import { Icon } from '../../lib/ui/Icon';
import type { IconName } from '../../lib/ui/Icon';
import type { PageName } from '../../lib/paths';
import { PlaceLink } from './PlaceLink';

const PLACES: readonly {
  readonly page: PageName;
  readonly word: 'home' | 'catalogue' | 'events' | 'card';
  readonly icon: IconName;
}[] = [
  { page: 'home', word: 'home', icon: 'home' },
  { page: 'search', word: 'catalogue', icon: 'search' },
  { page: 'events', word: 'events', icon: 'calendar' },
  { page: 'myLibrary', word: 'card', icon: 'card' },
];

/** Keeps the four places people go under the thumb; only phones show it. */
export function PhoneBar(): ReactElement {
  const { t } = useTranslation('portal');
  const paths = usePaths();
  return (
    <nav className="bar" aria-label={t('shortcuts')}>
      {PLACES.map(({ page, word, icon }) => (
        <PlaceLink key={page} to={paths.to(page)} isExact={page === 'home'}>
          <Icon name={icon} />
          {t(word)}
        </PlaceLink>
      ))}
    </nav>
  );
}
