import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import type { ListColumn, ListDefinition } from '../../../../lib/list/list-definition';
import { paths } from '../../../../lib/paths';
import { useDisplay } from '../../../../lib/ui/use-display';
import { linkOrigins, linkSorts, toLinkQuery } from './link-query';
import type { LinkRow } from './link-query';
import { useFigureWords } from './use-figure-words';

/** Declares the list of short links: where each leads, and what came of it. */
export function useLinkList(): ListDefinition<LinkRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return {
    name: 'shortLinks',
    words: {
      label: t('links.list'),
      count: (total) => t('links.count', { count: total, total: number(total) }),
      emptyTitle: t('links.emptyTitle'),
      emptyText: t('links.emptyText'),
    },
    columns: useLinkColumns(),
    filters: [
      {
        key: 'origin',
        label: t('links.origin'),
        kind: 'choices',
        options: linkOrigins.map((value) => ({ value, label: t(`links.origins.${value}`) })),
      },
      { key: 'listed', label: t('links.onlyListed'), kind: 'switch' },
    ],
    sorts: linkSorts.map((name) => ({ name, label: t(`links.order.${name}`) })),
    usualSort: 'newest',
    pathOf: ({ id }) => paths.shortLink(id),
    nameOf: ({ label }) => label.text,
    exportOf: toLinkQuery,
  };
}

function useLinkColumns(): readonly ListColumn<LinkRow>[] {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const figureOf = useFigureWords();
  const figures = (['clicks', 'registrations', 'holds', 'memberships', 'attendances'] as const).map(
    (key): ListColumn<LinkRow> => ({
      key,
      heading: t(`links.figure.${key}`),
      isRight: true,
      className: 'nowrap',
      cell: (row) => figureOf(row.figures[key]),
    }),
  );
  return [
    {
      key: 'label',
      exportedAs: ['label', 'target'],
      heading: t('links.label'),
      isFixed: true,
      className: 'main-cell',
      cell: ({ id, label, targetPath, channelCode }) => (
        <>
          <Link className="cell-title" to={paths.shortLink(id)}>
            {label.text}
          </Link>
          <span className="cell-note">
            {[targetPath, ...(channelCode === null ? [] : [channelCode])].join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'address',
      heading: t('links.address'),
      className: 'nowrap',
      cell: ({ url }) => url.replace(/^https?:\/\//, ''),
    },
    ...figures,
    {
      key: 'listed',
      heading: t('links.listedUntil'),
      className: 'nowrap',
      cell: ({ listedUntil }) => (listedUntil === null ? '–' : dateOf(listedUntil)),
    },
    {
      key: 'created',
      heading: t('links.created'),
      className: 'nowrap',
      sort: { ascending: 'oldest', descending: 'newest' },
      cell: ({ createdAt }) => dateOf(createdAt),
    },
  ];
}
