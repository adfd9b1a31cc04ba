import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';

/** The lists of what staff write for the portal, and the links that lead there. */
export const pageLists = ['pages', 'stories', 'notices', 'checks'] as const;

/** Leads from one list of what staff write to the others. */
export function PageTabs({ current }: { readonly current: (typeof pageLists)[number] | 'links' }) {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <nav className="list-tabs" aria-label={t('sitePages.lists')}>
      {can('PAGES_WRITE') &&
        pageLists.map((one) => (
          <Link
            key={one}
            to={one === 'pages' ? paths.pages : `${paths.pages}?list=${one}`}
            aria-current={one === current ? 'page' : undefined}
          >
            {one === 'stories' ? t('stories.list') : t(`sitePages.list.${one}`)}
          </Link>
        ))}
      {can('PAGES_WRITE') && <Link to={paths.newsletters}>{t('stories.newsletters')}</Link>}
      {can('POSTS_WRITE') && (
        <Link to={paths.shortLinks} aria-current={current === 'links' ? 'page' : undefined}>
          {t('links.tab')}
        </Link>
      )}
    </nav>
  );
}
