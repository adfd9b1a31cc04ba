import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { toAuditQuery } from './audit-query';
import { AuditListDocument } from './AuditList.generated';
import { useAuditList } from './use-audit-list';

/** Shows what staff did, newest first; what is listed stands in the address. */
export function AuditScreen() {
  const { t } = useTranslation();
  const definition = useAuditList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: AuditListDocument,
      variables: (page) => ({ ...toAuditQuery(handle.state), ...page }),
      pageOf: ({ auditEntries: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  return (
    <Page title={t('audit.title')} intro={t('audit.intro')}>
      <ListView definition={definition} handle={handle} list={list} />
    </Page>
  );
}
