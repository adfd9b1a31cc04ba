import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { ActDialog } from '../acts/ActDialog';
import { useAnnouncedMutation } from '../acts/use-announced-mutation';
import type { Slot } from './board-week';
import { CallOffShiftDocument } from './CallOffShift.generated';

type DialogProps = {
  readonly slot: Slot;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Cancels a shift, with the reason that everybody in it reads. */
export function CallOffDialog({ slot: { shift }, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(CallOffShiftDocument, {
    payloadOf: ({ cancelShift }) => cancelShift,
    onDone: () => {
      onDone();
      onClose();
    },
  });
  const submit = () =>
    act.run(
      (idempotencyKey) => ({ id: shift.id, reason: reason.trim(), idempotencyKey }),
      () => t('shifts.calledOff', { title: shift.title.text }),
    );
  return (
    <ActDialog
      title={t('shifts.callOffTitle', { title: shift.title.text })}
      act={act}
      isDone={false}
      submit={t('shifts.callOff')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Textarea
        label={t('shifts.reason')}
        description={t('shifts.reasonHint')}
        data-autofocus
        maxLength={300}
        autosize
        minRows={2}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
