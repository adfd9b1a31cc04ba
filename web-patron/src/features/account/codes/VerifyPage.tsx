import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link, Navigate, useLocation, useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { comeBackPath, signInPathFrom } from '../../../lib/member/come-back';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { FailedPage } from '../../../lib/states/FailedPage';
import { Notice } from '../../../lib/states/Notice';
import { PageSkeleton } from '../../../lib/states/PageSkeleton';
import { usePageTitle } from '../../../lib/use-page-title';
import { ContactCode } from './ContactCode';
import { LinkVerification } from './LinkVerification';
import { OwnContactsDocument } from './OwnContacts.generated';
import { useSecretOfAddress } from './address-secret';

/** Lets members prove that their contacts are theirs, by a link or by typing a code. */
export function VerifyPage(): ReactElement {
  const { t } = useTranslation('accountCodes');
  const secret = useSecretOfAddress();
  usePageTitle(t('verify.title'));
  return (
    <div className="wrap desk">
      <div className="page-head">
        <h1>{t('verify.title')}</h1>
        <p className="lead">{t('verify.lead')}</p>
      </div>
      {secret === '' ? <OwnContacts /> : <LinkVerification secret={secret} />}
    </div>
  );
}

function OwnContacts(): ReactElement {
  const { t } = useTranslation('accountCodes');
  const language = useLanguage();
  const place = useLocation();
  const isSignedIn = useMaybeSignedIn();
  const { data, error, refetch } = useQuery(OwnContactsDocument, {
    fetchPolicy: 'network-only',
    skip: !isSignedIn,
  });
  const member = data?.viewer.member ?? null;
  if (error !== undefined) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (!isSignedIn || (data !== undefined && member === null))
    return <Navigate to={signInPathFrom(place, language)} replace />;
  if (member === null) return <PageSkeleton />;
  return (
    <div className="form">
      {!member.isEmailVerified && !member.isPhoneVerified && (
        <Notice kind="wait">
          <p>{t('verify.byCard', { card: member.cardNumber })}</p>
        </Notice>
      )}
      <ContactCode kind="EMAIL" address={member.email} isVerified={member.isEmailVerified} />
      <ContactCode kind="PHONE" address={member.phone} isVerified={member.isPhoneVerified} />
      <Onward isDone={member.isEmailVerified || member.isPhoneVerified} />
    </div>
  );
}

function Onward({ isDone }: { readonly isDone: boolean }): ReactElement {
  const { t } = useTranslation('accountCodes');
  const language = useLanguage();
  const [parameters] = useSearchParams();
  return (
    <Link className={isDone ? 'btn wide' : 'btn quiet wide'} to={comeBackPath(parameters, language)}>
      {isDone ? t('verify.onward') : t('verify.skip')}
    </Link>
  );
}
