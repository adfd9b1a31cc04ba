import { useQuery } from '@apollo/client/react';
import { NavLink, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Paging } from '../../../lib/page/Paging';
import { usePaging } from '../../../lib/page/use-paging';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { EventPeopleListDocument } from './PeopleList.generated';
import type { EventPeopleListQuery } from './PeopleList.generated';

const PAGE_SIZE = 30;

/** Lists people by the beginning of any word of their name. */
export function PeopleList() {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const [search] = useSearchParams();
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(EventPeopleListDocument, {
    variables: { text: search.get('q'), ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.eventPeople;
  return (
    <section className="panel" aria-label={t('eventPeople.list')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {page === undefined && error === undefined && <SkeletonRows count={8} />}
      {page?.edges.length === 0 && (
        <EmptyState title={t('eventPeople.nothingTitle')}>{t('eventPeople.nothingText')}</EmptyState>
      )}
      <ul className="name-list">
        {page?.edges.map(({ node }) => (
          <PersonLine key={node.id} person={node} />
        ))}
      </ul>
      {page !== undefined && page.edges.length > 0 && (
        <Paging
          words={t('eventPeople.count', { count: page.totalCount, total: number(page.totalCount) })}
          pageInfo={page.pageInfo}
          turn={turn}
        />
      )}
    </section>
  );
}

function PersonLine({
  person,
}: {
  readonly person: EventPeopleListQuery['eventPeople']['edges'][number]['node'];
}) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const notes = [person.headline?.text, ...(person.isSample ? [t('common.sample')] : [])].filter(Boolean);
  return (
    <li>
      <NavLink to={{ pathname: paths.eventPerson(person.id), search: search.toString() }} preventScrollReset>
        <span>
          <span className="cell-title">{person.name}</span>
          <span className="cell-note">{notes.join(' · ')}</span>
        </span>
        <span className="quiet small nowrap">
          {t(person.isPublic ? 'eventPeople.hasPage' : 'eventPeople.nameOnly')}
        </span>
      </NavLink>
    </li>
  );
}
