import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Note } from '../../../../lib/ui/Note';
import type { Row } from '../board/board-times';
import { BlockRoomDocument } from './BlockRoom.generated';
import { RefusalNotes } from './RefusalNotes';
import { instantsOf, SpanFields } from './SpanFields';
import type { SpanValues } from './SpanFields';

type DialogProps = {
  readonly row: Row;
  readonly first: SpanValues;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Keeps a space or one of its items free of bookings for a while. */
export function BlockDialog({ row, first, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const [values, setValues] = useState({ ...first, reason: '', cancelsBookings: false });
  const [isMissing, setMissing] = useState(false);
  const act = useAnnouncedMutation(BlockRoomDocument, {
    payloadOf: ({ blockSpace }) => blockSpace,
    onDone: () => {
      onDone();
      onClose();
    },
  });
  const { name } = row.space;
  const submit = () => {
    const span = instantsOf(values);
    setMissing(span === null);
    if (span === null) return;
    const { itemId, reason, cancelsBookings } = values;
    const input = { spaceId: row.space.id, ...span, itemId: itemId || null, reason: reason.trim() };
    void act.run(
      (idempotencyKey) => ({ ...input, cancelsBookings, idempotencyKey }),
      ({ cancelledCount }) => t('rooms.blockedNow', { name: name.text, n: cancelledCount ?? 0 }),
    );
  };
  return (
    <ActDialog
      title={t('rooms.blockTitle', { name: name.text })}
      act={{ loading: act.loading, error: undefined, messages: [] }}
      isDone={false}
      submit={t('rooms.block')}
      onSubmit={submit}
      onClose={onClose}
    >
      <RefusalNotes error={act.error} refusals={act.errors} onTake={null} />
      {isMissing && <Note state="blocked">{t('rooms.missing.when')}</Note>}
      <TextInput
        label={t('rooms.blockReason')}
        data-autofocus
        maxLength={200}
        value={values.reason}
        onChange={({ currentTarget }) => setValues({ ...values, reason: currentTarget.value })}
      />
      <SpanFields row={row} values={values} onChange={(changes) => setValues({ ...values, ...changes })} />
      <Checkbox
        label={t('rooms.cancelsBookings')}
        description={t('rooms.cancelsBookingsHint')}
        checked={values.cancelsBookings}
        onChange={({ currentTarget }) => setValues({ ...values, cancelsBookings: currentTarget.checked })}
      />
    </ActDialog>
  );
}
