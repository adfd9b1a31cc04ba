import { LogoMark } from '@pustaka/web-shared/ui/Logo.tsx';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';

import { useTranslation } from '../../lib/i18n/use-translation';
import { usePaths } from '../../lib/language';
import { useLibraryContact } from '../../lib/library-contact';
import { MemberLink } from '../../lib/member/MemberLink';
import { SearchBox } from '../../lib/search-box/SearchBox';
import { SEARCH_PARAMETERS } from '../../lib/search-parameters';
import { Icon } from '../../lib/ui/Icon';
import { LanguageSwitch } from './LanguageSwitch';
import { MenuButton } from './MenuButton';
import { PlaceLink } from './PlaceLink';
import { ThemeSwitch } from './ThemeSwitch';

/**
 * Stands on top of every page: the name, the places to go, the search (but on the home page) and the reader's
 * choices.
 */
export function Header(): ReactElement {
  const { t } = useTranslation('portal');
  const paths = usePaths();
  const { pathname, search } = useLocation();
  const text =
    pathname === paths.to('search') ? (new URLSearchParams(search).get(SEARCH_PARAMETERS.text) ?? '') : '';
  return (
    <header className="top">
      <a className="skip" href="#isi">
        {t('common:skipToContent')}
      </a>
      <div className="wrap">
        <Link className="logo" to={paths.to('home')}>
          <LogoMark />
          <span>
            <b>{t('common:productName')}</b>
            <span>{useLibraryContact()?.library ?? t('common:productOwner')}</span>
          </span>
        </Link>
        <nav className="nav" aria-label={t('navigation')}>
          <PlaceLink to={paths.to('search')}>{t('catalogue')}</PlaceLink>
          <PlaceLink to={paths.to('events')}>{t('events')}</PlaceLink>
          <PlaceLink to={paths.to('smallBusiness')}>{t('smallBusiness')}</PlaceLink>
          <PlaceLink to={paths.to('browse')}>{t('browse')}</PlaceLink>
          <PlaceLink to={paths.to('visit')}>{t('visit')}</PlaceLink>
        </nav>
        {pathname !== paths.to('home') && (
          <SearchBox
            key={text}
            className="topsearch"
            boxClassName="find"
            initialText={text}
            button={
              <button aria-label={t('common:search')}>
                <Icon name="search" />
              </button>
            }
          />
        )}
        <div className="tools">
          <LanguageSwitch />
          <ThemeSwitch />
          <MemberLink />
          <MenuButton />
        </div>
      </div>
    </header>
  );
}
