import { useMutation } from '@apollo/client/react';
import { canUsePasskeys } from '@pustaka/web-shared/passkeys/ask-device.ts';

import { useTranslation } from '../../i18n/use-translation';
import { usePasskeyAnswer } from '../passkeys/use-passkey-answer';
import { Button } from '../ui/Button';
import { FaultNote } from '../ui/FaultNote';
import { Note } from '../ui/Note';
import type { Reauthentication } from './reauthentication';
import { ProveIdentityByPasskeyDocument } from './ProveIdentityByPasskey.generated';

/**
 * Lets somebody prove by a passkey of this device who is at the screen; password and code stay below as the
 * other way.
 */
export function PasskeyReauthentication({ desk }: { readonly desk: Reauthentication }) {
  const { t } = useTranslation();
  const { ask, problem, setProblem, loading, error } = usePasskeyAnswer();
  const [run, proving] = useMutation(ProveIdentityByPasskeyDocument, { errorPolicy: 'none' });
  if (!canUsePasskeys()) return null;
  const onPress = async () => {
    const input = await ask();
    if (input === null) return;
    const { data } = await run({ variables: { input } }).catch(() => ({ data: undefined }));
    setProblem(data?.proveIdentityByPasskey.userErrors[0]?.message ?? null);
    if (data?.proveIdentityByPasskey.isProved === true) desk.answer(true);
  };
  return (
    <>
      {(error ?? proving.error) !== undefined && <FaultNote error={error ?? proving.error} />}
      {problem !== null && <Note state="blocked">{problem}</Note>}
      <Button
        weight="primary"
        busy={loading || proving.loading}
        onClick={() => void onPress()}
        data-autofocus
      >
        {t('passkeys.prove')}
      </Button>
      <p className="muted small">{t('passkeys.orPassword')}</p>
    </>
  );
}
