import { NavLink, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { QueuePanel } from '../../../lib/list/QueuePanel';
import { useListRows } from '../../../lib/list/use-list-rows';
import type { ListHandle } from '../../../lib/list/use-list-state';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { useDisplay } from '../../../lib/ui/use-display';
import { ContributorListDocument } from './ContributorList.generated';
import type { ContributorListQuery } from './ContributorList.generated';
import { formatYears } from './years';

type Heading = ContributorListQuery['contributors']['edges'][number]['node'];

type ContributorListProps = { readonly chosenId: string | undefined; readonly handle: ListHandle };

/** Lists headings by any form of their name; words and page stand in the address. */
export function ContributorList({ chosenId, handle }: ContributorListProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const list = useListRows(
    {
      document: ContributorListDocument,
      variables: (page) => ({ text: handle.state.text || null, ...page }),
      pageOf: ({ contributors: { edges, totalCount, pageInfo } }) => ({
        rows: edges.map(({ node }) => node),
        total: totalCount,
        pageInfo,
      }),
      spoken: (total) => t('contributors.count', { total: number(total) }),
    },
    handle.state,
  );
  return (
    <QueuePanel
      label={t('contributors.list')}
      list={list}
      handle={handle}
      empty={<EmptyState title={t('contributors.nothingTitle')}>{t('contributors.nothingText')}</EmptyState>}
      className="name-list"
      card={(heading) => (
        <HeadingLine key={heading.id} heading={heading} isChosen={heading.id === chosenId} />
      )}
    />
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
