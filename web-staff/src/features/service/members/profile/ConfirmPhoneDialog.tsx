import { NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Note } from '../../../../lib/ui/Note';
import { ConfirmPhoneDocument } from './ConfirmPhone.generated';
import type { Profile } from './shown-profile';

const PROOFS = ['AT_DESK', 'OWN_MESSAGE'] as const;

type ConfirmPhoneDialogProps = {
  readonly member: Profile & { readonly phone: string };
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Notes that a telephone was seen to be the member's, so that they can sign in by it and place holds. */
export function ConfirmPhoneDialog({ member, onClose, onChanged }: ConfirmPhoneDialogProps) {
  const { t } = useTranslation();
  const [proof, setProof] = useState<(typeof PROOFS)[number]>('AT_DESK');
  const [isDone, setDone] = useState(false);
  const act = useAnnouncedMutation(ConfirmPhoneDocument, {
    payloadOf: ({ confirmPhone }) => confirmPhone,
    onDone: onChanged,
  });
  const confirm = async () => {
    const confirmed = await act.run(
      (idempotencyKey) => ({ memberId: member.id, phone: member.phone, proof, idempotencyKey }),
      () => t('profile.phoneConfirmed'),
    );
    if (confirmed !== null) setDone(true);
  };
  return (
    <ActDialog
      title={t('profile.confirmPhone')}
      act={act}
      isDone={isDone}
      submit={t('profile.confirmPhoneSubmit')}
      onSubmit={() => void confirm()}
      onClose={onClose}
    >
      {isDone ? (
        <Note state="ok">{t('profile.phoneConfirmed')}</Note>
      ) : (
        <>
          <p>{t('profile.confirmPhoneText', { phone: member.phone, name: member.name })}</p>
          <NativeSelect
            label={t('profile.phoneProof')}
            value={proof}
            data={PROOFS.map((value) => ({ value, label: t(`profile.phoneProofs.${value}`) }))}
            onChange={({ currentTarget: { value } }) =>
              setProof(PROOFS.find((known) => known === value) ?? 'AT_DESK')
            }
          />
        </>
      )}
    </ActDialog>
  );
}
