import type { ReactElement } from 'react';

import { useTranslation } from '../../lib/i18n/use-translation';
import { usePaths } from '../../lib/language';
import { Icon } from '../../lib/ui/Icon';
import type { IconName } from '../../lib/ui/Icon';
import { Sheet } from '../../lib/ui/Sheet';
import { LanguageSwitch } from './LanguageSwitch';
import { MENU_PLACES } from './menu-places';
import { PlaceLink } from './PlaceLink';
import { ThemeSwitch } from './ThemeSwitch';

const ICONS: Readonly<Record<(typeof MENU_PLACES)[number]['page'], IconName>> = {
  search: 'search',
  events: 'calendar',
  smallBusiness: 'shelves',
  children: 'book',
  schools: 'person',
  browse: 'list',
  visit: 'pin',
  lendingRules: 'check',
  myLibrary: 'card',
};

/** Lists every place of the portal, with language and theme. */
export function MenuSheet({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('portal');
  const paths = usePaths();
  return (
    <Sheet title={t('menu')} onClose={onClose}>
      <nav className="menu" aria-label={t('menu')}>
        <ul>
          {MENU_PLACES.map(({ page, word }) => (
            <li key={page}>
              <PlaceLink to={paths.to(page)} onClick={onClose}>
                <Icon name={ICONS[page]} />
                {t(word)}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="menu-choices">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </Sheet>
  );
}
