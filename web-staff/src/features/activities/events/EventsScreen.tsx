import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { WaitingCheckIns } from '../../../lib/events/WaitingCheckIns';
import { Page } from '../../../lib/page/Page';
import { SearchLine } from '../../../lib/page/SearchLine';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { EventFilters } from './EventFilters';
import { EventList } from './EventList';

/** Lists events; words, filters and page stand in the address. */
export function EventsScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
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
      <SearchLine label={t('events.search')} placeholder={t('events.searchPlaceholder')} />
      <EventFilters />
      <EventList />
    </Page>
  );
}
