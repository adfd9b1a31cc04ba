import { describeFault } from '@pustaka/web-shared/apollo/faults.ts';

import type { WaitingScan } from '../../../lib/data/waiting-scans';
import { toProblem } from './check-in-core';
import type { CheckInCore } from './check-in-core';
import type { CheckInRequests } from './check-in-requests';
import type { CheckInQueue } from './offline/check-in-queue';
import { findExpected, nameOn, parseOutcome, predictOutcome } from './scan-outcome';
import type { Expected } from './scan-outcome';
import type { CameIn } from './settle-scan';

/** What taking a scan needs. */
type TakingParts = {
  readonly door: CheckInCore;
  readonly queue: CheckInQueue;
  readonly checkIn: CheckInRequests['checkIn'];
  readonly cameIn: CameIn;
  readonly roster: () => readonly Expected[];
};

/** Returns what is done with a scan: the library is asked, or it waits on this phone. */
export function createTakeScan(parts: TakingParts) {
  const { door, checkIn, roster } = parts;
  return async (scan: WaitingScan) => {
    const expected = findExpected(scan.code, roster());
    if (door.isOffline()) return keepScan(parts, scan, expected);
    const failed = {
      id: scan.id,
      code: scan.code,
      name: nameOn(expected),
      outcome: 'FAILED',
      attendedAt: null,
      isQueued: false,
    } as const;
    try {
      const { result, messages } = await checkIn(scan);
      const problem = { error: undefined, messages };
      if (result === null) return door.show(failed, null, { problem });
      const { memberId, attendedAt, placeId } = result;
      const name = failed.name ?? result.memberName;
      const outcome = parseOutcome(result.outcome);
      door.show({ ...failed, name, memberId, outcome, attendedAt }, placeId, { problem });
    } catch (error) {
      if (describeFault(error).kind !== 'offline')
        return door.show(failed, null, { problem: toProblem(error) });
      door.setOffline(true);
      await keepScan(parts, { ...scan, wasSent: true }, expected);
    }
  };
}

/** Keeps a scan on this phone and shows what the list says of it. */
async function keepScan(
  { door, queue, cameIn }: TakingParts,
  scan: WaitingScan,
  expected: Expected | null,
): Promise<void> {
  const told = { id: scan.id, code: scan.code, name: nameOn(expected) };
  const isKept = await queue.keep(scan).catch(() => null);
  if (isKept !== true) {
    const outcome = isKept === null ? 'CANNOT_KEEP' : 'NOT_KEPT';
    return door.show({ ...told, outcome, attendedAt: null, isQueued: false }, null);
  }
  const judged = predictOutcome(expected, cameIn.now());
  door.show(
    { ...told, ...judged, attendedAt: judged.attendedAt ?? scan.scannedAt, isQueued: true },
    expected?.placeId ?? null,
    { waiting: door.current().waiting + 1 },
  );
}
