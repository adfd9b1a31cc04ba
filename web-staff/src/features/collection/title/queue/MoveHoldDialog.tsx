import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { MoveHoldDocument } from './MoveHold.generated';

const MOST_LETTERS = 300;

type MoveHoldDialogProps = {
  readonly hold: { readonly id: string; readonly position: number; readonly name: string };
  readonly most: number;
  readonly onMoved: () => void;
  readonly onClose: () => void;
};

/** Asks for the new position of a hold in its queue, and why it goes there. */
export function MoveHoldDialog({ hold, most, onMoved, onClose }: MoveHoldDialogProps) {
  const { t } = useTranslation();
  const [position, setPosition] = useState(String(hold.position === 1 ? 2 : hold.position - 1));
  const [reason, setReason] = useState('');
  const onDone = () => {
    onMoved();
    onClose();
  };
  const act = useAnnouncedMutation(MoveHoldDocument, { payloadOf: ({ moveHold }) => moveHold, onDone });
  const move = () =>
    void act.run(
      (idempotencyKey) => ({
        id: hold.id,
        queuePosition: Math.trunc(Number(position)) || 0,
        reason,
        idempotencyKey,
      }),
      () => t('titleQueue.moved', { name: hold.name }),
    );
  return (
    <ActDialog
      title={t('titleQueue.moveOf', { name: hold.name })}
      act={act}
      isDone={false}
      submit={t('titleQueue.move')}
      onSubmit={move}
      onClose={onClose}
    >
      <TextInput
        label={t('titleQueue.position', { most })}
        inputMode="numeric"
        data-autofocus
        autoComplete="off"
        maxLength={4}
        value={position}
        onChange={({ currentTarget }) => setPosition(currentTarget.value)}
      />
      <Textarea
        label={t('titleQueue.reason')}
        description={t('titleQueue.reasonHint')}
        autosize
        minRows={2}
        maxLength={MOST_LETTERS}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
