import { describeFault } from '@pustaka/web-shared/apollo/faults.ts';

import { toProblem } from '../check-in-core';
import type { CheckInCore, Problem } from '../check-in-core';
import type { CheckInRequests } from '../check-in-requests';
import { findExpected, isIn, nameOn, predictOutcome } from '../scan-outcome';
import type { CheckInScan, Expected } from '../scan-outcome';
import { settle } from '../settle-scan';
import type { CameIn } from '../settle-scan';
import type { CheckInQueue } from './check-in-queue';
import { SendingRefused } from './send-waiting';
import type { SentScan } from './send-waiting';

/** How long what could not be sent, although the library answers, waits for the next try. */
export const RETRY_MS = 30_000;

/** What sending needs. */
type SyncParts = {
  readonly door: CheckInCore;
  readonly queue: CheckInQueue;
  readonly send: CheckInRequests['send'];
  readonly cameIn: CameIn;
  readonly roster: () => readonly Expected[];
  /** Whether what waits is left to another door. */
  readonly isBlind: boolean;
};

/** Returns the sending of what waits on this phone, which tries again by itself until the door is left. */
export function createSyncWaiting(parts: SyncParts) {
  const { door } = parts;
  const sync = createSync(parts);
  let retry: ReturnType<typeof setTimeout> | undefined;
  let hasLeft = false;
  const send = () => {
    clearTimeout(retry);
    return door.inLine(() =>
      sync().catch((error: unknown) => {
        const isOffline = describeFault(error).kind === 'offline';
        door.setOffline(isOffline);
        if (isOffline) return door.change({ stuck: null });
        door.change({ stuck: toStuck(error) });
        clearTimeout(retry);
        if (!hasLeft) retry = setTimeout(() => void send(), RETRY_MS);
      }),
    );
  };
  return {
    send,
    count: () => countWaiting(parts),
    enter: () => void (hasLeft = false),
    leave: () => {
      hasLeft = true;
      clearTimeout(retry);
    },
  };
}

/** Returns one try to send what waits; it rejects when the library does not take it. */
function createSync({ door, queue, send, cameIn, roster, isBlind }: SyncParts) {
  const sent = new Set<string>();
  return async () => {
    // A browser that keeps nothing has nothing to send.
    const kept = (await queue.waiting().catch(() => [])).filter(({ id }) => !sent.has(id));
    door.change({ waiting: kept.length });
    if (kept.length === 0 || isBlind) return door.change({ stuck: null });
    const done = await send(kept);
    for (const { id } of done) sent.add(id);
    await queue.forget(done.map(({ id }) => id)).catch(() => undefined);
    for (const scan of done) settle(scan, { cameIn, roster: roster() });
    const told = done.map((scan) => toReported(scan, roster()));
    const report = [...(door.current().report ?? []), ...told];
    door.change({ waiting: kept.length - done.length, stuck: null, report });
  };
}

function toReported(scan: SentScan, roster: readonly Expected[]): CheckInScan {
  const { id, code, outcome, attendedAt, memberName } = scan;
  const name = nameOn(findExpected(code, roster)) ?? memberName ?? null;
  return { id, code, outcome, attendedAt, name, isQueued: false };
}

function toStuck(error: unknown): Problem {
  return error instanceof SendingRefused ? { error: undefined, messages: [error.message] } : toProblem(error);
}

/** Counts what waits on this phone, and who came in by it. */
async function countWaiting({ door, queue, cameIn, roster }: SyncParts): Promise<void> {
  const kept = await queue.waiting().catch(() => []);
  for (const { code, scannedAt } of kept) {
    const expected = findExpected(code, roster());
    const { outcome, attendedAt } = predictOutcome(expected, cameIn.now());
    // Whom only this phone knows to be in, the list of the library will not have: it is noted, though the
    // list in the cache may hold it.
    if (expected !== null && isIn(outcome) && (attendedAt ?? scannedAt) === scannedAt)
      cameIn.note(expected.placeId, scannedAt);
  }
  door.change({ waiting: kept.length });
}
