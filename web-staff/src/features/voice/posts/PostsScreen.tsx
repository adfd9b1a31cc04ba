import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { PostCalendar } from './calendar/PostCalendar';
import { toPostQuery } from './post-query';
import { PostListDocument } from './PostList.generated';
import { usePostList } from './use-post-list';

const VIEWS = ['list', 'calendar'] as const;

/** Shows what the library tells on its channels, as a list or by the days of a month; the view stands in the address. */
export function PostsScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [search] = useSearchParams();
  const view = VIEWS.find((one) => one === search.get('view')) ?? 'list';
  return (
    <Page
      title={t('posts.title')}
      intro={t('posts.intro')}
      actions={
        can('CHANNELS_MANAGE') && (
          <Link className={buttonClass()} to={paths.channels}>
            {t('posts.channelsTitle')}
          </Link>
        )
      }
    >
      <nav className="list-tabs" aria-label={t('posts.views')}>
        {VIEWS.map((one) => (
          <Link
            key={one}
            to={one === 'list' ? paths.posts : paths.postCalendar}
            aria-current={one === view ? 'page' : undefined}
          >
            {t(one === 'list' ? 'posts.asList' : 'posts.asCalendar')}
          </Link>
        ))}
      </nav>
      {view === 'list' ? <PostTable /> : <PostCalendar />}
    </Page>
  );
}

function PostTable() {
  const definition = usePostList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: PostListDocument,
      variables: (page) => ({ ...toPostQuery(handle.state), ...page }),
      pageOf: ({ posts: { nodes, totalCount, pageInfo } }) => ({ rows: nodes, total: totalCount, pageInfo }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  return <ListView definition={definition} handle={handle} list={list} />;
}
