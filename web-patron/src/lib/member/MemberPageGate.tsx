import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { Navigate, useLocation } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { useLanguage } from '../language';
import { FailedPage } from '../states/FailedPage';
import { signInPathFrom } from './come-back';
import { forgetMember } from './forget-member';
import type { MemberSession } from './member-session';

type OwnPageDoorProps = {
  readonly title: string;
  readonly own: Exclude<MemberSession<unknown>, { readonly kind: 'here' }>;
  readonly onRetry: () => void;
};

/**
 * Stands before a page of a member until it can be shown: waiting, failed, or leading to sign in and back.
 */
export function MemberPageGate({ title, own, onRetry }: OwnPageDoorProps): ReactElement {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const place = useLocation();
  useEffect(() => {
    if (own.kind === 'nobody') void forgetMember();
  }, [own.kind]);
  if (own.kind === 'nobody') return <Navigate to={signInPathFrom(place, language)} replace />;
  if (own.kind === 'failed') return <FailedPage error={own.error} onRetry={onRetry} />;
  return (
    <div className="wrap" aria-busy="true">
      <div className="page-head">
        <h1>{title}</h1>
      </div>
      <p className="hide" role="status">
        {t('loading')}
      </p>
      <div className="own-page" aria-hidden="true">
        {['a', 'b', 'c'].map((part) => (
          <div className="part" key={part}>
            <span className="sk h w-2/5" />
            <span className="sk l" />
            <span className="sk l w-4/5" />
          </div>
        ))}
      </div>
    </div>
  );
}
