import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { toLoanQuery } from './loan-query';
import { LoanListDocument } from './LoanList.generated';
import { useLoanList } from './use-loan-list';

/** Lists the loans that are open; what is listed stands in the address. */
export function LoansScreen() {
  const { t } = useTranslation();
  const definition = useLoanList('loans');
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: LoanListDocument,
      variables: (page) => ({ ...toLoanQuery(handle.state), ...page }),
      pageOf: ({ openLoans: { nodes, totalCount, pageInfo } }) => ({
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
      title={t('openLoans.title')}
      intro={list.total === null ? t('openLoans.intro') : definition.words.count(list.total)}
    >
      <ListView definition={definition} handle={handle} list={list} />
    </Page>
  );
}
