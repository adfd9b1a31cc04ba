import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { fieldError } from '../../../../lib/ui/field-error';

const MOST_LETTERS = 300;

/** Asks for the reason of an override; Enter goes on, Esc thinks again. */
export function ReasonForm({ onDone }: { readonly onDone: (reason: string | null) => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const goOn = () => {
    if (reason.trim() === '') setIsMissing(true);
    else onDone(reason.trim());
  };
  return (
    <form
      className="scan-ask"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <TextInput
        className="reason-field"
        label={t('desk.reason')}
        placeholder={t('desk.reasonPlaceholder')}
        autoFocus
        autoComplete="off"
        maxLength={MOST_LETTERS}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && (event.preventDefault(), onDone(null))}
        error={isMissing && reason.trim() === '' ? fieldError(t('desk.reasonRequired')) : undefined}
      />
      <Button type="submit" weight="primary" keys="↵">
        {t('desk.confirmReason')}
      </Button>
      <Button keys="Esc" onClick={() => onDone(null)}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}
