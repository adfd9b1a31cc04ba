import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { QrCode } from '../ui/QrCode';
import type { ShownBooking } from './booking';
import { useBookingWords } from './use-booking-words';

/** So early before it begins the library lets people in. */
const EARLY_MS = 15 * 60_000;

type BookingTicketProps = { readonly booking: ShownBooking; readonly isOpen: boolean };

/** Is what somebody shows at the desk, with when to come and when the place is given to others. */
export function BookingTicket({ booking, isOpen }: BookingTicketProps): ReactElement {
  const { t } = useTranslation('booking');
  const say = useBookingWords();
  const [isShown, setShown] = useState(isOpen);
  const { link, startsAt, releaseAt, freeUntil } = booking;
  const opensAt = new Date(new Date(startsAt).getTime() - EARLY_MS).toISOString();
  return (
    <div className="booking-ticket">
      <p className="small">
        {t('ticket.from', { time: say.time(opensAt) })}{' '}
        {releaseAt !== null && t('ticket.release', { time: say.time(releaseAt) })}{' '}
        {freeUntil < startsAt && t('ticket.freeUntil', { time: say.time(freeUntil) })}
      </p>
      {link !== null && (
        <details open={isShown} onToggle={(event) => setShown(event.currentTarget.open)}>
          <summary>{t('ticket.show')}</summary>
          {isShown && (
            <div className="booking-qr">
              <QrCode text={link} label={t('ticket.qr', { place: say.place(booking) })} />
            </div>
          )}
          <p className="small">{t('ticket.hint')}</p>
        </details>
      )}
    </div>
  );
}

/** Hands a booking over to the calendar of the device, by the file that the library writes. */
export function BookingCalendar({ booking }: { readonly booking: ShownBooking }): ReactElement | null {
  const { t } = useTranslation('booking');
  if (booking.calendarPath === null) return null;
  return (
    <a className="as-link" href={booking.calendarPath} rel="nofollow" download="pesanan.ics">
      {t('ticket.calendar')}
    </a>
  );
}
