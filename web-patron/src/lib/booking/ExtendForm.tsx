import { nowInJakarta, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { TextField } from '../ui/TextField';
import type { ShownBooking } from './booking';
import { toInstant } from './booking';

type ExtendFormProps = {
  readonly booking: ShownBooking;
  readonly isBusy: boolean;
  readonly onExtend: (endsAt: string) => void;
  readonly onClose: () => void;
};

const HALF_HOUR_MS = 30 * 60_000;

/** Asks until when they stay; the rules of the room, and whatever comes next, decide. */
export function ExtendForm({ booking, isBusy, onExtend, onClose }: ExtendFormProps): ReactElement {
  const { t } = useTranslation('booking');
  const [to, setTo] = useState(nowInJakarta(new Date(Date.parse(booking.endsAt) + HALF_HOUR_MS)));
  const onSubmit = (submit: FormEvent): void => {
    submit.preventDefault();
    const endsAt = toInstant(toCivilDate(booking.startsAt), to);
    if (endsAt !== null && !isBusy) onExtend(endsAt);
  };
  return (
    <form className="booking-move" onSubmit={onSubmit} aria-label={t('acts.extend')}>
      <TextField label={t('acts.until')} type="time" required value={to} onType={setTo} />
      <p className="row">
        <button className="btn" aria-disabled={isBusy}>
          {isBusy ? t('acts.busy') : t('acts.extendSave')}
        </button>
        <button type="button" className="btn bare" onClick={onClose}>
          {t('acts.close')}
        </button>
      </p>
    </form>
  );
}
