import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';

/** Says how an institution becomes a partner. */
export function BecomePartner(): ReactElement {
  const { t } = useTranslation('partners');
  const paths = usePaths();
  return (
    <section className="become">
      <div>
        <h2>{t('become')}</h2>
        <p>{t('becomeText')}</p>
      </div>
      <p className="row">
        <Link className="btn" to={paths.to('myPartners')}>
          {t('becomeLink')}
        </Link>
        <Link to={paths.to('schools')}>{t('schools')}</Link>
      </p>
    </section>
  );
}
