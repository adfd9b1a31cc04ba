import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { ActDialog } from '../../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../../lib/acts/use-announced-mutation';
import { ClaimReturnedDocument } from '../../../../../lib/circulation/ClaimReturned.generated';
import type { LoanOfMember } from './loan-of-member';

type ClaimDialogProps = {
  readonly loan: LoanOfMember;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Notes that the member says a copy came back: it is looked for, and nothing runs late meanwhile. */
export function ClaimDialog({ loan, onClose, onChanged }: ClaimDialogProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const act = useAnnouncedMutation(ClaimReturnedDocument, {
    payloadOf: ({ claimReturned }) => claimReturned,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const claim = () =>
    void act.run(
      (idempotencyKey) => ({ loanId: loan.id, note: note.trim() || null, idempotencyKey }),
      () => t('cases.claimed', { title: loan.copy.title.titleProper }),
    );
  return (
    <ActDialog
      title={t('cases.claim')}
      act={act}
      isDone={false}
      submit={t('cases.claim')}
      onSubmit={claim}
      onClose={onClose}
    >
      <p>{t('cases.claimQuestion', { title: loan.copy.title.titleProper })}</p>
      <TextInput
        label={t('cases.claimNote')}
        data-autofocus
        maxLength={300}
        autoComplete="off"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ActDialog>
  );
}
