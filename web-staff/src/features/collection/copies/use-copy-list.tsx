import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { ListAct, ListColumn, ListDefinition, ListFilter } from '../../../lib/list/list-definition';
import { materialTypes } from '../../../lib/titles/title-terms';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { stateOfCopy } from '../../../lib/ui/copy-state';
import { ShelfMark } from '../../../lib/ui/ShelfMark';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { ChangeCopiesDialog } from './ChangeCopiesDialog';
import { copySorts, copyStatuses, toCopyQuery } from './copy-query';
import type { CopyRow } from './copy-query';

/** Declares the list of copies: by state, place, kind and class, to be changed many at a time. */
export function useCopyList(): ListDefinition<CopyRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { can } = useSession();
  return {
    name: 'copies',
    words: {
      label: t('copyList.list'),
      count: (total) => t('copyList.count', { count: total, total: number(total) }),
      emptyTitle: t('copyList.emptyTitle'),
      emptyText: t('copyList.emptyText'),
    },
    search: { label: t('copyList.search'), placeholder: t('copyList.searchPlaceholder') },
    columns: [...useCopyColumns(), ...useRecordColumns()],
    filters: useCopyFilters(),
    sorts: copySorts.map((name) => ({ name, label: t(`copyList.order.${name}`) })),
    usualSort: 'barcode',
    pathOf: ({ title }) => paths.title(title.id),
    nameOf: ({ barcode, title }) => `${barcode ?? ''} ${title.titleProper}`,
    acts: useCopyActs(can('CATALOGUE_EDIT')),
    exportOf: toCopyQuery,
  };
}

function useCopyColumns(): readonly ListColumn<CopyRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'callNumber',
      heading: t('copyList.column.callNumber'),
      cell: ({ callNumber }) => <ShelfMark lines={callNumber?.lines} />,
      sort: { ascending: 'shelf', descending: 'shelf-desc' },
    },
    {
      key: 'title',
      heading: t('copyList.column.title'),
      className: 'main-cell',
      isFixed: true,
      cell: ({ title }) => (
        <Link className="cell-title" to={paths.title(title.id)}>
          {title.titleProper}
        </Link>
      ),
      sort: { ascending: 'title', descending: 'title-desc' },
    },
    {
      key: 'barcode',
      heading: t('copyList.column.barcode'),
      className: 'nowrap',
      cell: ({ barcode }) => barcode,
      sort: { ascending: 'barcode', descending: 'barcode-desc' },
    },
    {
      key: 'status',
      heading: t('copyList.column.status'),
      className: 'nowrap',
      cell: ({ status }) => (
        <span className="status">
          <StateShape state={stateOfCopy(status)} /> {t(`shared.copyStatus.${status}`)}
        </span>
      ),
    },
    {
      key: 'branch',
      heading: t('copyList.column.branch'),
      cell: ({ branch }) => branch.name.text,
    },
    {
      key: 'place',
      heading: t('copyList.column.place'),
      cell: ({ shelvingLocation }) => shelvingLocation?.name.text,
    },
    {
      key: 'material',
      heading: t('copyList.column.material'),
      isHidden: true,
      className: 'nowrap',
      cell: ({ title }) => title.materialType.name.text,
    },
  ];
}

/** What the record of a copy says of how it came, for lists of stock and money. */
function useRecordColumns(): readonly ListColumn<CopyRow>[] {
  const { t } = useTranslation();
  const { date, money } = useDisplay();
  return [
    {
      key: 'acquired',
      heading: t('copyList.column.acquired'),
      isHidden: true,
      className: 'nowrap',
      cell: ({ acquisition }) => acquisition?.date && date(acquisition.date),
    },
    {
      key: 'source',
      heading: t('copyList.column.source'),
      isHidden: true,
      cell: ({ acquisition }) => acquisition?.source,
    },
    {
      key: 'supplier',
      heading: t('copyList.column.supplier'),
      isHidden: true,
      cell: ({ acquisition }) => acquisition?.supplier,
    },
    {
      key: 'price',
      heading: t('copyList.column.price'),
      isHidden: true,
      isRight: true,
      className: 'nowrap',
      cell: ({ acquisition }) => (acquisition?.price == null ? null : money(acquisition.price)),
    },
    {
      key: 'note',
      heading: t('copyList.column.note'),
      isHidden: true,
      cell: ({ staffNote }) => staffNote,
    },
  ];
}

function useCopyFilters(): readonly ListFilter[] {
  const { t } = useTranslation();
  const { branches } = useSession();
  const places = branches.flatMap(({ name, shelvingLocations }) =>
    shelvingLocations.map((place) => ({ value: place.id, label: `${name.text}, ${place.name.text}` })),
  );
  return [
    {
      key: 'state',
      label: t('copyList.column.status'),
      kind: 'choices',
      options: copyStatuses.map((value) => ({ value, label: t(`shared.copyStatus.${value}`) })),
    },
    {
      key: 'branch',
      label: t('copyList.column.branch'),
      kind: 'choices',
      options: branches.map(({ id, name }) => ({ value: id, label: name.text })),
    },
    { key: 'place', label: t('copyList.column.place'), kind: 'choices', options: places },
    {
      key: 'material',
      label: t('copyList.column.material'),
      kind: 'choices',
      options: materialTypes.map((value) => ({ value, label: t(`shared.materialType.${value}`) })),
    },
    { key: 'class', label: t('copyList.classes'), kind: 'span', of: 'text' },
    { key: 'reference', label: t('copyList.referenceOnly'), kind: 'switch' },
  ];
}

function useCopyActs(isAllowed: boolean): readonly ListAct<CopyRow>[] {
  const { t } = useTranslation();
  if (!isAllowed) return [];
  return (['state', 'place'] as const).map((kind) => ({
    key: kind,
    label: t(`copyList.act.${kind}`),
    icon: kind === 'state' ? 'tag' : 'branch',
    dialog: (chosen) => <ChangeCopiesDialog key={kind} kind={kind} {...chosen} />,
  }));
}
