import type { Language } from '@pustaka/web-shared/i18n/language.ts';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';

import { useTranslation } from '../../lib/i18n/use-translation';
import { useLanguage } from '../../lib/language';
import { pathInLanguage } from '../../lib/paths';

const LANGUAGES: readonly Language[] = ['id', 'en'];

/** Changes the language and keeps the page and its query. */
export function LanguageSwitch(): ReactElement {
  const { t } = useTranslation('common');
  const current = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <span className="lang">
      {LANGUAGES.map((language) => (
        <Link
          key={language}
          to={pathInLanguage(pathname, language) + search}
          lang={language}
          hrefLang={language}
          aria-current={language === current ? 'true' : undefined}
        >
          {language.toUpperCase()}
          <span className="hide">, {t(`language.${language}`)}</span>
        </Link>
      ))}
    </span>
  );
}
