import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { ListColumn, ListDefinition } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import { postSorts, postStates, toPostQuery } from './post-query';
import type { PostRow } from './post-query';
import { PostStateMark } from './PostStateMark';

/** Declares the list of posts. */
export function usePostList(): ListDefinition<PostRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return {
    name: 'posts',
    words: {
      label: t('posts.list'),
      count: (total) => t('posts.count', { count: total, total: number(total) }),
      emptyTitle: t('posts.emptyTitle'),
      emptyText: t('posts.emptyText'),
    },
    columns: usePostColumns(),
    filters: [
      {
        key: 'state',
        label: t('posts.stateLabel'),
        kind: 'choices',
        options: postStates.map((value) => ({ value, label: t(`posts.state.${value}`) })),
      },
    ],
    sorts: postSorts.map((name) => ({ name, label: t(`posts.order.${name}`) })),
    usualSort: 'listed-desc',
    pathOf: ({ id }) => paths.post(id),
    nameOf: ({ name }) => name.text,
    exportOf: toPostQuery,
    keeps: ['view'],
  };
}

function usePostColumns(): readonly ListColumn<PostRow>[] {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  return [
    {
      key: 'name',
      heading: t('posts.about'),
      isFixed: true,
      exportedAs: ['name', 'subject'],
      cell: ({ id, name, subjectKind }) => (
        <>
          <Link className="cell-title" to={paths.post(id)}>
            {name.text}
          </Link>
          <span className="cell-note">{t(`posts.kind.${subjectKind}`)}</span>
        </>
      ),
    },
    {
      key: 'channels',
      heading: t('posts.channels'),
      exportedAs: [],
      cell: ({ deliveries }) => deliveries.map(({ channel }) => t(`posts.channel.${channel}`)).join(', '),
    },
    {
      key: 'state',
      heading: t('posts.stateLabel'),
      className: 'nowrap',
      cell: (post) => <PostStateMark post={post} />,
    },
    {
      key: 'planned',
      heading: t('posts.when'),
      exportedAs: ['planned', 'made'],
      className: 'nowrap',
      cell: ({ plannedAt }) =>
        plannedAt === null ? t('posts.onceApproved') : `${dateOf(plannedAt)}, ${timeOf(plannedAt)}`,
      sort: { ascending: 'listed', descending: 'listed-desc' },
    },
    {
      key: 'by',
      heading: t('posts.by'),
      exportedAs: [],
      cell: ({ writtenBy }) => writtenBy?.name ?? '',
    },
  ];
}
