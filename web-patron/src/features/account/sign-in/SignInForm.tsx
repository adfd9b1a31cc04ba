import { useApolloClient } from '@apollo/client/react';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { FormEvent, ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from '../../../lib/i18n/use-translation';

import type { Refusal } from '../../../lib/act/refusals';
import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import { admitMember } from '../../../lib/member/admit-member';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { PasswordField } from '../../../lib/ui/PasswordField';
import { TextField } from '../../../lib/ui/TextField';
import { OwnPasswordForm } from './OwnPasswordForm';
import { SignInMemberDocument } from './SignInMember.generated';
import { useCountdown } from './use-countdown';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

const FIELDS = ['login', 'password'];

/** Asks for card number, e-mail or phone and the password; a refusal stands beside what it is about. */
export function SignInForm(): ReactElement {
  const { t } = useTranslation('signIn');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const { isBusy, fault, refusals, seconds, mustChange, onSignIn } = useSignIn({
    login: login.trim(),
    password,
  });
  if (mustChange) return <OwnPasswordForm currentPassword={password} />;
  return (
    <form className="form" onSubmit={onSignIn}>
      <TextField
        label={t('login')}
        hint={t('loginHint')}
        refusal={findFieldMessage(refusals, 'login')}
        value={login}
        onType={setLogin}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={200}
      />
      <PasswordField
        label={t('password')}
        purpose="current-password"
        refusal={findFieldMessage(refusals, 'password')}
        value={password}
        onType={setPassword}
      />
      <RefusalNotices refusals={refusalsBeside(refusals, FIELDS)} />
      <FaultNotice fault={fault} />
      <button className="btn wide num" aria-disabled={isBusy || seconds > 0}>
        {seconds > 0 ? t('wait', { count: seconds }) : isBusy ? t('busy') : t('submit')}
      </button>
    </form>
  );
}

type SignIn = {
  readonly isBusy: boolean;
  readonly refusals: readonly Refusal[];
  readonly seconds: number;
  /** Whether staff chose the password, so that another comes first. */ readonly mustChange: boolean;
  readonly onSignIn: (event: FormEvent) => void;
};

function useSignIn(input: {
  readonly login: string;
  readonly password: string;
}): SignIn & Pick<ReturnType<typeof useIdempotentMutation>, 'fault'> {
  const client = useApolloClient();
  const { isBusy, fault, run } = useIdempotentMutation(SignInMemberDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [mustChange, setMustChange] = useState(false);
  const { seconds, start } = useCountdown();
  const signIn = async () => {
    const answer = await run(() => ({ input }));
    if (answer === null) return;
    const { member, mustChangePassword, userErrors } = answer.signInMember;
    setMustChange(mustChangePassword);
    setRefusals(
      userErrors.map((refusal) => ({
        ...refusal,
        field: refusal.field ?? (refusal.code === 'WRONG_CREDENTIALS' ? ['password'] : null),
      })),
    );
    for (const refusal of userErrors)
      if (refusal.__typename === 'TooManyAttemptsError') start(refusal.retryAfterSeconds);
    // The page sees the sign-in and leads on.
    if (member !== null && !mustChangePassword) admitMember(client, member);
  };
  const onSignIn = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy && seconds === 0) void signIn();
  };
  return { isBusy, fault, refusals, seconds, mustChange, onSignIn };
}
