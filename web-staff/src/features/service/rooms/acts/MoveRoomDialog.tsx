import { toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { toTimeField } from '../../../../lib/events/jakarta-time';
import { useSession } from '../../../../lib/session/session-context';
import type { RoomBooking, Row } from '../board/board-times';
import { useBookingWords } from '../board/use-booking-words';
import { MoveRoomBookingDocument } from './MoveRoomBooking.generated';
import { OverrideField } from './OverrideField';
import { canPass } from './refusals';
import { RefusalNotes } from './RefusalNotes';
import { instantsOf, SpanFields } from './SpanFields';
import type { SpanValues } from './SpanFields';

type DialogProps = {
  readonly row: Row;
  readonly booking: RoomBooking;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Moves a booking within its space: to another time, or another item. */
export function MoveRoomDialog({ row, booking, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { who, clock } = useBookingWords();
  const [values, setValues] = useState<SpanValues>({
    date: toCivilDate(booking.startsAt),
    from: toTimeField(booking.startsAt),
    to: toTimeField(booking.endsAt),
    itemId: booking.item?.id ?? '',
  });
  const [overrideReason, setOverrideReason] = useState('');
  const act = useAnnouncedMutation(MoveRoomBookingDocument, {
    payloadOf: ({ moveBooking }) => moveBooking,
    onDone: () => {
      onDone();
      onClose();
    },
  });
  const span = instantsOf(values);
  const submit = () => {
    if (span === null) return;
    void act.run(
      (idempotencyKey) => ({
        booking: { id: booking.id },
        ...span,
        itemId: values.itemId || null,
        overrideReason: overrideReason.trim() || null,
        idempotencyKey,
      }),
      () => t('rooms.moved', { time: clock(span.startsAt) }),
    );
  };
  return (
    <ActDialog
      title={t('rooms.moveTitle', { name: who(booking) })}
      act={{ loading: act.loading, error: undefined, messages: [] }}
      isDone={false}
      submit={t('rooms.move')}
      onSubmit={submit}
      onClose={onClose}
    >
      <RefusalNotes
        error={act.error}
        refusals={act.errors}
        onTake={({ startsAt, endsAt, item }) =>
          setValues({
            date: toCivilDate(startsAt),
            from: toTimeField(startsAt),
            to: toTimeField(endsAt),
            itemId: item?.id ?? '',
          })
        }
      />
      <SpanFields
        row={row}
        values={values}
        hasWhole={booking.item === null}
        onChange={(changes) => setValues({ ...values, ...changes })}
      />
      {canPass(act.errors, can) && <OverrideField value={overrideReason} onChange={setOverrideReason} />}
    </ActDialog>
  );
}
