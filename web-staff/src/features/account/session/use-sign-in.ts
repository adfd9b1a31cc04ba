import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { SignInStaffDocument } from './SignInStaff.generated';

/** Why the door stayed closed: words to show, and the moment until which trying again is useless. */
export type SignInRefusal = { readonly message: string; readonly waitUntil: number | null };

/** What follows a right password: the work, or the second step. */
export type AfterPassword = {
  readonly onSignedIn: () => Promise<void>;
  readonly onChallenge: (challenge: string) => void;
};

/** Returns the act of signing in, whether it runs, and what came of it. */
export function useSignIn({ onSignedIn, onChallenge }: AfterPassword) {
  const [run, { loading, error }] = useMutation(SignInStaffDocument, { errorPolicy: 'none' });
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null);
  const signIn = async (email: string, password: string) => {
    setRefusal(null);
    const { data } = await run({ variables: { input: { email: email.trim(), password } } }).catch(() => ({
      data: undefined,
    }));
    if (data == null) return;
    const [refused] = data.signInStaff.userErrors;
    if (data.signInStaff.challenge !== null) return onChallenge(data.signInStaff.challenge);
    if (refused === undefined) return onSignedIn();
    const seconds = refused.__typename === 'TooManyAttemptsError' ? refused.retryAfterSeconds : null;
    setRefusal({
      message: refused.message,
      waitUntil: seconds === null ? null : Date.now() + seconds * 1000,
    });
  };
  return { signIn, loading, error, refusal };
}
