import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { QrImage } from '@pustaka/web-shared/qr/QrImage.tsx';
import { qrPath } from '@pustaka/web-shared/qr/qr-path.ts';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { fieldError } from '../../../lib/ui/field-error';
import { ConfirmTotpDocument } from './ConfirmTotp.generated';
import type { Enrolment } from './enrolment';

type FirstCodeFormProps = {
  readonly enrolment: Enrolment;
  readonly onConfirmed: (codes: readonly string[]) => void;
};

/** Shows the secret as a QR code and in letters, and asks for the first code of the app. */
export function FirstCodeForm({ enrolment, onConfirmed }: FirstCodeFormProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState<string>();
  const [run, { loading, error }] = useMutation(ConfirmTotpDocument, { errorPolicy: 'none' });
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await run({ variables: { input: { code } } }).catch(() => ({ data: undefined }));
    if (data == null) return;
    const { recoveryCodes, userErrors } = data.confirmTotp;
    if (userErrors.length === 0) return onConfirmed(recoveryCodes);
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
      <p>{t('secondStep.scan')}</p>
      <QrImage drawn={qrPath(enrolment.address)} label={t('secondStep.qr')} />
      <p className="small">
        {t('secondStep.byHand')}{' '}
        <code style={{ overflowWrap: 'anywhere' }}>{enrolment.secret.replace(/(.{4})(?!$)/g, '$1 ')}</code>
      </p>
      <TextInput
        label={t('secondStep.firstCode')}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        data-autofocus
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
        error={fieldError(refused)}
      />
      <Button type="submit" weight="primary" busy={loading}>
        {t('secondStep.turnOn')}
      </Button>
    </form>
  );
}
