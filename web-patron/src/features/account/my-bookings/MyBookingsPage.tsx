import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { isOpenBooking, useBookings } from '../../../lib/booking/booking';
import type { ShownBooking } from '../../../lib/booking/booking';
import { BookingSummary, BookingView } from '../../../lib/booking/BookingView';
import { DoorCheckIn } from '../../../lib/booking/DoorCheckIn';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { MemberPageGate } from '../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { MyBookingsDocument } from './MyBookings.generated';
import type { MyBookingsQuery } from './MyBookings.generated';
import { DoorForGuests } from './DoorForGuests';
import { UsualPlaces } from './UsualPlaces';
import { Waits } from './Waits';

/** Shows a member the places they booked and those they wait for. */
export function MyBookingsPage(): ReactElement {
  const { t } = useTranslation('booking');
  usePageTitle(t('mine.title'));
  const { own, askAgain } = useMemberSession(MyBookingsDocument, { locale: useLocale() });
  const doorCode = useDoorCode();
  if (own.kind === 'nobody' && doorCode !== '') return <DoorForGuests doorCode={doorCode} />;
  if (own.kind !== 'here') return <MemberPageGate title={t('mine.title')} own={own} onRetry={askAgain} />;
  return <Own answer={own.answer} onChanged={askAgain} />;
}

/** The code of the door whose QR led here; empty without one. */
function useDoorCode(): string {
  const [parameters] = useSearchParams();
  return parameters.get('pintu') ?? '';
}

function Own({
  answer,
  onChanged,
}: {
  readonly answer: MyBookingsQuery;
  readonly onChanged: () => void;
}): ReactElement {
  const { t } = useTranslation('booking');
  const paths = usePaths();
  const doorCode = useDoorCode();
  const bookings = useBookings(answer.viewerBookings.nodes);
  // What was cancelled here stays in its place until the page is left, and says so.
  const [changed, setChanged] = useState<readonly string[]>([]);
  const isShown = (booking: ShownBooking): boolean => isOpenBooking(booking) || changed.includes(booking.id);
  const coming = bookings
    .filter(isShown)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  const past = bookings.filter((booking) => !isShown(booking));
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[{ label: t('portal:myLibrary'), to: paths.to('myLibrary') }, { label: t('mine.title') }]}
      />
      <div className="own-page">
        <div className="page-head">
          <h1>{t('mine.title')}</h1>
          <p className="lead">{t('mine.lead')}</p>
        </div>
        {doorCode !== '' && <DoorCheckIn key={doorCode} doorCode={doorCode} onChanged={onChanged} />}
        <section className="part" aria-labelledby="coming">
          <header>
            <h2 id="coming">{t('mine.coming')}</h2>
            <Link className="as-link" to={paths.to('spaces')}>
              {t('mine.find')}
            </Link>
          </header>
          {coming.length === 0 && <p className="none-yet">{t('mine.none')}</p>}
          <ul className="own-list">
            {coming.map((booking) => (
              <li key={booking.id}>
                <BookingView
                  booking={booking}
                  reference={{ id: booking.id }}
                  onChanged={() => setChanged([...changed, booking.id])}
                />
              </li>
            ))}
          </ul>
        </section>
        <UsualPlaces places={answer.viewerUsualPlaces} onChanged={onChanged} />
        {answer.viewerBookingWaits.length > 0 && (
          <Waits waits={answer.viewerBookingWaits} onChanged={onChanged} />
        )}
        {past.length > 0 && (
          <section className="part" aria-labelledby="past">
            <header>
              <h2 id="past">{t('mine.past')}</h2>
            </header>
            <ul className="own-list">
              {past.map((booking) => (
                <li key={booking.id}>
                  <BookingSummary booking={booking} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
