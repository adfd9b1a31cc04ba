import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { CancelConsultationDocument } from './CancelConsultation.generated';

type CancelDialogProps = {
  readonly id: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Asks why, because the member reads it, and cancels. */
export function CancelDialog({ id, onChanged, onClose }: CancelDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(CancelConsultationDocument, {
    payloadOf: (result) => result.cancelConsultation,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const submit = () =>
    void act.run(
      (idempotencyKey) => ({ id, reason, idempotencyKey }),
      () => t('consultation.cancelled'),
    );
  return (
    <ActDialog
      title={t('consultation.cancel')}
      act={act}
      isDone={false}
      submit={t('consultation.cancel')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('consultation.cancelText')}</p>
      <Textarea
        data-autofocus
        label={t('consultation.cancelReason')}
        maxLength={300}
        autosize
        minRows={2}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
