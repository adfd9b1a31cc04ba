import { clockTime, longDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { signInPathFrom } from '../../../lib/member/come-back';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { usePlace } from '../../../lib/member/use-place';
import { BookedNow } from './BookedNow';
import { BookingForm } from './BookingForm';
import { instants, wanted } from './booking-wish';
import type { TimeChoice } from './free-times';
import type { BookingPanelProps } from './panel-props';
import { PartnerBooking } from './PartnerBooking';
import type { Booked } from './use-create-booking';

/** Books what is chosen: members at once, others after signing in or as a guest. */
export function BookingPanel(props: BookingPanelProps): ReactElement {
  const { span, address, onRenew } = props;
  const { t } = useTranslation('booking');
  const language = useLanguage();
  const [booked, setBooked] = useState<Booked | null>(null);
  const onBooked = (one: Booked): void => {
    setBooked(one);
    onRenew();
  };
  if (booked !== null)
    return (
      <BookedNow
        booked={booked}
        onAgain={() => {
          setBooked(null);
          address.put({ from: '', to: '' });
        }}
      />
    );
  if (span === null) return <p className="none-yet">{t('form.pick')}</p>;
  const time = (clock: string): string => clockTime(clock, language, { withZone: false });
  const facts = { day: longDate(span.day, language), from: time(span.from), to: time(span.to) };
  return (
    <div className="booking-choice">
      <p className="booking-when" role="status">
        {t('form.chosen', facts)}
      </p>
      {props.isTaken && <p className="small">{t('form.taken')}</p>}
      <Booking {...props} span={span} onBooked={onBooked} />
    </div>
  );
}

function Booking(
  props: BookingPanelProps & { readonly span: TimeChoice; readonly onBooked: (booked: Booked) => void },
): ReactElement {
  const { t } = useTranslation('booking');
  const language = useLanguage();
  const place = usePlace();
  const isMember = useMaybeSignedIn();
  if (isMember)
    return (
      <>
        <BookingForm {...props} isGuest={false} />
        <PartnerBooking
          wish={{ spaceId: props.space.id, ...instants(props.span), ...wanted(props.target) }}
          onBooked={props.onRenew}
        />
      </>
    );
  const time = (clock: string): string => clockTime(clock, language, { withZone: false });
  const facts = { from: time(props.span.from), to: time(props.span.to) };
  return (
    <>
      <Link className="btn wide" to={signInPathFrom(place, language)}>
        {t('form.signIn', facts)}
      </Link>
      <p className="small">{t('form.signInText')}</p>
      <details className="more">
        <summary>{t('form.guest')}</summary>
        <BookingForm {...props} isGuest />
      </details>
    </>
  );
}
