import type { ListDescription, ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { InternetDeps } from '../deps';
import { say } from '../words/say';
import type { VoucherFilter } from './voucher-conditions';
import { toConditions } from './voucher-conditions';
import type { InternetVoucher } from './voucher.entity';
import type { VoucherState } from './voucher.rules';
import { MEGABYTE, voucherStateAt } from './voucher.rules';
import type { VoucherOrder } from './vouchers.queries';
import { countVouchers, listVouchers } from './vouchers.queries';

type Row = { readonly voucher: InternetVoucher; readonly state: VoucherState };

/** Writes the list of vouchers into files; no code and no name is in them. */
export function createVoucherListSource({ dataKey }: Pick<InternetDeps, 'dataKey'>): ListSource {
  const conditions = (filter: VoucherFilter) => toConditions(dataKey, filter);
  return defineListSource<VoucherFilter, VoucherOrder, Row>({
    name: 'internetVouchers',
    title: say('list.title'),
    permission: 'internet.read',
    filterType: 'InternetVoucherFilter',
    orderType: 'InternetVoucherOrder',
    columns: COLUMNS,
    count: ({ db, clock }, { filter }) => countVouchers(db, conditions(filter), clock.now()),
    read: async ({ db, clock }, { filter, orderBy, page }) => {
      const now = clock.now();
      const found = await listVouchers(db, { filter: conditions(filter), orderBy, page, now });
      const nodes = found.nodes.map((voucher) => ({ voucher, state: voucherStateAt(voucher, now) }));
      return { nodes, pageInfo: found.pageInfo };
    },
  });
}

const COLUMNS: ListDescription<VoucherFilter, VoucherOrder, Row>['columns'] = [
  {
    key: 'issued',
    heading: say('list.issued'),
    kind: 'date',
    cell: ({ voucher }) => toCivilDate(voucher.issuedAt),
  },
  {
    key: 'kind',
    heading: say('list.kind'),
    cell: ({ voucher }, locale) => say(`list.kinds.${voucher.kind}`)[locale],
  },
  {
    key: 'state',
    heading: say('list.state'),
    width: 16,
    cell: ({ state }, locale) => say(`list.states.${state}`)[locale],
  },
  { key: 'minutes', heading: say('list.minutes'), cell: ({ voucher }) => voucher.minutes },
  {
    key: 'used',
    heading: say('list.used'),
    width: 18,
    cell: ({ voucher }) => Math.ceil(voucher.usedSeconds / 60),
  },
  {
    key: 'megabytes',
    heading: say('list.megabytes'),
    width: 16,
    cell: ({ voucher }) => Math.ceil(voucher.usedBytes / MEGABYTE),
  },
  {
    key: 'validUntil',
    heading: say('list.validUntil'),
    kind: 'date',
    cell: ({ voucher }) => addDays(toCivilDate(voucher.validUntil), -1),
  },
];
