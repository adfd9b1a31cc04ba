import type { ReactElement } from 'react';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { Link, Navigate, useLocation, useSearchParams } from 'react-router';

import { useLanguage, usePaths } from '../../../lib/language';
import { comeBackPath } from '../../../lib/member/come-back';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { usePageTitle } from '../../../lib/use-page-title';
import { NeedsScripts } from '../../../lib/ui/NeedsScripts';
import { PasskeySignIn } from './PasskeySignIn';
import { SignInForm } from './SignInForm';

/** Lets a member in and brings them back to where they came from. */
export function SignInPage(): ReactElement {
  const { t } = useTranslation('signIn');
  const language = useLanguage();
  const [parameters] = useSearchParams();
  usePageTitle(t('title'));
  if (useMaybeSignedIn()) return <Navigate to={comeBackPath(parameters, language)} replace />;
  return (
    <div className="wrap desk">
      <div className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <NeedsScripts>
        <SignInForm />
        <PasskeySignIn />
      </NeedsScripts>
      <Beside />
    </div>
  );
}

function Beside(): ReactElement {
  const { t } = useTranslation('signIn');
  const paths = usePaths();
  const { search } = useLocation();
  return (
    <aside>
      <section>
        <h2>{t('noCard')}</h2>
        <p>{t('noCardText')}</p>
        <Link className="btn quiet" to={paths.to('join') + search}>
          {t('join')}
        </Link>
      </section>
      <section>
        <h2>{t('forgotten')}</h2>
        <p>{t('forgottenText')}</p>
        <Link className="btn quiet" to={paths.to('forgotPassword')}>
          {t('forgottenLink')}
        </Link>
        <p>
          <Link to={paths.to('visit')}>{t('hours')}</Link>
        </p>
      </section>
    </aside>
  );
}
