import { NavLink, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { QueuePanel } from '../../../lib/list/QueuePanel';
import { useListRows } from '../../../lib/list/use-list-rows';
import type { ListHandle } from '../../../lib/list/use-list-state';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { useDisplay } from '../../../lib/ui/use-display';
import { EventPeopleListDocument } from './PeopleList.generated';
import type { EventPeopleListQuery } from './PeopleList.generated';

/** Lists people by the beginning of any word of their name. */
export function PeopleList({ handle }: { readonly handle: ListHandle }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const list = useListRows(
    {
      document: EventPeopleListDocument,
      variables: (page) => ({ text: handle.state.text || null, ...page }),
      pageOf: ({ eventPeople: { edges, totalCount, pageInfo } }) => ({
        rows: edges.map(({ node }) => node),
        total: totalCount,
        pageInfo,
      }),
      spoken: (total) => t('eventPeople.count', { count: total, total: number(total) }),
    },
    handle.state,
  );
  return (
    <QueuePanel
      label={t('eventPeople.list')}
      list={list}
      handle={handle}
      empty={<EmptyState title={t('eventPeople.nothingTitle')}>{t('eventPeople.nothingText')}</EmptyState>}
      className="name-list"
      card={(person) => <PersonLine key={person.id} person={person} />}
    />
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
