import { useMutation } from '@apollo/client/react';
import { PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { sortRefusals } from '../../../lib/data/user-errors';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { fieldError } from '../../../lib/ui/field-error';
import { Note } from '../../../lib/ui/Note';
import { SetUpLibraryDocument } from './SetUpLibrary.generated';

type SetUpFormProps = { readonly token: string; readonly onCreated: () => Promise<void> };

const fields = ['name', 'email', 'password'];
const fieldOf = (path: readonly string[]) => fields.find((field) => field === path[0]);

/** Asks who the first administrator is. */
export function SetUpForm({ token, onCreated }: SetUpFormProps) {
  const { t } = useTranslation();
  const required = (text: string) => (text.trim() === '' ? fieldError(t('signIn.required')) : null);
  const form = useForm({
    initialValues: { name: '', email: '', password: '' },
    validate: { name: required, email: required, password: required },
  });
  const [run, { loading, error }] = useMutation(SetUpLibraryDocument);
  const [general, setGeneral] = useState<readonly string[]>([]);
  const onSubmit = async (values: typeof form.values) => {
    const { data } = await run({ variables: { input: { token, ...values } } }).catch(() => ({
      data: undefined,
    }));
    if (data == null) return;
    const refusals = sortRefusals(data.setUpLibrary.userErrors, fieldOf);
    form.setErrors(
      Object.fromEntries(
        Object.entries(refusals.byField).map(([field, message]) => [field, fieldError(message)]),
      ),
    );
    setGeneral(refusals.general);
    if (data.setUpLibrary.staff !== null) await onCreated();
  };
  return (
    <form
      noValidate
      className="door-form"
      style={{ marginTop: 0 }}
      onSubmit={form.onSubmit((values) => void onSubmit(values))}
    >
      {error !== undefined && <FaultNote error={error} />}
      {general.map((message) => (
        <Note key={message} state="blocked">
          {message}
        </Note>
      ))}
      <TextInput
        label={t('setUp.name')}
        autoComplete="name"
        autoFocus
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput
        label={t('setUp.email')}
        type="email"
        autoComplete="username"
        {...form.getInputProps('email')}
      />
      <PasswordInput
        label={t('setUp.password')}
        description={t('setUp.passwordHint')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{
          'aria-label': t('signIn.showPassword'),
          tabIndex: 0,
          'aria-hidden': false,
        }}
        {...form.getInputProps('password')}
      />
      <Button type="submit" weight="primary" busy={loading}>
        {t('setUp.submit')}
      </Button>
    </form>
  );
}
