import { useMutation } from '@apollo/client/react';
import { provePasskey } from '@pustaka/web-shared/passkeys/ask-device.ts';
import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { BeginStaffPasskeySignInDocument } from './BeginStaffPasskeySignIn.generated';

/** What a device answered, as the server takes it. */
export type PasskeyAnswer = { readonly challengeId: string; readonly response: string };

/**
 * Returns the act of asking this device for a passkey, and why it came to nothing; used to sign in and to
 * prove who is at the screen.
 */
export function usePasskeyAnswer() {
  const { t } = useTranslation();
  const [begin, { loading, error }] = useMutation(BeginStaffPasskeySignInDocument, { errorPolicy: 'none' });
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async (): Promise<PasskeyAnswer | null> => {
    setProblem(null);
    const { data } = await begin().catch(() => ({ data: undefined }));
    const question = data?.beginStaffPasskeySignIn.question;
    if (question == null) {
      setProblem(data?.beginStaffPasskeySignIn.userErrors[0]?.message ?? null);
      return null;
    }
    const response = await provePasskey(question.options);
    if (response === null) setProblem(t('passkeys.none'));
    return response === null ? null : { challengeId: question.challengeId, response };
  };
  return { ask, problem, setProblem, loading, error };
}
