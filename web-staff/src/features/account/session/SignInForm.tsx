import { PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { fieldError } from '../../../lib/ui/field-error';
import { Note } from '../../../lib/ui/Note';
import { StateShape } from '../../../lib/ui/StateShape';
import { useSecondsLeft } from './use-seconds-left';
import { useSignIn } from './use-sign-in';
import type { AfterPassword } from './use-sign-in';

/** Asks for email and password; says why it refuses and, when throttled, how long to wait. */
export function SignInForm(after: AfterPassword) {
  const { t } = useTranslation();
  const required = (text: string) => (text.trim() === '' ? fieldError(t('signIn.required')) : null);
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: { email: required, password: required },
  });
  const { signIn, loading, error, refusal } = useSignIn(after);
  const secondsLeft = useSecondsLeft(refusal?.waitUntil ?? null);
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refusal !== null) password.current?.select();
  }, [refusal]);
  return (
    <form
      noValidate
      className="door-form"
      style={{ marginTop: 0 }}
      onSubmit={form.onSubmit(({ email, password }) => void signIn(email, password))}
    >
      {error !== undefined && <FaultNote error={error} />}
      {refusal !== null && (
        <Note state="blocked">
          {refusal.message} {secondsLeft > 0 && t('signIn.waitSeconds', { count: secondsLeft })}
        </Note>
      )}
      <TextInput
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        autoFocus
        data-autofocus
        {...form.getInputProps('email')}
      />
      <PasswordField label={t('signIn.password')} ref={password} {...form.getInputProps('password')} />
      <Button type="submit" weight="primary" busy={loading} disabled={secondsLeft > 0}>
        {secondsLeft > 0
          ? t('signIn.wait', { count: secondsLeft })
          : loading
            ? t('signIn.submitting')
            : t('signIn.submit')}
      </Button>
      <p className="quiet small">{t('signIn.forgot')}</p>
    </form>
  );
}

type PasswordFieldProps = { readonly label: string; readonly ref: React.Ref<HTMLInputElement> };

function PasswordField(props: PasswordFieldProps) {
  const { t } = useTranslation();
  const [capsLock, setCapsLock] = useState(false);
  const onKey = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <PasswordInput
      {...props}
      autoComplete="current-password"
      visibilityToggleButtonProps={{
        'aria-label': t('signIn.showPassword'),
        tabIndex: 0,
        'aria-hidden': false,
      }}
      description={
        capsLock ? (
          <>
            <StateShape state="attention" />
            <span role="status">{t('signIn.capsLock')}</span>
          </>
        ) : undefined
      }
      onKeyDown={onKey}
      onKeyUp={onKey}
    />
  );
}
