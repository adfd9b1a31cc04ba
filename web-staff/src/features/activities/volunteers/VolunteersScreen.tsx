import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { buttonClass } from '../../../lib/ui/Button';
import { useVolunteerList } from './use-volunteer-list';
import { toVolunteerFilter } from './volunteer-query';
import { VolunteerListDocument } from './VolunteerList.generated';

/** Lists the volunteers; which of them stands in the address. */
export function VolunteersScreen() {
  const { t } = useTranslation();
  const definition = useVolunteerList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: VolunteerListDocument,
      variables: (page) => ({
        filter: toVolunteerFilter(handle.state, todayInJakarta(new Date())),
        ...page,
      }),
      pageOf: ({ volunteers: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  return (
    <Page title={t('volunteers.title')} intro={t('volunteers.intro')}>
      <div className="row">
        <Link className={buttonClass()} to={paths.volunteerGroups}>
          {t('volunteerGroups.title')}
        </Link>
      </div>
      <ListView definition={definition} handle={handle} list={list} />
    </Page>
  );
}
