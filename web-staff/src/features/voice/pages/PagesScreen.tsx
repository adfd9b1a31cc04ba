import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { CheckList } from './checks/CheckList';
import { NoticeList } from './notices/NoticeList';
import { PageList } from './PageList';
import { pageLists, PageTabs } from './PageTabs';
import { StoryList } from './stories/StoryList';

/** Shows the pages that staff write, and the notices on every page; the list stands in the address. */
export function PagesScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [search] = useSearchParams();
  const list = pageLists.find((one) => one === search.get('list')) ?? 'pages';
  if (!can('PAGES_WRITE'))
    return (
      <Page title={t('sitePages.title')}>
        <section className="panel">
          <EmptyState title={t('sitePages.refused')}>{t('sitePages.refusedText')}</EmptyState>
        </section>
      </Page>
    );
  return (
    <Page
      title={t('sitePages.title')}
      intro={t('sitePages.intro')}
      actions={
        (list === 'pages' || list === 'stories') && (
          <Link className={buttonClass('primary')} to={list === 'stories' ? paths.newStory : paths.newPage}>
            {t(list === 'stories' ? 'stories.create' : 'sitePages.create')}
          </Link>
        )
      }
    >
      <PageTabs current={list} />
      {list === 'pages' && <PageList />}
      {list === 'stories' && <StoryList />}
      {list === 'notices' && <NoticeList />}
      {list === 'checks' && <CheckList />}
    </Page>
  );
}
