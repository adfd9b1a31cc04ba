import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { TitleShelf } from '../../../lib/catalogue/TitleShelf';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import type { HomePageQuery } from './HomePage.generated';

/** Shows what the shelves have about the city; without such titles there is no section. */
export function LocalShelf({ found }: { readonly found: HomePageQuery['localTitles'] }): ReactElement | null {
  const { t } = useTranslation('home');
  const paths = usePaths();
  const language = useLanguage();
  if (found.nodes.length === 0) return null;
  const { totalCount } = found;
  return (
    <section className="section">
      <div className="wrap">
        <div className="head">
          <h2>{t('local')}</h2>
          <Link to={paths.search({ [SEARCH_PARAMETERS.text]: 'pasuruan' })}>
            {t('allLocal', { count: totalCount, n: grouped(totalCount, language) })}
          </Link>
        </div>
        <TitleShelf label={t('local')} titles={found.nodes.map(({ title }) => title)} />
      </div>
    </section>
  );
}
