import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';

import { useLocale } from '../../../lib/language';
import { MissingPage } from '../../../lib/states/MissingPage';
import { usePageTitle } from '../../../lib/use-page-title';
import { PublishedOn } from '../../../lib/written/PublishedOn';
import { WrittenText } from '../../../lib/written/WrittenText';
import { SitePageDocument } from './SitePage.generated';
import type { SitePageQuery } from './SitePage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

/** Shows a page that staff wrote. */
export function SitePage(): ReactElement {
  const { id = '' } = useParams();
  const {
    data: { sitePage },
  } = useSuspenseQuery(SitePageDocument, { variables: { slug: id, locale: useLocale() } });
  return sitePage === null ? <MissingPage /> : <Written page={sitePage} />;
}

function Written({ page }: { readonly page: NonNullable<SitePageQuery['sitePage']> }): ReactElement {
  usePageTitle(page.title.text);
  return (
    <div className="wrap">
      <header className="page-head">
        <h1>
          {page.title.text}
          <SampleMark isSample={page.isSample} />
        </h1>
      </header>
      <WrittenText html={page.html} />
      <PublishedOn instant={page.publishedAt} />
    </div>
  );
}
