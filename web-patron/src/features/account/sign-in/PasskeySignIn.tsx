import { useApolloClient } from '@apollo/client/react';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { ReactElement } from 'react';
import { useState } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { admitMember } from '../../../lib/member/admit-member';
import { canUsePasskeys, provePasskey } from '@pustaka/web-shared/passkeys/ask-device.ts';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { useIsHydrated } from '../../../lib/use-is-hydrated';
import { BeginPasskeySignInDocument } from './BeginPasskeySignIn.generated';
import { SignInByPasskeyDocument } from './SignInByPasskey.generated';

/** Lets a member in by a passkey of this device, without name and password. */
export function PasskeySignIn(): ReactElement | null {
  const { t } = useTranslation('signIn');
  const { isBusy, fault, problems, signIn } = usePasskeySignIn();
  if (!useIsHydrated() || !canUsePasskeys()) return null;
  return (
    <div className="form by-passkey">
      <p className="small">{t('passkey.or')}</p>
      <button
        type="button"
        className="btn quiet wide"
        aria-disabled={isBusy}
        onClick={() => !isBusy && void signIn()}
      >
        {t('passkey.submit')}
      </button>
      <div role="alert">
        {problems.map((problem) => (
          <Notice key={problem} kind="stop">
            <p>{problem}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={fault} />
    </div>
  );
}

function usePasskeySignIn() {
  const { t } = useTranslation('signIn');
  const client = useApolloClient();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const begin = useIdempotentMutation(BeginPasskeySignInDocument);
  const finish = useIdempotentMutation(SignInByPasskeyDocument);
  const signIn = async (): Promise<void> => {
    setProblems([]);
    const begun = (await begin.run(() => ({})))?.beginPasskeySignIn;
    if (!begun) return;
    if (begun.question === null) return setProblems(begun.userErrors.map(({ message }) => message));
    const { challengeId, options } = begun.question;
    const response = await provePasskey(options);
    if (response === null) return setProblems([t('passkey.none')]);
    const answer = (await finish.run(() => ({ input: { challengeId, response } })))?.signInByPasskey;
    if (!answer) return;
    setProblems(answer.userErrors.map(({ message }) => message));
    // The page sees the sign-in and leads on.
    if (answer.member !== null) admitMember(client, answer.member);
  };
  return { isBusy: begin.isBusy || finish.isBusy, fault: begin.fault ?? finish.fault, problems, signIn };
}
