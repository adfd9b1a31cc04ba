import { Link } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { buttonClass } from '../lib/ui/Button';
import { EmptyState } from '../lib/ui/EmptyState';
import { paths } from '../lib/paths';
import { Page } from '../lib/page/Page';

/** Says that an address leads nowhere. */
export function NotFoundScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.notFound')}>
      <div className="panel">
        <EmptyState
          title={t('common.notFound')}
          actions={
            <Link className={buttonClass('primary')} to={paths.today}>
              {t('common.toToday')}
            </Link>
          }
        >
          {t('common.notFoundText')}
        </EmptyState>
      </div>
    </Page>
  );
}
