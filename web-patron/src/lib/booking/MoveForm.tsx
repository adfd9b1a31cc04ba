import { nowInJakarta, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { TextField } from '../ui/TextField';
import type { ShownBooking } from './booking';
import { toInstant } from './booking';
import type { BookingMove } from './use-booking-acts';

type MoveFormProps = {
  readonly booking: ShownBooking;
  readonly isBusy: boolean;
  readonly onMove: (to: BookingMove) => void;
  readonly onClose: () => void;
};

/** Asks for another day, time or number of people; the rules of the room decide. */
export function MoveForm({ booking, isBusy, onMove, onClose }: MoveFormProps): ReactElement {
  const { t } = useTranslation('booking');
  const [entry, setEntry] = useState({
    day: toCivilDate(booking.startsAt),
    from: nowInJakarta(new Date(booking.startsAt)),
    to: nowInJakarta(new Date(booking.endsAt)),
    party: String(booking.partySize),
  });
  const [isWrong, setWrong] = useState(false);
  const change = (changes: Partial<typeof entry>) => setEntry({ ...entry, ...changes });
  const onSubmit = (submit: FormEvent): void => {
    submit.preventDefault();
    const [startsAt, endsAt] = [toInstant(entry.day, entry.from), toInstant(entry.day, entry.to)];
    const partySize = Math.trunc(Number(entry.party));
    setWrong(startsAt === null || endsAt === null);
    if (startsAt !== null && endsAt !== null) onMove({ startsAt, endsAt, partySize });
  };
  return (
    <form className="booking-move" onSubmit={onSubmit} aria-label={t('acts.move')}>
      <TextField
        label={t('acts.day')}
        type="date"
        required
        value={entry.day}
        refusal={isWrong ? t('acts.wrongTime') : null}
        onType={(day) => change({ day })}
      />
      <TextField
        label={t('acts.from')}
        type="time"
        required
        value={entry.from}
        onType={(from) => change({ from })}
      />
      <TextField label={t('acts.to')} type="time" required value={entry.to} onType={(to) => change({ to })} />
      <TextField
        label={t('acts.party')}
        type="number"
        inputMode="numeric"
        min={1}
        value={entry.party}
        onType={(party) => change({ party })}
      />
      <p className="row">
        <button className="btn" aria-disabled={isBusy}>
          {isBusy ? t('acts.busy') : t('acts.save')}
        </button>
        <button type="button" className="btn bare" onClick={onClose}>
          {t('acts.close')}
        </button>
      </p>
    </form>
  );
}
