import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { toPartnerQuery } from './partner-query';
import { PartnerListDocument } from './PartnerList.generated';
import { RequestsPanel } from './requests/RequestsPanel';
import { usePartnerList } from './use-partner-list';

/** Lists the partners of the library; which of them stands in the address. */
export function PartnersScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const definition = usePartnerList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: PartnerListDocument,
      variables: (page) => ({ ...toPartnerQuery(handle.state), ...page }),
      pageOf: ({ partners: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  return (
    <Page
      title={t('partners.title')}
      intro={t('partners.intro')}
      actions={
        can('PARTNERS_WRITE') && (
          <Link className={buttonClass('primary')} to={paths.newPartner}>
            {t('partners.add')}
          </Link>
        )
      }
    >
      <RequestsPanel onChanged={list.retry} />
      <ListView definition={definition} handle={handle} list={list} />
    </Page>
  );
}
