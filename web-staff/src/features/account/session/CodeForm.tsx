import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { fieldError } from '../../../lib/ui/field-error';
import { Note } from '../../../lib/ui/Note';
import { useConfirmSignIn } from './use-confirm-sign-in';
import { useSecondsLeft } from './use-seconds-left';

type CodeFormProps = {
  readonly challenge: string;
  readonly onSignedIn: () => Promise<void>;
  readonly onStartAgain: (isLate: boolean) => void;
};

/** Asks for the code of the authenticator app, or a recovery code, after the right password. */
export function CodeForm(props: CodeFormProps) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { code: '' },
    validate: { code: (text) => (text.trim() === '' ? fieldError(t('signIn.required')) : null) },
  });
  const { confirm, loading, error, refusal } = useConfirmSignIn(props);
  const secondsLeft = useSecondsLeft(refusal?.waitUntil ?? null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refusal !== null) box.current?.select();
  }, [refusal]);
  return (
    <form
      noValidate
      className="door-form"
      style={{ marginTop: 0 }}
      onSubmit={form.onSubmit(({ code }) => void confirm(code))}
    >
      {error !== undefined && <FaultNote error={error} />}
      {refusal !== null && (
        <Note state="blocked">
          {refusal.message} {secondsLeft > 0 && t('signIn.waitSeconds', { count: secondsLeft })}
        </Note>
      )}
      <TextInput
        label={t('secondStep.code')}
        description={t('secondStep.codeHint')}
        ref={box}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        autoFocus
        data-autofocus
        {...form.getInputProps('code')}
      />
      <Button type="submit" weight="primary" busy={loading} disabled={secondsLeft > 0}>
        {secondsLeft > 0 ? t('signIn.wait', { count: secondsLeft }) : t('secondStep.continue')}
      </Button>
      <Button weight="link" onClick={() => props.onStartAgain(false)}>
        {t('secondStep.otherAccount')}
      </Button>
      <p className="quiet small">{t('secondStep.lost')}</p>
    </form>
  );
}
