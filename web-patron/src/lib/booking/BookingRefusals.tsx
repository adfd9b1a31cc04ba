import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { RefusalNotices } from '../states/RefusalNotices';
import type { Alternative, BookingRefusal } from './booking';
import { findAlternative } from './booking';
import { useBookingWords } from './use-booking-words';

type BookingRefusalsProps = {
  readonly refusals: readonly BookingRefusal[];
  readonly isBusy: boolean;
  readonly onTake: (alternative: Alternative) => void;
};

/** Says why a booking is refused, and offers the nearest that could be had; one press takes it. */
export function BookingRefusals({ refusals, isBusy, onTake }: BookingRefusalsProps): ReactElement {
  const { t } = useTranslation('booking');
  const say = useBookingWords();
  const alternative = findAlternative(refusals);
  return (
    <>
      <RefusalNotices refusals={refusals} />
      {alternative !== null && (
        <p className="booking-nearest">
          <span>{t('form.nearest')}</span>
          <button
            type="button"
            className="btn"
            aria-disabled={isBusy}
            onClick={isBusy ? undefined : () => onTake(alternative)}
          >
            {t('form.take', { what: say.alternative(alternative) })}
          </button>
        </p>
      )}
    </>
  );
}
