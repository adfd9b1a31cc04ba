import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { ListColumn, ListDefinition } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import { businessSorts, businessStatuses, toBusinessQuery } from './business-query';
import type { BusinessRow } from './business-query';
import { BusinessStatusMark } from './BusinessStatusMark';

/** Declares the list of profiles of small businesses, the last changed first. */
export function useBusinessList(): ListDefinition<BusinessRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return {
    name: 'businesses',
    words: {
      label: t('businesses.lists'),
      count: (total) => t('businesses.count', { count: total, total: number(total) }),
      emptyTitle: t('businesses.empty'),
    },
    search: { label: t('businesses.search'), placeholder: t('businesses.search') },
    columns: useBusinessColumns(),
    filters: [
      {
        key: 'status',
        label: t('businesses.column.status'),
        kind: 'choices',
        options: businessStatuses.map((value) => ({ value, label: t(`businesses.status.${value}`) })),
      },
      { key: 'changed', label: t('businesses.changed'), kind: 'switch' },
    ],
    sorts: businessSorts.map((name) => ({ name, label: t(`businesses.order.${name}`) })),
    usualSort: 'changed',
    pathOf: ({ id }) => paths.business(id),
    nameOf: ({ name }) => name,
    exportOf: toBusinessQuery,
  };
}

function useBusinessColumns(): readonly ListColumn<BusinessRow>[] {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  return [
    {
      key: 'name',
      heading: t('businesses.column.name'),
      sort: { ascending: 'name', descending: 'name-desc' },
      isFixed: true,
      className: 'main-cell',
      cell: (row) => <NameCell row={row} />,
    },
    {
      key: 'owner',
      heading: t('businesses.column.owner'),
      cell: ({ owners }) => owners.map(({ name }) => name).join(', '),
    },
    {
      key: 'place',
      heading: t('businesses.column.place'),
      cell: ({ place }) =>
        place?.kelurahan?.name ??
        (place?.regencyPlace == null ? '' : `${place.regencyPlace}, ${t('businesses.outside')}`),
    },
    {
      key: 'changed',
      heading: t('businesses.column.changed'),
      sort: { ascending: 'changed-asc', descending: 'changed' },
      className: 'nowrap',
      cell: ({ updatedAt }) => dateOf(updatedAt),
    },
    {
      key: 'status',
      heading: t('businesses.column.status'),
      cell: ({ status, isChangedSinceReview }) => (
        <BusinessStatusMark status={status} isChanged={isChangedSinceReview} />
      ),
    },
  ];
}

function NameCell({ row }: { readonly row: BusinessRow }) {
  const { t } = useTranslation();
  const notes = [
    t(`businesses.sector.${row.sector}`),
    ...(row.verifiedAt === null ? [] : [t('businesses.verified')]),
    ...(row.isSample ? [t('common.sample')] : []),
  ];
  return (
    <>
      <Link className="cell-title" to={paths.business(row.id)}>
        {row.name}
      </Link>
      <span className="cell-note">{notes.join(' · ')}</span>
    </>
  );
}
