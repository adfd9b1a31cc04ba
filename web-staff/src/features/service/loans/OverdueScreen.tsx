import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { toLoanQuery } from './loan-query';
import { OverdueListDocument } from './OverdueList.generated';
import { useLoanList } from './use-loan-list';

/** Lists loans past their due date, of which one can remind; what is listed stands in the address. */
export function OverdueScreen() {
  const { t } = useTranslation();
  const definition = useLoanList('overdue');
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: OverdueListDocument,
      variables: (page) => ({ ...toLoanQuery(handle.state), ...page }),
      pageOf: ({ overdueLoans: { nodes, totalCount, pageInfo } }) => ({
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
      title={t('overdue.title')}
      intro={list.total === null ? t('overdue.intro') : definition.words.count(list.total)}
    >
      <ListView definition={definition} handle={handle} list={list} />
    </Page>
  );
}
