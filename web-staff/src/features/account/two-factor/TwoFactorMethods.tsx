import { canUsePasskeys } from '@pustaka/web-shared/passkeys/ask-device.ts';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { AddPasskeyForm } from '../../../lib/passkeys/AddPasskeyForm';
import { Button } from '../../../lib/ui/Button';
import { PasswordForm } from './PasswordForm';
import type { Enrolment } from './enrolment';

type MeansOfStepProps = {
  readonly onEnrolled: (enrolment: Enrolment) => void;
  readonly onPasskey: (recoveryCodes: readonly string[]) => void;
};

/** Lets somebody choose an authenticator app or a passkey of this device as their second step. */
export function TwoFactorMethods({ onEnrolled, onPasskey }: MeansOfStepProps) {
  const { t } = useTranslation();
  const [isByPasskey, setByPasskey] = useState(false);
  return (
    <>
      {isByPasskey ? (
        <AddPasskeyForm needsPassword onAdded={onPasskey} />
      ) : (
        <PasswordForm onEnrolled={onEnrolled} />
      )}
      {canUsePasskeys() && (
        <p style={{ textAlign: 'center', marginTop: 12 }}>
          <Button weight="link" onClick={() => setByPasskey(!isByPasskey)}>
            {t(isByPasskey ? 'passkeys.insteadApp' : 'passkeys.insteadPasskey')}
          </Button>
        </p>
      )}
    </>
  );
}
