import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import type { RoomBooking } from '../board/board-times';
import { useBookingWords } from '../board/use-booking-words';
import { CancelRoomBookingDocument } from './CancelRoomBooking.generated';
import { DecideRoomBookingDocument } from './DecideRoomBooking.generated';

type DialogProps = {
  readonly booking: RoomBooking;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Cancels a booking, with the reason that whoever booked reads. */
export function CancelDialog({ booking, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const { who } = useBookingWords();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(CancelRoomBookingDocument, {
    payloadOf: ({ cancelBooking }) => cancelBooking,
    onDone: () => {
      onDone();
      onClose();
    },
  });
  const submit = () =>
    act.run(
      (idempotencyKey) => ({ booking: { id: booking.id }, reason: reason.trim(), idempotencyKey }),
      () => t('rooms.cancelled', { name: who(booking) }),
    );
  return (
    <ActDialog
      title={t('rooms.cancelTitle', { name: who(booking) })}
      act={act}
      isDone={false}
      submit={t('rooms.cancel')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  );
}

/** Refuses a request, with the reason that whoever asked reads. */
export function RefuseDialog({ booking, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const { who } = useBookingWords();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(DecideRoomBookingDocument, {
    payloadOf: ({ decideBooking }) => decideBooking,
    onDone: () => {
      onDone();
      onClose();
    },
  });
  const { id, version } = booking;
  const submit = () =>
    act.run(
      (idempotencyKey) => ({ id, version, isApproved: false, reason: reason.trim(), idempotencyKey }),
      () => t('rooms.refused', { name: who(booking) }),
    );
  return (
    <ActDialog
      title={t('rooms.refuseTitle', { name: who(booking) })}
      act={act}
      isDone={false}
      submit={t('rooms.refuse')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  );
}

type FieldProps = { readonly value: string; readonly onChange: (value: string) => void };

function ReasonField({ value, onChange }: FieldProps) {
  const { t } = useTranslation();
  return (
    <Textarea
      label={t('rooms.reason')}
      description={t('rooms.reasonHint')}
      data-autofocus
      maxLength={300}
      autosize
      minRows={2}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
