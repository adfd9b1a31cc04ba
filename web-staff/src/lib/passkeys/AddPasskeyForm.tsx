import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../ui/Button';
import { FaultNote } from '../ui/FaultNote';
import { fieldError } from '../ui/field-error';
import { Note } from '../ui/Note';
import { useAddingPasskey } from './use-adding-passkey';

type AddPasskeyFormProps = {
  readonly needsPassword: boolean;
  readonly onAdded: (recoveryCodes: readonly string[]) => void;
};

/**
 * Asks what to call a passkey, and for the password where no second step is in use yet; then the device makes
 * one.
 */
export function AddPasskeyForm({ needsPassword, onAdded }: AddPasskeyFormProps) {
  const { t } = useTranslation();
  const [values, setValues] = useState({ name: '', password: '' });
  const [isUnnamed, setUnnamed] = useState(false);
  const { add, refusals, loading, error } = useAddingPasskey();
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const name = values.name.trim();
    setUnnamed(name === '');
    if (name === '') return;
    const codes = await add({ name, password: needsPassword ? values.password : null });
    if (codes !== null) onAdded(codes);
  };
  return (
    <form
      noValidate
      className="door-form"
      style={{ marginTop: 0 }}
      onSubmit={(event) => void onSubmit(event)}
    >
      {error !== undefined && <FaultNote error={error} />}
      {refusals.general.map((message) => (
        <Note key={message} state="blocked">
          {message}
        </Note>
      ))}
      {needsPassword && (
        <PasswordInput
          label={t('secondStep.passwordAgain')}
          autoComplete="current-password"
          autoFocus
          data-autofocus
          value={values.password}
          onChange={({ currentTarget: { value } }) => setValues((before) => ({ ...before, password: value }))}
          error={fieldError(refusals.byField['password'])}
          visibilityToggleButtonProps={{
            'aria-label': t('signIn.showPassword'),
            tabIndex: 0,
            'aria-hidden': false,
          }}
        />
      )}
      <TextInput
        label={t('passkeys.name')}
        description={t('passkeys.nameHint')}
        maxLength={60}
        value={values.name}
        onChange={({ currentTarget: { value } }) => setValues((before) => ({ ...before, name: value }))}
        error={fieldError(isUnnamed ? t('signIn.required') : refusals.byField['name'])}
      />
      <Button type="submit" weight="primary" busy={loading}>
        {t('passkeys.make')}
      </Button>
    </form>
  );
}
