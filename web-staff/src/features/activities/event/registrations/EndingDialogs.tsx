import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { CancelRegistrationDocument } from './CancelRegistration.generated';
import { DecideRegistrationDocument } from './DecideRegistration.generated';
import { formatRegistrationName } from './registration-words';
import type { RegistrationRow } from './registration-row';

type EndingProps = {
  readonly one: RegistrationRow;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Asks why somebody is not let in. */
export function DeclineDialog({ one, onChanged, onClose }: EndingProps) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(DecideRegistrationDocument, {
    payloadOf: (result) => result.decideRegistration,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const submit = (reason: string) =>
    void act.run(
      (idempotencyKey) => ({ id: one.id, isApproved: false, reason, idempotencyKey }),
      () => t('registrations.declined', { name: formatRegistrationName(one) }),
    );
  return (
    <EndingDialog
      title={t('registrations.declineTitle', { name: formatRegistrationName(one) })}
      submitWords={t('registrations.decline')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    />
  );
}

/** Asks before a registration is cancelled. */
export function CancelDialog({ one, onChanged, onClose }: EndingProps) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(CancelRegistrationDocument, {
    payloadOf: (result) => result.cancelRegistration,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const submit = (reason: string) =>
    void act.run(
      (idempotencyKey) => ({ registration: { id: one.id }, reason: reason || null, idempotencyKey }),
      () => t('registrations.cancelled', { name: formatRegistrationName(one) }),
    );
  return (
    <EndingDialog
      title={t('registrations.cancelTitle', { name: formatRegistrationName(one) })}
      submitWords={t('registrations.cancel')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    />
  );
}

type EndingDialogProps = {
  readonly title: string;
  readonly submitWords: string;
  readonly act: { readonly error: unknown; readonly messages: readonly string[]; readonly loading: boolean };
  readonly onSubmit: (reason: string) => void;
  readonly onClose: () => void;
};

function EndingDialog({ title, submitWords, act, onSubmit, onClose }: EndingDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={title}
      act={act}
      isDone={false}
      submit={submitWords}
      onSubmit={() => onSubmit(reason.trim())}
      onClose={onClose}
    >
      <p>{t('registrations.endingText')}</p>
      <Textarea
        label={t('registrations.reason')}
        data-autofocus
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
