import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useBookings } from '../../../lib/booking/booking';
import { BookingView } from '../../../lib/booking/BookingView';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { Notice } from '../../../lib/states/Notice';
import type { Booked } from './use-create-booking';

/** Says that it is booked, with the ticket; guests are told to keep their link. */
export function BookedNow({
  booked,
  onAgain,
}: {
  readonly booked: Booked;
  readonly onAgain: () => void;
}): ReactElement | null {
  const { t } = useTranslation('booking');
  const paths = usePaths();
  const isMember = useMaybeSignedIn();
  const said = useRef<HTMLDivElement>(null);
  const [booking] = useBookings([booked.booking]);
  useEffect(() => said.current?.focus(), []);
  if (booking === undefined) return null;
  const isAsked = booking.state === 'REQUESTED';
  const { link } = booked;
  return (
    <div className="booked-now" ref={said} tabIndex={-1}>
      <Notice kind="ok">
        <p>
          <b>{t(isAsked ? 'done.requested' : 'done.confirmed')}</b>{' '}
          {isAsked && t(isMember ? 'done.requestedText' : 'done.requestedGuest')}
        </p>
      </Notice>
      {!isMember && (
        <p>
          {t('done.link')} <Link to={`${paths.to('booking')}#${link}`}>{t('done.open')}</Link>
        </p>
      )}
      <BookingView
        booking={booking}
        reference={isMember ? { id: booked.booking.id } : { link }}
        isTicketOpen
      />
      <p className="row">
        {isMember && (
          <Link className="btn quiet" to={paths.to('myBookings')}>
            {t('done.mine')}
          </Link>
        )}
        <button type="button" className="btn bare" onClick={onAgain}>
          {t('form.again')}
        </button>
      </p>
    </div>
  );
}
