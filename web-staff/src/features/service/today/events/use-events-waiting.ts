import { useQuery } from '@apollo/client/react';

import { useSession } from '../../../../lib/session/session-context';
import { PendingRegistrationsDocument } from './PendingRegistrations.generated';
import { ProposalsWaitingDocument } from './ProposalsWaiting.generated';
import { REFRESH_MS } from '../refresh';

/**
 * Reads what waits for a decision about events, as far as whoever is signed in may decide it, and why some of
 * it could not be read.
 */
export function useEventsWaiting() {
  const { can } = useSession();
  const options = { fetchPolicy: 'cache-and-network', pollInterval: REFRESH_MS } as const;
  const pending = useQuery(PendingRegistrationsDocument, { ...options, skip: !can('PROGRAMMES_REGISTER') });
  const proposals = useQuery(ProposalsWaitingDocument, { ...options, skip: !can('PROGRAMMES_WRITE') });
  const faults = [pending, proposals].flatMap(({ data, error, refetch }) =>
    data === undefined && error !== undefined ? [{ error, refetch }] : [],
  );
  return {
    registrations: pending.data?.pendingRegistrations ?? [],
    proposalCount: proposals.data?.eventProposals.totalCount ?? 0,
    error: faults[0]?.error,
    retry: () => faults.forEach(({ refetch }) => void refetch()),
  };
}
