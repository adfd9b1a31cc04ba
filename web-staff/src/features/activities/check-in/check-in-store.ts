import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';

import type { WaitingScan } from '../../../lib/data/waiting-scans';
import { createCheckInCore, toProblem } from './check-in-core';
import type { CheckInRequests } from './check-in-requests';
import type { CheckInQueue } from './offline/check-in-queue';
import { createSyncWaiting } from './offline/sync-waiting';
import { findExpected, nameOn } from './scan-outcome';
import type { CheckInScan, Expected } from './scan-outcome';
import type { CameIn } from './settle-scan';
import { createTakeScan } from './take-scan';

/** What a door works with. */
export type CheckInParts = {
  readonly sessionId: string;
  readonly queue: CheckInQueue;
  readonly requests: CheckInRequests;
  readonly cameIn: CameIn;
  readonly roster: () => readonly Expected[];
  readonly onScan: (scan: CheckInScan) => void;
  /**
   * Whether it was opened without a connection: then what waits is sent by the door that opens with one,
   * which shows what came of it.
   */
  readonly isBlind: boolean;
  readonly isOffline: boolean;
};

/**
 * Creates the door of one session: scans go to the library one after another, or wait on this phone while it
 * does not answer.
 */
export function createCheckInStore(parts: CheckInParts) {
  const { sessionId, queue, requests, cameIn, roster, isBlind } = parts;
  const door = createCheckInCore(parts);
  const take = createTakeScan({ door, queue, checkIn: requests.checkIn, cameIn, roster });
  const waiting = createSyncWaiting({ door, queue, send: requests.send, cameIn, roster, isBlind });
  const { send, count, enter, leave } = waiting;
  return {
    current: door.current,
    subscribe: door.subscribe,
    scan: (code: string) => {
      const scan = freshScan(sessionId, code);
      const checked = { id: scan.id, code, name: nameOn(findExpected(code, roster())) };
      door.change({ checking: [checked, ...door.current().checking] });
      return door.inLine(() => take(scan));
    },
    /** Takes back that somebody came in; says whether it was done. */
    takeBack: async (placeId: string) => {
      const problem = await requests
        .takeBack(placeId)
        .then((messages) => ({ error: undefined, messages }), toProblem);
      door.change({ problem });
      const isDone = problem.error === undefined && problem.messages.length === 0;
      if (isDone) cameIn.forget(placeId);
      return isDone;
    },
    send,
    /** Counts what waits on this phone, and who came in by it, without sending it. */
    count,
    isOffline: door.isOffline,
    lost: () => door.setOffline(true),
    /** The library answers: what waits is sent. */
    back: () => {
      door.setOffline(false);
      door.change({ isFull: false });
      void send();
    },
    /** Is at its door again. */
    enter,
    /** Tries nothing again by itself any more. */
    leave,
    closeReport: () => door.change({ report: null }),
  };
}

function freshScan(sessionId: string, code: string): WaitingScan {
  const scannedAt = new Date().toISOString();
  return { id: newIdempotencyKey(), sessionId, code, scannedAt, wasSent: false, batch: null };
}
