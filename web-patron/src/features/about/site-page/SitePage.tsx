import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale } from '../../../lib/language';
import { MissingPage } from '../../../lib/states/MissingPage';
import { usePageTitle } from '../../../lib/use-page-title';
import { PublishedOn } from '../../../lib/written/PublishedOn';
import { WrittenText } from '../../../lib/written/WrittenText';
import { SitePageDocument } from './SitePage.generated';
import type { SitePageQuery } from './SitePage.generated';

/** Shows a page that staff wrote. */
export function SitePage(): ReactElement {
  const { id = '' } = useParams();
  const {
    data: { sitePage },
  } = useSuspenseQuery(SitePageDocument, { variables: { slug: id, locale: useLocale() } });
  return sitePage === null ? <MissingPage /> : <Written page={sitePage} />;
}

function Written({ page }: { readonly page: NonNullable<SitePageQuery['sitePage']> }): ReactElement {
  const { t } = useTranslation('statement');
  usePageTitle(page.title.text);
  return (
    <div className="wrap">
      <header className="page-head">
        <h1>
          {page.title.text}
          {page.isSample && <span className="sample">{t('common:sample')}</span>}
        </h1>
      </header>
      <WrittenText html={page.html} />
      <PublishedOn instant={page.publishedAt} />
    </div>
  );
}
