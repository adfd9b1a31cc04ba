import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { usePageTitle } from '../../../lib/use-page-title';
import { LinksPageDocument } from './LinksPage.generated';

/** Shows what posts, posters and cards name: the one page that a caption can lead to. */
export function LinksPage(): ReactElement {
  const { t } = useTranslation('links');
  const paths = usePaths();
  const { data } = useSuspenseQuery(LinksPageDocument, { variables: { locale: useLocale() } });
  usePageTitle(t('title'));
  return (
    <div className="wrap links-page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t(data.listedLinks.length === 0 ? 'none' : 'lead')}</p>
      </header>
      <ul className="links-list">
        {data.listedLinks.map(({ id, path, label }) => (
          <li key={id}>
            <a href={path} rel="nofollow">
              {label.text}
            </a>
          </li>
        ))}
      </ul>
      <nav aria-label={t('always')}>
        <h2>{t('always')}</h2>
        <ul className="links-list">
          {(['events', 'search', 'stories', 'visit', 'join'] as const).map((page) => (
            <li key={page}>
              <Link to={paths.to(page)}>{t(`page.${page}`)}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
