import { Link, useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { SearchBox } from '../../../lib/list/SearchBox';
import { useQueueState } from '../../../lib/list/use-queue';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { PeopleList } from './PeopleList';
import { PersonDetail } from './PersonDetail';
import { PersonEditor } from './PersonEditor';

const NEW = 'new';

/** Lists those who make events and opens one beside the list; words and page stand in the address. */
export function PeopleScreen() {
  const { t } = useTranslation();
  const { personId } = useParams();
  const { can } = useSession();
  const handle = useQueueState([]);
  const actions = can('PROGRAMMES_WRITE') && (
    <Link className={buttonClass('primary')} to={paths.eventPerson(NEW)}>
      {t('eventPeople.create')}
    </Link>
  );
  return (
    <Page title={t('eventPeople.title')} intro={t('eventPeople.intro')} actions={actions}>
      <SearchBox
        label={t('eventPeople.search')}
        placeholder={t('eventPeople.searchPlaceholder')}
        handle={handle}
      />
      <div className="two-columns is-form" style={{ marginTop: 12 }}>
        <PeopleList handle={handle} />
        {personId === undefined && (
          <section className="panel">
            <EmptyState title={t('eventPeople.chooseTitle')}>{t('eventPeople.chooseText')}</EmptyState>
          </section>
        )}
        {personId === NEW && <PersonEditor key={NEW} person={null} />}
        {personId !== undefined && personId !== NEW && <PersonDetail key={personId} id={personId} />}
      </div>
    </Page>
  );
}
