import type { ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { toCivilDate } from '../../../shared/civil-date';
import { textIn } from '../../../shared/locale';
import type { Post } from './post.entity';
import type { PostListFilter, PostListOrder } from './post-lists.queries';
import { countPosts, listPosts } from './post-lists.queries';
import { say } from './words/say';

/** Writes the list of posts into files. */
export const postListSource: ListSource = defineListSource<PostListFilter, PostListOrder, Post>({
  name: 'posts',
  title: say('list.title'),
  permission: 'posts.write',
  filterType: 'PostFilter',
  orderType: 'PostOrder',
  columns: [
    { key: 'name', heading: say('list.name'), width: 40, cell: ({ name }, locale) => textIn(name, locale) },
    {
      key: 'subject',
      heading: say('list.subject'),
      width: 18,
      cell: ({ subjectKind }, locale) => say(`kinds.${subjectKind}`)[locale],
    },
    {
      key: 'state',
      heading: say('list.state'),
      width: 22,
      cell: ({ state }, locale) => say(`states.${state}`)[locale],
    },
    {
      key: 'planned',
      heading: say('list.planned'),
      kind: 'date',
      cell: ({ plannedAt }) => plannedAt && toCivilDate(plannedAt),
    },
    { key: 'made', heading: say('list.made'), kind: 'date', cell: ({ madeAt }) => toCivilDate(madeAt) },
  ],
  count: ({ db }, { filter }) => countPosts(db, filter),
  read: ({ db }, { filter, orderBy, page }) => listPosts(db, { filter, orderBy, page }),
});
