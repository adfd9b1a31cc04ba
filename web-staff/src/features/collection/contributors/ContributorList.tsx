import { useQuery } from '@apollo/client/react';
import { NavLink, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { IconButton } from '../../../lib/ui/IconButton';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { ContributorListDocument } from './ContributorList.generated';
import type { ContributorListQuery } from './ContributorList.generated';
import { formatYears } from './years';

const PAGE_SIZE = 30;

type Heading = ContributorListQuery['contributors']['edges'][number]['node'];

/** Lists headings by any form of their name; the page stands in the address. */
export function ContributorList({ chosenId }: { readonly chosenId: string | undefined }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const text = search.get('q')?.trim() || null;
  const [after, before] = [search.get('after'), search.get('before')];
  const paging = before === null ? { first: PAGE_SIZE, after } : { last: PAGE_SIZE, before };
  const { data, previousData, error, refetch } = useQuery(ContributorListDocument, {
    variables: { text, ...paging },
  });
  const page = (data ?? previousData)?.contributors;
  return (
    <section className="panel" aria-label={t('contributors.list')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {page === undefined && error === undefined && <SkeletonRows count={8} />}
      {page?.edges.length === 0 && (
        <EmptyState title={t('contributors.nothingTitle')}>{t('contributors.nothingText')}</EmptyState>
      )}
      {page !== undefined && (
        <ul className="name-list">
          {page.edges.map(({ node }) => (
            <HeadingLine key={node.id} heading={node} isChosen={node.id === chosenId} />
          ))}
        </ul>
      )}
      {page !== undefined && page.edges.length > 0 && <Paging page={page} />}
    </section>
  );
}

function HeadingLine({ heading, isChosen }: { readonly heading: Heading; readonly isChosen: boolean }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const names = heading.variantNames.slice(0, 3).join('; ');
  return (
    <li>
      <NavLink
        to={{ pathname: paths.contributor(heading.id), search: search.toString() }}
        aria-current={isChosen ? 'true' : undefined}
        preventScrollReset
      >
        <span>
          <span className="cell-title">
            {heading.preferredName}
            <span className="quiet">{formatYears(heading)}</span>
          </span>
          {names !== '' && <span className="cell-note">{t('contributors.seeFrom', { names })}</span>}
        </span>
        <span className="quiet small nowrap">{t('contributors.titles', { count: heading.titleCount })}</span>
      </NavLink>
    </li>
  );
}

function Paging({ page }: { readonly page: ContributorListQuery['contributors'] }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const [search, setSearch] = useSearchParams();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
  const turn = (side: 'after' | 'before', cursor: string | null) => {
    const next = new URLSearchParams(search.get('q') ? { q: search.get('q') ?? '' } : {});
    if (cursor !== null) next.set(side, cursor);
    setSearch(next);
  };
  return (
    <nav className="paging" aria-label={t('catalogue.paging')}>
      <span>{t('contributors.count', { total: number(page.totalCount) })}</span>
      <span className="spacer" />
      <IconButton
        icon="chevronLeft"
        label={t('common.previous')}
        disabled={!hasPreviousPage}
        onClick={() => turn('before', startCursor)}
      />
      <IconButton
        icon="chevronRight"
        label={t('common.next')}
        disabled={!hasNextPage}
        onClick={() => turn('after', endCursor)}
      />
    </nav>
  );
}
