import { useTranslation } from '../../../../i18n/use-translation';
import type { ListColumn, ListDefinition, ListFilter } from '../../../../lib/list/list-definition';
import { useSession } from '../../../../lib/session/session-context';
import { useDisplay } from '../../../../lib/ui/use-display';
import { toVoucherQuery, voucherKinds, voucherSorts, voucherStates } from './voucher-query';
import type { VoucherRow } from './voucher-query';

/** Declares the list of vouchers: by state, kind and branch; no code and no name is in it. */
export function useVoucherList(): ListDefinition<VoucherRow> {
  const { t } = useTranslation();
  const { number, dateOf, timeOf } = useDisplay();
  return {
    name: 'internetVouchers',
    words: {
      label: t('computers.voucherList.list'),
      count: (total) => t('computers.voucherList.count', { count: total, total: number(total) }),
      emptyTitle: t('computers.voucherList.emptyTitle'),
      emptyText: t('computers.voucherList.emptyText'),
    },
    columns: useVoucherColumns(),
    filters: useVoucherFilters(),
    sorts: voucherSorts.map((name) => ({ name, label: t(`computers.voucherList.order.${name}`) })),
    usualSort: 'issued-desc',
    nameOf: ({ issuedAt }) => `${dateOf(issuedAt)}, ${timeOf(issuedAt)}`,
    exportOf: toVoucherQuery,
  };
}

function useVoucherColumns(): readonly ListColumn<VoucherRow>[] {
  const { t } = useTranslation();
  const { number, dateOf, timeOf } = useDisplay();
  return [
    {
      key: 'issued',
      heading: t('computers.issued'),
      isFixed: true,
      className: 'nowrap',
      cell: ({ issuedAt }) => `${dateOf(issuedAt)}, ${timeOf(issuedAt)}`,
      sort: { ascending: 'issued', descending: 'issued-desc' },
    },
    {
      key: 'kind',
      heading: t('computers.kind'),
      cell: ({ kind }) => t(`computers.voucherKind.${kind}`),
    },
    {
      key: 'state',
      heading: t('computers.standing'),
      className: 'nowrap',
      cell: ({ state }) => t(`computers.voucherState.${state}`),
    },
    {
      key: 'used',
      heading: t('computers.used'),
      exportedAs: ['used', 'minutes'],
      className: 'nowrap',
      cell: ({ minutes, minutesUsed }) =>
        minutes == null
          ? t('computers.usedFree', { used: number(minutesUsed) })
          : t('computers.usedOf', { used: number(minutesUsed), all: number(minutes) }),
    },
    {
      key: 'megabytes',
      heading: t('computers.voucherList.megabytes'),
      cell: ({ megabytesUsed }) => number(megabytesUsed),
    },
    {
      key: 'validUntil',
      heading: t('computers.until'),
      className: 'nowrap',
      cell: ({ validUntil }) => `${dateOf(validUntil)}, ${timeOf(validUntil)}`,
      sort: { ascending: 'until', descending: 'until-desc' },
    },
  ];
}

function useVoucherFilters(): readonly ListFilter[] {
  const { t } = useTranslation();
  const { branches } = useSession();
  return [
    {
      key: 'state',
      label: t('computers.standing'),
      kind: 'choices',
      options: voucherStates.map((value) => ({ value, label: t(`computers.voucherState.${value}`) })),
    },
    {
      key: 'kind',
      label: t('computers.kind'),
      kind: 'choices',
      options: voucherKinds.map((value) => ({ value, label: t(`computers.voucherKind.${value}`) })),
    },
    {
      key: 'branch',
      label: t('computers.voucherList.branch'),
      kind: 'choices',
      options: branches.map(({ id, name }) => ({ value: id, label: name.text })),
    },
  ];
}
