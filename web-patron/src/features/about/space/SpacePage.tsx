import { useSuspenseQuery } from '@apollo/client/react';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { startTransition, useCallback, useEffect } from 'react';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { useToday } from '../../../lib/moment';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { firstDay } from './free-times';
import { SpaceBooking } from './SpaceBooking';
import { SpaceFacts } from './SpaceFacts';
import { SpacePageDocument } from './SpacePage.generated';
import { SpaceTerms } from './SpaceTerms';
import type { ShownDay, ShownSpace } from './shown-space';
import { useBookingAddress } from './use-booking-address';
import type { BookingAddress } from './use-booking-address';
import { SampleMark } from '../../../lib/ui/SampleMark';

/** Others book too. */
const RENEW_MS = 60_000;
const DAYS_SHOWN = 7;

/** Shows a room: what it is, by which rules it is booked, when it is free; and books it. */
export function SpacePage(): ReactElement {
  const { id = '' } = useParams();
  const address = useBookingAddress();
  const today = useToday();
  const from = firstDay(address, today);
  const { data, refetch } = useSuspenseQuery(SpacePageDocument, {
    variables: { id, locale: useLocale(), dates: { from, to: addDays(from, DAYS_SHOWN) } },
  });
  // What stands on the page stays until the new answer is here.
  const renew = useCallback(() => startTransition(() => void refetch()), [refetch]);
  useRenewal(renew);
  if (data.space === null) return <MissingPage />;
  return (
    <Room
      space={data.space}
      days={data.spaceAvailability?.days ?? []}
      address={address}
      from={from}
      onRenew={renew}
    />
  );
}

/** Asks anew now and then; at once for a member, whose rules the server did not know when it drew the page. */
function useRenewal(renew: () => void): void {
  const isMember = useMaybeSignedIn();
  useEffect(() => {
    if (isMember) renew();
    const timer = setInterval(() => {
      if (!document.hidden) renew();
    }, RENEW_MS);
    return () => clearInterval(timer);
  }, [isMember, renew]);
}

type RoomProps = {
  readonly space: ShownSpace;
  readonly days: readonly ShownDay[];
  readonly address: BookingAddress;
  readonly from: string;
  readonly onRenew: () => void;
};

function Room({ space, days, address, from, onRenew }: RoomProps): ReactElement {
  const { t, wordOf } = useTranslation('booking');
  const paths = usePaths();
  const { name, branch, kind, isSample, bookingTerms } = space;
  usePageTitle(`${name.text}, ${branch.name.text}`);
  return (
    <div className="wrap space-page">
      <Breadcrumbs crumbs={[{ label: t('crumb'), to: paths.to('spaces') }, { label: name.text }]} />
      <header className="page-head">
        <h1>
          {name.text}
          <SampleMark isSample={isSample} />
        </h1>
        <p className="lead">
          {wordOf('kind', kind) ?? kind}, {branch.name.text}
        </p>
      </header>
      <div className="space-about">
        <SpaceFacts space={space} />
        <SpaceTerms terms={bookingTerms} />
      </div>
      {space.isBookable && days.length > 0 && (
        <SpaceBooking space={space} days={days} address={address} from={from} onRenew={onRenew} />
      )}
    </div>
  );
}
