import { useQuery } from '@apollo/client/react';
import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';

import { PageSteps } from '../../../lib/catalogue/PageSteps';
import { TitleRow } from '../../../lib/catalogue/TitleRow';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { parsePageArguments } from '../../../lib/page-variables';
import { FailedPage } from '../../../lib/states/FailedPage';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { ReportContent } from '../../../lib/report/ReportContent';
import { MissingPage } from '../../../lib/states/MissingPage';
import { OwnPageFrame } from '../../../lib/states/OwnPageFrame';
import { PageSkeleton } from '../../../lib/states/PageSkeleton';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { useIsHydrated } from '../../../lib/use-is-hydrated';
import { usePageTitle } from '../../../lib/use-page-title';
import { OwnerPart } from './OwnerPart';
import { ReadingListPageDocument } from './ReadingListPage.generated';
import type { ReadingListPageQuery } from './ReadingListPage.generated';
import { RemoveFromList } from './RemoveFromList';

type ShownList = NonNullable<ReadingListPageQuery['readingList']>;

const PAGE_SIZE = 20;

/** Shows a list to whoever may see it, and to its owner what they can do with it. */
export function ReadingListPage(): ReactElement {
  const { id = '' } = useParams();
  const [parameters] = useSearchParams();
  const locale = useLocale();
  const { t } = useTranslation('readingList');
  const isMember = useMaybeSignedIn();
  const isHydrated = useIsHydrated();
  const { data, loading, error, refetch } = useQuery(ReadingListPageDocument, {
    variables: { id, ...parsePageArguments(parameters, PAGE_SIZE), locale },
    // The page was written for anybody: only a member may see more of a list than what came with it.
    fetchPolicy: isMember ? 'cache-and-network' : 'cache-first',
  });
  if (data === undefined)
    return error === undefined ? (
      <PageSkeleton />
    ) : (
      <FailedPage error={error} onRetry={() => void refetch()} />
    );
  if (data.readingList) return <ListView list={data.readingList} onChanged={() => void refetch()} />;
  // Whether a list is their own is known once the library has seen who asks.
  if (!isHydrated || loading) return <OwnPageFrame title={t('list')} />;
  return <MissingPage />;
}

/** Lets anybody report a list that everybody may read. */
function ReportList({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation('readingList');
  return (
    <ReportContent
      contentId={id}
      words={{
        open: t('report.open'),
        reason: t('report.reason'),
        hint: t('report.hint'),
        send: t('report.send'),
        known: t('report.known'),
        taken: (number) => t('report.taken', { number }),
      }}
    />
  );
}

function ListView({
  list,
  onChanged,
}: {
  readonly list: ShownList;
  readonly onChanged: () => void;
}): ReactElement {
  const { t } = useTranslation('readingList');
  const paths = usePaths();
  const language = useLanguage();
  usePageTitle(list.name);
  const { totalCount, nodes, pageInfo } = list.titles;
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[
          list.isOwn
            ? { label: t('own'), to: paths.to('myLists') }
            : { label: t('all'), to: paths.to('readingLists') },
          { label: list.name },
        ]}
      />
      <div className="page-head">
        <h1>{list.name}</h1>
        {list.description !== null && <p className="lead">{list.description}</p>}
        <p className="meta">
          {t('count', { count: totalCount, n: grouped(totalCount, language) })}
          {list.owner !== null && `, ${t('by', { name: list.owner })}`}
        </p>
      </div>
      {list.isOwn && <OwnerPart key={list.version} list={list} onChanged={onChanged} />}
      {nodes.length === 0 && <p className="none-yet">{t(list.isOwn ? 'emptyOwn' : 'empty')}</p>}
      <ol className="rows">
        {nodes.map((title, place) => (
          <TitleRow key={title.id} title={title} isFirst={place < 3}>
            {list.isOwn && <RemoveFromList listId={list.id} title={title} onTakenOut={onChanged} />}
          </TitleRow>
        ))}
      </ol>
      <PageSteps pageInfo={pageInfo} />
      {!list.isOwn && list.visibility === 'PUBLIC' && list.status === 'PUBLISHED' && (
        <ReportList id={list.id} />
      )}
    </div>
  );
}
