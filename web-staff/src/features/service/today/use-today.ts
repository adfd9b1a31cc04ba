import { useQuery } from '@apollo/client/react';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import { useArrival } from '../../../lib/connection/use-arrival';
import { useSession } from '../../../lib/session/session-context';
import { REFRESH_MS } from './refresh';
import { TodayDocument } from './Today.generated';

/** Reads all that Today shows beside what waits and the pull list, in one request, again each minute. */
export function useToday(now: Date) {
  const { can, branch, areBranchesKnown } = useSession();
  const today = todayInJakarta(now);
  const { data, loading, error, refetch } = useQuery(TodayDocument, {
    variables: {
      branchId: branch?.id ?? '',
      from: today,
      to: addDays(today, 1),
      seesFigures: can('OVERVIEW_READ'),
      decidesRegistrations: can('PROGRAMMES_REGISTER'),
      seesVisits: branch !== null && can('VISITS_READ'),
      seesAlarms: can('AUDIT_READ'),
      editsLibrary: can('LIBRARY_EDIT'),
    },
    skip: !areBranchesKnown,
    fetchPolicy: 'cache-and-network',
    pollInterval: REFRESH_MS,
  });
  const { arrivedAt, fault } = useArrival('today', { data, loading, error });
  return { data, arrivedAt, fault, retry: () => void refetch() };
}
