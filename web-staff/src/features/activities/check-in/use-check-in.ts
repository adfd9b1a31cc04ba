import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { isLibraryReachable } from '../../../lib/connection/is-library-reachable';
import { forgetScans, keepScan, waitingScans } from '../../../lib/data/waiting-scans';
import type { CheckInScan, Expected } from './scan-outcome';
import { createCheckInRequests } from './check-in-requests';
import { createCheckInStore } from './check-in-store';
import { useAttendance } from './use-attendance';

const LOOK_EVERY_MS = 5_000;

type CheckInOptions = {
  readonly sessionId: string;
  readonly roster: readonly Expected[];
  readonly onScan: (scan: CheckInScan) => void;
  /** Is told when the library answers again. */
  readonly onBack: () => void;
  /**
   * Whether it was opened without a connection: then what waits is sent by the door that opens with one,
   * which shows what came of it.
   */
  readonly isBlind: boolean;
};

/** Holds the door of one session as long as it is open. */
export function useCheckIn({ sessionId, roster, onScan, onBack, isBlind }: CheckInOptions) {
  const client = useApolloClient();
  const cameIn = useAttendance(sessionId, roster);
  const latest = useRef({ roster, onScan, onBack });
  latest.current = { roster, onScan, onBack };
  const [door] = useState(() =>
    createCheckInStore({
      sessionId,
      isBlind,
      isOffline: !navigator.onLine,
      cameIn,
      requests: createCheckInRequests(client, sessionId),
      queue: { keep: keepScan, waiting: () => waitingScans(sessionId), forget: forgetScans },
      roster: () => latest.current.roster,
      onScan: (scan) => latest.current.onScan(scan),
    }),
  );
  const state = useSyncExternalStore(door.subscribe, door.current);
  useEffect(() => {
    door.enter();
    void door.count();
    return door.leave;
  }, [door]);
  useConnection(door, () => latest.current.onBack());
  return {
    ...state,
    attended: cameIn.all,
    scan: door.scan,
    takeBack: door.takeBack,
    send: door.send,
    closeReport: door.closeReport,
  };
}

/** Looks for the library while it does not answer, and starts what waits as soon as it does. */
function useConnection(door: ReturnType<typeof createCheckInStore>, onBack: () => void): void {
  const latest = useRef(onBack);
  latest.current = onBack;
  useEffect(() => {
    const look = async () => {
      if (!(await isLibraryReachable())) return;
      if (door.isOffline()) latest.current();
      door.back();
    };
    if (!door.isOffline()) door.back();
    const timer = setInterval(() => door.isOffline() && void look(), LOOK_EVERY_MS);
    const onOnline = () => void look();
    addEventListener('online', onOnline);
    addEventListener('offline', door.lost);
    return () => {
      clearInterval(timer);
      removeEventListener('online', onOnline);
      removeEventListener('offline', door.lost);
    };
  }, [door]);
}
