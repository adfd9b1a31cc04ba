import type { FragmentType } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { SECRET } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, Navigate, useLocation } from 'react-router';

import { isOpenBooking, useBookings } from '../../../lib/booking/booking';
import type { BookingFactsFragment } from '../../../lib/booking/BookingFacts.generated';
import { DoorCheckIn } from '../../../lib/booking/DoorCheckIn';
import { BookingView } from '../../../lib/booking/BookingView';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { FailedPage } from '../../../lib/states/FailedPage';
import { PageSkeleton } from '../../../lib/states/PageSkeleton';
import { StatePage } from '../../../lib/states/StatePage';
import { usePageTitle } from '../../../lib/use-page-title';
import { BookingByLinkDocument } from './BookingByLink.generated';
import { readKeptLink } from './kept-link';
import { LinkForm } from './LinkForm';
import { RememberLink } from './RememberLink';

/**
 * Shows one booking to whoever has its secret link. The link stays in the address, so that it can be kept;
 * what stands behind `#` is in no log.
 */
export function BookingPage(): ReactElement {
  const { t } = useTranslation('booking');
  usePageTitle(t('byLink.title'));
  const { hash, search } = useLocation();
  const link = hash.slice(1);
  const doorCode = new URLSearchParams(search).get('pintu') ?? '';
  const { data, error, refetch } = useQuery(BookingByLinkDocument, {
    variables: { link, locale: useLocale() },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    context: SECRET,
    skip: link === '',
  });
  if (link === '' && doorCode !== '') return <AtDoor search={search} />;
  if (error !== undefined) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (link === '' || data?.booking === null) return <NoBooking isAtDoor={doorCode !== ''} />;
  return data === undefined ? (
    <PageSkeleton />
  ) : (
    <Found key={link} found={data.booking} link={link} doorCode={doorCode} onChanged={() => void refetch()} />
  );
}

/** Says that a link leads to no booking; at a door another one can be given at once. */
function NoBooking({ isAtDoor }: { readonly isAtDoor: boolean }): ReactElement {
  const { t } = useTranslation('booking');
  const paths = usePaths();
  return (
    <StatePage title={t('byLink.missing')} text={t('byLink.missingText')}>
      {isAtDoor && <LinkForm />}
      <div className="row">
        <Link className={isAtDoor ? 'btn quiet' : 'btn'} to={paths.to('spaces')}>
          {t('byLink.toSpaces')}
        </Link>
      </div>
    </StatePage>
  );
}

/** A guest who scanned the code of a door: this device may remember the link, else they paste it. */
function AtDoor({ search }: { readonly search: string }): ReactElement {
  const { t } = useTranslation('booking');
  const [kept] = useState(readKeptLink);
  if (kept !== null) return <Navigate to={{ search, hash: kept }} replace />;
  return (
    <div className="wrap">
      <div className="own-page">
        <div className="page-head">
          <h1>{t('door.title')}</h1>
          <p className="lead">{t('door.paste')}</p>
        </div>
        <LinkForm />
      </div>
    </div>
  );
}

type FoundProps = {
  readonly found: FragmentType<BookingFactsFragment>;
  readonly link: string;
  readonly doorCode: string;
  readonly onChanged: () => void;
};

function Found({ found, link, doorCode, onChanged }: FoundProps): ReactElement | null {
  const { t } = useTranslation('booking');
  const paths = usePaths();
  const [booking] = useBookings([found]);
  if (booking === undefined) return null;
  return (
    <div className="wrap">
      <div className="own-page">
        <div className="page-head">
          <h1>{t('byLink.title')}</h1>
        </div>
        {doorCode !== '' && (
          <DoorCheckIn
            key={doorCode}
            doorCode={doorCode}
            reference={{ link }}
            whenRefused={
              <>
                <p>{t('door.other')}</p>
                <LinkForm />
              </>
            }
            onChanged={onChanged}
          />
        )}
        <section className="part" aria-label={booking.space.name.text}>
          <BookingView booking={booking} reference={{ link }} isTicketOpen />
          <RememberLink link={link} endsAt={isOpenBooking(booking) ? booking.endsAt : null} />
          <p>
            <Link to={paths.to('space', booking.space.id)}>{booking.space.name.text}</Link>
          </p>
        </section>
      </div>
    </div>
  );
}
