import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import type { HomePageQuery } from './HomePage.generated';

/** Opens one door for every class of the shelves that has titles. */
export function ClassLinks({ classes }: { readonly classes: HomePageQuery['classTree'] }): ReactElement {
  const { t } = useTranslation('home');
  const paths = usePaths();
  const language = useLanguage();
  return (
    <section className="section band">
      <div className="wrap">
        <div className="head">
          <h2>{t('browse')}</h2>
          <Link to={paths.to('browse')}>{t('allClasses')}</Link>
          <p>{t('browseText')}</p>
        </div>
        <nav className="doors" aria-label={t('browse')}>
          {classes
            .filter(({ titleCount }) => titleCount > 0)
            .map(({ notation, display, caption, titleCount }) => (
              <Link key={notation} to={paths.search({ [SEARCH_PARAMETERS.classNotation]: notation })}>
                <span className="no">{display}</span>
                <span className="serif">{caption.text}</span>
                <span className="n">{grouped(titleCount, language)}</span>
              </Link>
            ))}
        </nav>
        <p className="more-link">
          <Link to={paths.to('readingLists')}>{t('readingLists')}</Link>
        </p>
      </div>
    </section>
  );
}
