import { useMutation } from '@apollo/client/react';
import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { fieldError } from '../../../lib/ui/field-error';
import { EnrolTotpDocument } from './EnrolTotp.generated';
import type { Enrolment } from './enrolment';

/**
 * Asks for the password again, so that a screen left open is not enough to bind somebody else's telephone.
 */
export function PasswordForm({ onEnrolled }: { readonly onEnrolled: (enrolment: Enrolment) => void }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [refused, setRefused] = useState<string>();
  const [run, { loading, error }] = useMutation(EnrolTotpDocument, { errorPolicy: 'none' });
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await run({ variables: { input: { password } } }).catch(() => ({ data: undefined }));
    if (data == null) return;
    const { secret, address, userErrors } = data.enrolTotp;
    if (secret !== null && address !== null) return onEnrolled({ secret, address });
    setRefused(userErrors[0]?.message);
  };
  return (
    <form
      noValidate
      className="door-form"
      style={{ marginTop: 0 }}
      onSubmit={(event) => void onSubmit(event)}
    >
      {error !== undefined && <FaultNote error={error} />}
      <PasswordInput
        label={t('secondStep.passwordAgain')}
        autoComplete="current-password"
        autoFocus
        data-autofocus
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        error={fieldError(refused)}
        visibilityToggleButtonProps={{
          'aria-label': t('signIn.showPassword'),
          tabIndex: 0,
          'aria-hidden': false,
        }}
      />
      <Button type="submit" weight="primary" busy={loading}>
        {t('secondStep.continue')}
      </Button>
    </form>
  );
}
