import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { CloseVolunteerGuestDocument } from './CloseVolunteerGuest.generated';
import { TakeVolunteerGuestDocument } from './TakeVolunteerGuest.generated';

type AskedOfGuest = {
  readonly id: string;
  readonly name: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Takes what a guest wrote over to the card that they have now. */
export function TakeGuestDialog({ id, name, onDone, onClose }: AskedOfGuest) {
  const { t } = useTranslation();
  const [cardNumber, setCardNumber] = useState('');
  const act = useAnnouncedMutation(TakeVolunteerGuestDocument, {
    payloadOf: (result) => result.takeVolunteerGuest,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  return (
    <ActDialog
      title={`${t('volunteers.guests.take')}: ${name}`}
      act={act}
      isDone={false}
      submit={t('volunteers.guests.take')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id, cardNumber, idempotencyKey }),
          () => t('volunteers.guests.taken'),
        )
      }
      onClose={onClose}
      size={520}
    >
      <p>{t('volunteers.guests.takeText')}</p>
      <TextInput
        data-autofocus
        label={t('volunteers.guests.card')}
        maxLength={40}
        value={cardNumber}
        onChange={({ currentTarget }) => setCardNumber(currentTarget.value)}
      />
    </ActDialog>
  );
}

/** Ends an offer that leads to nothing. */
export function CloseGuestDialog({ id, name, onDone, onClose }: AskedOfGuest) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(CloseVolunteerGuestDocument, {
    payloadOf: (result) => result.closeVolunteerGuest,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  return (
    <ActDialog
      title={`${t('volunteers.guests.close')}: ${name}`}
      act={act}
      isDone={false}
      submit={t('volunteers.guests.close')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id, idempotencyKey }),
          () => t('volunteers.guests.closed'),
        )
      }
      onClose={onClose}
      size={520}
    >
      <p>{t('volunteers.guests.closeText')}</p>
    </ActDialog>
  );
}
