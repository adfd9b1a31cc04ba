import { useSuspenseQuery } from '@apollo/client/react';
import { grouped } from '@pustaka/web-shared/format/index.ts';
import { CoverImage } from '@pustaka/web-shared/ui/CoverImage.tsx';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { PageSteps } from '../../../lib/catalogue/PageSteps';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { parsePageArguments } from '../../../lib/page-variables';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { EmptyShelf } from '../../../lib/ui/EmptyShelf';
import { usePageTitle } from '../../../lib/use-page-title';
import { ReadingListsPageDocument } from './ReadingListsPage.generated';
import type { ReadingListsPageQuery } from './ReadingListsPage.generated';

const PAGE_SIZE = 20;
const IN_SIGHT = 3;

/** Shows the lists that readers share with everybody, newest first. */
export function ReadingListsPage(): ReactElement {
  const { t } = useTranslation('readingLists');
  const paths = usePaths();
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const { data } = useSuspenseQuery(ReadingListsPageDocument, {
    variables: parsePageArguments(parameters, PAGE_SIZE),
  });
  const { nodes, pageInfo, totalCount } = data.publicReadingLists;
  usePageTitle(t('title'));
  return (
    <div className="wrap">
      <Breadcrumbs crumbs={[{ label: t('portal:browse'), to: paths.to('browse') }, { label: t('title') }]} />
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      {nodes.length === 0 ? (
        <NoLists />
      ) : (
        <p className="count" role="status">
          {t('count', { count: totalCount, n: grouped(totalCount, language) })}
        </p>
      )}
      <ul className="lists">
        {nodes.map((list, place) => (
          <ListCard key={list.id} list={list} isFirst={place < IN_SIGHT} />
        ))}
      </ul>
      <PageSteps pageInfo={pageInfo} />
    </div>
  );
}

type ListCardProps = {
  readonly list: ReadingListsPageQuery['publicReadingLists']['nodes'][number];
  readonly isFirst: boolean;
};

function ListCard({ list, isFirst }: ListCardProps): ReactElement {
  const { t } = useTranslation('readingLists');
  const paths = usePaths();
  const language = useLanguage();
  return (
    <li>
      <div className="fan">
        {list.newestTitles.map(({ id, cover }) => (
          <CoverImage key={id} cover={cover} isFirst={isFirst} />
        ))}
      </div>
      <div className="in">
        <h2>
          <Link to={paths.to('readingList', list.id)}>{list.name}</Link>
        </h2>
        {list.description !== null && <p>{list.description}</p>}
        <p className="meta">
          {t('titles', { count: list.titleCount, n: grouped(list.titleCount, language) })}
          {list.owner !== null && `, ${t('by', { name: list.owner })}`}
        </p>
      </div>
    </li>
  );
}

function NoLists(): ReactElement {
  const { t } = useTranslation('readingLists');
  const paths = usePaths();
  return (
    <div className="state-page">
      <EmptyShelf />
      <div>
        <h2>{t('none')}</h2>
        <p>{t('noneText')}</p>
        <p className="row">
          <Link className="btn" to={paths.to('browse')}>
            {t('portal:browse')}
          </Link>
        </p>
      </div>
    </div>
  );
}
