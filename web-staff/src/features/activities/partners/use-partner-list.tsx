import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { ListColumn, ListDefinition } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import { AgreementEnd } from './AgreementEnd';
import { partnerKinds, partnerSorts, schoolLevels, toPartnerQuery } from './partner-query';
import type { PartnerRow } from './partner-query';

/** Declares the list of partners, by what they are and by when their agreement ends. */
export function usePartnerList(): ListDefinition<PartnerRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return {
    name: 'partners',
    words: {
      label: t('partners.list'),
      count: (total) => t('partners.count', { count: total, total: number(total) }),
      emptyTitle: t('partners.empty'),
      emptyText: t('partners.emptyText'),
    },
    search: { label: t('partners.search'), placeholder: t('partners.search') },
    columns: usePartnerColumns(),
    filters: [
      {
        key: 'kind',
        label: t('partners.field.kind'),
        kind: 'choices',
        options: partnerKinds.map((value) => ({ value, label: t(`partners.kind.${value}`) })),
      },
      {
        key: 'level',
        label: t('partners.field.level'),
        kind: 'choices',
        options: schoolLevels.map((value) => ({ value, label: t(`partners.level.${value}`) })),
      },
      { key: 'ends', label: t('partners.ends'), kind: 'span', of: 'date' },
      { key: 'public', label: t('partners.onlyPublic'), kind: 'switch' },
      { key: 'past', label: t('partners.withPast'), kind: 'switch' },
    ],
    sorts: partnerSorts.map((name) => ({ name, label: t(`partners.order.${name}`) })),
    usualSort: 'name',
    pathOf: ({ id }) => paths.partner(id),
    nameOf: ({ name }) => name,
    exportOf: toPartnerQuery,
  };
}

function usePartnerColumns(): readonly ListColumn<PartnerRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      heading: t('partners.field.name'),
      isFixed: true,
      className: 'main-cell',
      cell: (row) => (
        <Link className="cell-title" to={paths.partner(row.id)}>
          {row.name}
        </Link>
      ),
      sort: { ascending: 'name', descending: 'name-desc' },
    },
    {
      key: 'kind',
      heading: t('partners.field.kind'),
      cell: ({ kind, schoolLevel }) =>
        schoolLevel === null ? t(`partners.kind.${kind}`) : t(`partners.level.${schoolLevel}`),
    },
    {
      key: 'phone',
      heading: t('partners.field.phone'),
      className: 'nowrap',
      cell: ({ management }) => management?.phone,
    },
    {
      key: 'ends',
      heading: t('partners.ends'),
      cell: ({ management }) => <AgreementEnd day={management?.agreementEndsOn ?? null} />,
    },
    {
      key: 'portal',
      heading: t('partners.portal'),
      isHidden: true,
      cell: ({ management }) => (management?.isPublic === true ? t('partners.shown') : ''),
    },
  ];
}
