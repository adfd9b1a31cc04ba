import { useMutation } from '@apollo/client/react';
import { canUsePasskeys } from '@pustaka/web-shared/passkeys/ask-device.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { usePasskeyAnswer } from '../../../lib/passkeys/use-passkey-answer';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SignInStaffByPasskeyDocument } from './SignInStaffByPasskey.generated';

/**
 * Lets somebody in by a passkey of this device, which stands for password and second step; draws nothing
 * where the browser knows none.
 */
export function PasskeyButton({ onSignedIn }: { readonly onSignedIn: () => Promise<void> }) {
  const { t } = useTranslation();
  const { ask, problem, setProblem, loading, error } = usePasskeyAnswer();
  const [run, signing] = useMutation(SignInStaffByPasskeyDocument, { errorPolicy: 'none' });
  if (!canUsePasskeys()) return null;
  const onPress = async () => {
    const input = await ask();
    if (input === null) return;
    const { data } = await run({ variables: { input } }).catch(() => ({ data: undefined }));
    if (data == null) return;
    setProblem(data.signInStaffByPasskey.userErrors[0]?.message ?? null);
    if (data.signInStaffByPasskey.staff !== null) await onSignedIn();
  };
  return (
    <div className="door-form">
      {(error ?? signing.error) !== undefined && <FaultNote error={error ?? signing.error} />}
      {problem !== null && <Note state="blocked">{problem}</Note>}
      <Button busy={loading || signing.loading} onClick={() => void onPress()}>
        {t('passkeys.signIn')}
      </Button>
    </div>
  );
}
