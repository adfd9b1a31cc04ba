import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FigureList } from './FigureList';
import { GuideList } from './GuideList';

const lists = ['all', 'due', 'figures'] as const;

/**
 * Shows the guides for small businesses, those that have to be compared with their sources again, and the
 * figures of law; the list stands in the address.
 */
export function GuidesScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [search] = useSearchParams();
  const list = lists.find((one) => one === search.get('list')) ?? 'all';
  if (!can('GUIDES_WRITE'))
    return (
      <Page title={t('guides.title')}>
        <section className="panel">
          <EmptyState title={t('guides.refused')}>{t('guides.refusedText')}</EmptyState>
        </section>
      </Page>
    );
  return (
    <Page
      title={t('guides.title')}
      intro={t('guides.intro')}
      actions={
        <Link className={buttonClass('primary')} to={paths.newGuide}>
          {t('guides.create')}
        </Link>
      }
    >
      <nav className="list-tabs" aria-label={t('guides.lists')}>
        {lists.map((one) => (
          <Link
            key={one}
            to={one === 'all' ? paths.guides : `${paths.guides}?list=${one}`}
            aria-current={one === list ? 'page' : undefined}
          >
            {t(`guides.list.${one}`)}
          </Link>
        ))}
      </nav>
      {list === 'figures' ? <FigureList /> : <GuideList key={list} isDueOnly={list === 'due'} />}
    </Page>
  );
}
