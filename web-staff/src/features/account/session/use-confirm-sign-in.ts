import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { ConfirmSignInDocument } from './ConfirmSignIn.generated';
import type { SignInRefusal } from './use-sign-in';

type AfterCode = {
  readonly challenge: string;
  readonly onSignedIn: () => Promise<void>;
  readonly onStartAgain: (isLate: boolean) => void;
};

/**
 * Returns the act of giving the code, whether it runs, and what came of it; when the time is over the
 * password comes first again.
 */
export function useConfirmSignIn({ challenge, onSignedIn, onStartAgain }: AfterCode) {
  const [run, { loading, error }] = useMutation(ConfirmSignInDocument, { errorPolicy: 'none' });
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null);
  const confirm = async (code: string) => {
    setRefusal(null);
    const { data } = await run({ variables: { input: { challenge, code } } }).catch(() => ({
      data: undefined,
    }));
    if (data == null) return;
    const [refused] = data.confirmSignIn.userErrors;
    if (refused === undefined) return onSignedIn();
    if (refused.code === 'NOT_FOUND') return onStartAgain(true);
    const seconds = refused.__typename === 'TooManyAttemptsError' ? refused.retryAfterSeconds : null;
    setRefusal({
      message: refused.message,
      waitUntil: seconds === null ? null : Date.now() + seconds * 1000,
    });
  };
  return { confirm, loading, error, refusal };
}
