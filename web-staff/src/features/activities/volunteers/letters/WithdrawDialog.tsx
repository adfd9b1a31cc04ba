import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import type { ShownLetter } from './letter-draft';
import { WithdrawVolunteerLetterDocument } from './WithdrawVolunteerLetter.generated';

type WithdrawDialogProps = {
  readonly letter: ShownLetter;
  /** What the dialog is called: what is withdrawn or declined. */
  readonly title: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Withdraws a letter or declines a request, with a reason that the volunteer reads. */
export function WithdrawDialog({ letter, title, onDone, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(WithdrawVolunteerLetterDocument, {
    payloadOf: (result) => result.withdrawVolunteerLetter,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  const isRequest = letter.status === 'REQUESTED';
  return (
    <ActDialog
      title={title}
      act={act}
      isDone={false}
      submit={t(isRequest ? 'volunteerLetters.decline' : 'volunteerLetters.withdraw')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id: letter.id, reason, idempotencyKey }),
          () => t('volunteerLetters.withdrawn'),
        )
      }
      onClose={onClose}
    >
      {!isRequest && <p>{t('volunteerLetters.withdrawText')}</p>}
      <Textarea
        data-autofocus
        label={t('volunteerLetters.reason')}
        description={t('volunteerLetters.reasonHint')}
        autosize
        minRows={2}
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
