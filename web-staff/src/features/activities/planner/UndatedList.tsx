import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { EventStatusMark } from '../../../lib/events/EventStatusMark';
import { paths } from '../../../lib/paths';
import { UndatedEventsDocument } from './UndatedEvents.generated';

/** Lists drafts that have no session yet; a day is given in their editor. */
export function UndatedList({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(UndatedEventsDocument, {
    variables: { branchId },
    fetchPolicy: 'cache-and-network',
  });
  const undated = (data?.events.edges ?? [])
    .map(({ node }) => node)
    .filter(({ startsAt }) => startsAt === null);
  if (undated.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="undated">
      <header>
        <h2 id="undated">{t('planner.undated')}</h2>
      </header>
      <ul className="name-list">
        {undated.map(({ id, name, status }) => (
          <li key={id}>
            <Link to={paths.editEvent(id)}>
              <span className="cell-title">{name.text}</span>
              <EventStatusMark status={status} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
