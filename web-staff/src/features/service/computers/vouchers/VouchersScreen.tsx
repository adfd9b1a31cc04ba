import { useTranslation } from '../../../../i18n/use-translation';
import { RoomTabs } from '../../../../lib/rooms/RoomTabs';
import { ListView } from '../../../../lib/list/ListView';
import { useListRows } from '../../../../lib/list/use-list-rows';
import { useListState } from '../../../../lib/list/use-list-state';
import { Page } from '../../../../lib/page/Page';
import { useVoucherList } from './use-voucher-list';
import { toVoucherQuery } from './voucher-query';
import { VoucherListDocument } from './VoucherList.generated';

/** Lists all vouchers; what is listed stands in the address. */
export function VouchersScreen() {
  const { t } = useTranslation();
  const definition = useVoucherList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: VoucherListDocument,
      variables: (page) => ({ ...toVoucherQuery(handle.state), ...page }),
      pageOf: ({ internetVouchers: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  return (
    <Page title={t('computers.voucherList.title')} intro={t('computers.voucherList.intro')}>
      <RoomTabs />
      <ListView definition={definition} handle={handle} list={list} />
    </Page>
  );
}
