import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { WaitingCheckIns } from '../../../lib/events/WaitingCheckIns';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { toEventQuery } from './event-query';
import { EventListDocument } from './EventList.generated';
import { useEventList } from './use-event-list';

/** Lists events; words, filters and page stand in the address. */
export function EventsScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const definition = useEventList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: EventListDocument,
      variables: (page) => ({ ...toEventQuery(handle.state, todayInJakarta(new Date())), ...page }),
      pageOf: ({ events: { nodes, totalCount, pageInfo } }) => ({ rows: nodes, total: totalCount, pageInfo }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  const actions = can('PROGRAMMES_WRITE') && (
    <Link className={buttonClass('primary')} to={paths.newEvent}>
      {t('events.create')}
    </Link>
  );
  return (
    <Page title={t('events.title')} intro={t('events.intro')} actions={actions}>
      {can('PROGRAMMES_CHECK_IN') && (
        <div className="stack notices">
          <WaitingCheckIns />
        </div>
      )}
      <ListView definition={definition} handle={handle} list={list} />
    </Page>
  );
}
