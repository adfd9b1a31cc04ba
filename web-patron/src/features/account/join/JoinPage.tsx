import type { ReactElement } from 'react';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { Link, Navigate, useLocation } from 'react-router';

import { usePaths } from '../../../lib/language';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { usePageTitle } from '../../../lib/use-page-title';
import { JoinForm } from './JoinForm';
import { NeedsScripts } from '../../../lib/ui/NeedsScripts';

/** Lets people become members from their phone, and says what they may do before the staff have seen them. */
export function JoinPage(): ReactElement {
  const { t } = useTranslation('join');
  const paths = usePaths();
  const { search } = useLocation();
  usePageTitle(t('title'));
  if (useMaybeSignedIn()) return <Navigate to={paths.to('verify') + search} replace />;
  return (
    <div className="wrap desk">
      <div className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <NeedsScripts>
        <JoinForm />
      </NeedsScripts>
      <Rights />
    </div>
  );
}

function Rights(): ReactElement {
  const { t } = useTranslation('join');
  const paths = usePaths();
  const { search } = useLocation();
  return (
    <aside>
      <section>
        <h2>{t('rights')}</h2>
        <p>{t('rightNow')}</p>
        <p>{t('rightByCode')}</p>
        <p>{t('rightLater')}</p>
        <p>{t('rightData')}</p>
      </section>
      <section>
        <h2>{t('known')}</h2>
        <Link className="btn quiet" to={paths.to('signIn') + search}>
          {t('signIn')}
        </Link>
      </section>
    </aside>
  );
}
