import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { usePaths } from '../language';
import { usePageTitle } from '../use-page-title';
import { StatePage } from './StatePage';

/** Says that an address leads nowhere, and leads on. */
export function MissingPage(): ReactElement {
  const { t } = useTranslation('portal');
  const paths = usePaths();
  usePageTitle(t('missing.title'));
  return (
    <StatePage title={t('missing.title')} text={t('missing.text')}>
      <div className="row">
        <Link className="btn" to={paths.to('search')}>
          {t('missing.search')}
        </Link>
        <Link className="btn quiet" to={paths.to('home')}>
          {t('failed.home')}
        </Link>
      </div>
    </StatePage>
  );
}
