import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { ViewerDocument } from '../../../lib/session/Viewer.generated';
import { useSignOut } from '../../../lib/session/use-sign-out';
import { Button } from '../../../lib/ui/Button';
import { RecoveryCodes } from '../../../lib/second-step/RecoveryCodes';
import { SignInLayout } from '../../../lib/session/SignInLayout';
import { FirstCodeForm } from './FirstCodeForm';
import { TwoFactorMethods } from './TwoFactorMethods';
import type { Enrolment } from './enrolment';

/**
 * Sets up the second step of signing in: the password again, the QR code with its first code or a passkey,
 * then the recovery codes.
 */
export function TwoFactorScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data, refetch } = useQuery(ViewerDocument);
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (data === undefined) return null;
  if (data.viewer.staff === null) return <Navigate to={paths.signIn} replace />;
  const onDone = async () => {
    await refetch();
    await navigate(paths.today, { replace: true });
  };
  if (codes !== null)
    return (
      <SignInLayout title={t('secondStep.codesTitle')} intro={t('secondStep.codesIntro')}>
        <RecoveryCodes codes={codes} onDone={onDone} />
      </SignInLayout>
    );
  return (
    <SignInLayout title={t('secondStep.title')} intro={t('secondStep.intro')} below={<LeaveButton />}>
      {enrolment === null ? (
        <TwoFactorMethods onEnrolled={setEnrolment} onPasskey={setCodes} />
      ) : (
        <FirstCodeForm enrolment={enrolment} onConfirmed={setCodes} />
      )}
    </SignInLayout>
  );
}

function LeaveButton() {
  const { t } = useTranslation();
  const signOut = useSignOut();
  return (
    <p style={{ textAlign: 'center' }}>
      <Button weight="link" onClick={() => void signOut(false)}>
        {t('shell.signOut')}
      </Button>
    </p>
  );
}
