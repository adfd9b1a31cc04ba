import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { ListColumn, ListDefinition } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import { classSetSorts, classSetStatuses, toClassSetQuery } from './class-set-query';
import type { ClassSetRow } from './class-set-query';
import { SetStatus } from './SetStatus';

/** Declares the list of class sets, by how far they have come and when they are needed. */
export function useClassSetList(): ListDefinition<ClassSetRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return {
    name: 'classSets',
    words: {
      label: t('classSets.list'),
      count: (total) => t('classSets.count', { count: total, total: number(total) }),
      emptyTitle: t('classSets.empty'),
      emptyText: t('classSets.emptyText'),
    },
    search: { label: t('classSets.search'), placeholder: t('classSets.search') },
    columns: useColumns(),
    filters: [
      {
        key: 'status',
        label: t('classSets.field.status'),
        kind: 'choices',
        options: classSetStatuses.map((value) => ({ value, label: t(`classSets.status.${value}`) })),
      },
      { key: 'overdue', label: t('classSets.onlyOverdue'), kind: 'switch' },
    ],
    sorts: classSetSorts.map((name) => ({ name, label: t(`classSets.order.${name}`) })),
    usualSort: 'newest',
    pathOf: ({ id }) => paths.classSet(id),
    nameOf: ({ className, partner }) => `${className}, ${partner.name}`,
    exportOf: toClassSetQuery,
  };
}

function useColumns(): readonly ListColumn<ClassSetRow>[] {
  const { t } = useTranslation();
  const { date } = useDisplay();
  return [
    {
      key: 'class',
      heading: t('classSets.field.className'),
      isFixed: true,
      className: 'main-cell',
      cell: (row) => (
        <>
          <Link className="cell-title" to={paths.classSet(row.id)}>
            {row.className}
          </Link>
          <span className="quiet small"> {row.partner.name}</span>
        </>
      ),
    },
    {
      key: 'title',
      heading: t('classSets.field.what'),
      cell: ({ title, wish }) => title?.titleProper ?? wish,
    },
    {
      key: 'status',
      heading: t('classSets.field.status'),
      className: 'nowrap',
      cell: ({ status, isOverdue }) => <SetStatus status={status} isOverdue={isOverdue} />,
    },
    {
      key: 'wanted',
      heading: t('classSets.field.copies'),
      isRight: true,
      className: 'nowrap',
      exportedAs: ['wanted', 'out', 'missing'],
      cell: ({ copiesWanted, counts }) =>
        counts.stillOut > 0
          ? t('classSets.out', { count: counts.stillOut })
          : t('classSets.of', {
              have: counts.setAside + counts.returned + counts.missing,
              wanted: copiesWanted,
            }),
    },
    {
      key: 'from',
      heading: t('classSets.field.days'),
      className: 'nowrap',
      cell: ({ neededFrom }) => date(neededFrom),
    },
    {
      key: 'due',
      heading: t('classSets.field.dueOn'),
      className: 'nowrap',
      cell: ({ dueOn, neededUntil }) => date(dueOn ?? neededUntil),
    },
  ];
}
