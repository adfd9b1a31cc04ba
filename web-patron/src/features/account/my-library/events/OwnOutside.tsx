import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';

import { useLocale } from '../../../../lib/language';
import { FollowedProgrammes } from './FollowedProgrammes';
import { OwnCalendar } from './OwnCalendar';
import { OwnOutsideDocument } from './OwnOutside.generated';

/**
 * Shows what a member takes along of the events: programmes they follow, and a calendar of their own. It is
 * asked for by itself and never kept in the browser; without a connection it is left out.
 */
export function OwnOutside(): ReactElement | null {
  const { data, refetch } = useQuery(OwnOutsideDocument, {
    variables: { locale: useLocale() },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  if (data === undefined) return null;
  return (
    <>
      <FollowedProgrammes programmes={data.followedProgrammes} />
      <OwnCalendar address={data.calendarAddress} onChanged={() => void refetch()} />
    </>
  );
}
