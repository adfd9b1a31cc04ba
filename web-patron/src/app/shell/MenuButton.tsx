import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../lib/i18n/use-translation';
import { usePaths } from '../../lib/language';
import type { PageName } from '../../lib/paths';
import { Icon } from '../../lib/ui/Icon';
import type { IconName } from '../../lib/ui/Icon';
import { Sheet } from '../../lib/ui/Sheet';
import { LanguageSwitch } from './LanguageSwitch';
import { PlaceLink } from './PlaceLink';
import { ThemeSwitch } from './ThemeSwitch';

type Place = {
  readonly page: PageName;
  readonly word:
    | 'catalogue'
    | 'events'
    | 'smallBusiness'
    | 'footer.children'
    | 'footer.schools'
    | 'browse'
    | 'visit'
    | 'footer.lending'
    | 'myLibrary';
  readonly icon: IconName;
};

const PLACES: readonly Place[] = [
  { page: 'search', word: 'catalogue', icon: 'search' },
  { page: 'events', word: 'events', icon: 'calendar' },
  { page: 'smallBusiness', word: 'smallBusiness', icon: 'shelves' },
  { page: 'children', word: 'footer.children', icon: 'book' },
  { page: 'schools', word: 'footer.schools', icon: 'person' },
  { page: 'browse', word: 'browse', icon: 'list' },
  { page: 'visit', word: 'visit', icon: 'pin' },
  { page: 'lendingRules', word: 'footer.lending', icon: 'check' },
  { page: 'myLibrary', word: 'myLibrary', icon: 'card' },
];

/** Opens every place of the portal from a phone or a tablet, with language and theme. */
export function MenuButton(): ReactElement {
  const { t } = useTranslation('portal');
  const paths = usePaths();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="iconbtn only-narrow"
        aria-label={t('menu')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <Icon name="menu" />
      </button>
      <noscript>
        <details className="plain-menu">
          <summary className="iconbtn" aria-label={t('menu')}>
            <Icon name="menu" />
          </summary>
          <ul>
            {PLACES.map(({ page, word }) => (
              <li key={page}>
                <a href={paths.to(page)}>{t(word)}</a>
              </li>
            ))}
          </ul>
        </details>
      </noscript>
      {isOpen && (
        <Sheet title={t('menu')} onClose={close}>
          <nav className="menu" aria-label={t('menu')}>
            <ul>
              {PLACES.map(({ page, word, icon }) => (
                <li key={page}>
                  <PlaceLink to={paths.to(page)} onClick={close}>
                    <Icon name={icon} />
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
      )}
    </>
  );
}
