import { useQuery } from '@apollo/client/react';
import { createContext, useContext } from 'react';

import { NOBODY } from '../session/offline-session';
import { useSession } from '../session/session-context';
import { StaffWaitingDocument } from './StaffWaiting.generated';
import type { StaffWaitingQuery } from './StaffWaiting.generated';

const ASK_EVERY_MS = 60_000;

/** Names a number of what waits. */
export type WaitingName = Exclude<
  keyof StaffWaitingQuery['staffWaiting'],
  '__typename' | 'dataBreachHoursLeft' | 'dataRequestHoursLeft' | 'waitingSince'
>;

/** Hours until the law wants an answer, of the queues that have such a clock. */
export type HoursLeft = Readonly<Partial<Record<WaitingName, number | null>>>;

/** What waits for whoever works here: nothing is known until the library has answered once. */
export type StaffWaiting = {
  readonly counts: Readonly<Partial<Record<WaitingName, number | null>>> | undefined;
  /** Hours until the first clock of a queue ends, below zero afterwards; absent without one. */
  readonly hoursLeft: HoursLeft;
  /** Since when the first of a queue waits, by its name without `Count`. */
  readonly waitingSince: Readonly<Record<string, string | null | undefined>>;
  readonly error: unknown;
  /** Asks again, after an act that ended something. */
  readonly refresh: () => void;
};

/** Carries what waits from the frame to the navigation and to Today. */
export const StaffWaitingContext = createContext<StaffWaiting>({
  counts: undefined,
  hoursLeft: {},
  waitingSince: {},
  error: undefined,
  refresh: () => undefined,
});

/** Returns what waits for whoever works here. */
export function useStaffWaiting(): StaffWaiting {
  return useContext(StaffWaitingContext);
}

/** Asks what waits at the chosen branch, and again each minute while the page is looked at. */
export function useStaffWaitingState(): StaffWaiting {
  const { staff, branch, areBranchesKnown } = useSession();
  const { data, previousData, error, refetch } = useQuery(StaffWaitingDocument, {
    variables: { branchId: branch?.id ?? null },
    skip: staff === NOBODY || !areBranchesKnown,
    fetchPolicy: 'cache-and-network',
    pollInterval: ASK_EVERY_MS,
    skipPollAttempt: () => document.hidden,
  });
  const counts = (data ?? previousData)?.staffWaiting;
  return {
    counts,
    hoursLeft: {
      dataBreachCount: counts?.dataBreachHoursLeft ?? null,
      dataRequestCount: counts?.dataRequestHoursLeft ?? null,
    },
    waitingSince: counts?.waitingSince ?? {},
    error: data === undefined ? error : undefined,
    refresh: () => void refetch().catch(() => undefined),
  };
}
