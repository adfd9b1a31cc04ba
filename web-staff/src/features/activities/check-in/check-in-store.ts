import { describeFault } from '@pustaka/web-shared/apollo/faults.ts';

import { newActionKey } from '../../../lib/data/idempotency';
import type { WaitingScan } from '../../../lib/data/waiting-scans';
import { findExpected, isIn, predictOutcome, nameOn, parseOutcome } from './scan-outcome';
import type { CheckInScan, Expected } from './scan-outcome';
import type { CheckInRequests } from './check-in-requests';
import { SendingRefused } from './offline/send-waiting';
import { settle } from './settle-scan';
import type { CameIn } from './settle-scan';

/** How long what could not be sent, although the library answers, waits for the next try. */
export const RETRY_MS = 30_000;
const MOST_SHOWN = 60;

/** What stands against an act at the door: a fault, or the words of the library. */
export type Problem = { readonly error: unknown; readonly messages: readonly string[] };
const NO_PROBLEM: Problem = { error: undefined, messages: [] };

/** A scan that is being checked, or waits for the one before it. */
export type CheckedScan = Pick<CheckInScan, 'id' | 'code' | 'name'>;

/** What the door holds: its scans and those under way, newest first, and what waits on this phone. */
export type CheckInState = {
  readonly scans: readonly CheckInScan[];
  readonly checking: readonly CheckedScan[];
  readonly waiting: number;
  readonly isFull: boolean;
  readonly report: readonly CheckInScan[] | null;
  readonly problem: Problem;
  /** Why what waits could not be sent although the library answers; null unless the last try failed so. */
  readonly stuck: Problem | null;
};

/** Where scans wait on this phone. */
export type CheckInQueue = {
  readonly keep: (scan: WaitingScan) => Promise<boolean>;
  readonly waiting: () => Promise<readonly WaitingScan[]>;
  readonly forget: (ids: readonly string[]) => Promise<void>;
};

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
export function createCheckInStore({
  sessionId,
  queue,
  requests,
  cameIn,
  roster,
  onScan,
  isBlind,
  isOffline: wasOffline,
}: CheckInParts) {
  let state: CheckInState = {
    scans: [],
    checking: [],
    waiting: 0,
    isFull: false,
    report: null,
    problem: NO_PROBLEM,
    stuck: null,
  };
  let isOffline = wasOffline;
  let line: Promise<void> = Promise.resolve();
  let retry: ReturnType<typeof setTimeout> | undefined;
  let hasLeft = false;
  const sent = new Set<string>();
  const listeners = new Set<() => void>();
  const change = (changes: Partial<CheckInState>) => {
    state = { ...state, ...changes };
    listeners.forEach((listener) => listener());
  };
  const inLine = (act: () => Promise<void>) =>
    (line = line
      .then(act)
      .catch((error: unknown) => change({ checking: [], problem: { error, messages: [] } })));
  const shown = (scan: CheckInScan, placeId: string | null, changes: Partial<CheckInState> = {}) => {
    if (placeId !== null && isIn(scan.outcome))
      cameIn.note(placeId, scan.attendedAt ?? new Date().toISOString());
    change({
      scans: [scan, ...state.scans].slice(0, MOST_SHOWN),
      checking: state.checking.filter(({ id }) => id !== scan.id),
      isFull: scan.outcome === 'NOT_KEPT',
      problem: NO_PROBLEM,
      ...changes,
    });
    onScan(scan);
  };
  const keep = async (scan: WaitingScan, expected: Expected | null) => {
    const told = { id: scan.id, code: scan.code, name: nameOn(expected) };
    const isKept = await queue.keep(scan).catch(() => null);
    if (isKept !== true)
      return shown(
        { ...told, outcome: isKept === null ? 'CANNOT_KEEP' : 'NOT_KEPT', attendedAt: null, isQueued: false },
        null,
      );
    const judged = predictOutcome(expected, cameIn.now());
    shown(
      { ...told, ...judged, attendedAt: judged.attendedAt ?? scan.scannedAt, isQueued: true },
      expected?.placeId ?? null,
      { waiting: state.waiting + 1 },
    );
  };
  const take = async (scan: WaitingScan) => {
    const expected = findExpected(scan.code, roster());
    const failed = {
      id: scan.id,
      code: scan.code,
      name: nameOn(expected),
      outcome: 'FAILED',
      attendedAt: null,
      isQueued: false,
    } as const;
    if (isOffline) return keep(scan, expected);
    try {
      const { result, messages } = await requests.checkIn(scan);
      const problem = { error: undefined, messages };
      if (result === null) return shown(failed, null, { problem });
      shown(
        {
          ...failed,
          name: failed.name ?? result.memberName,
          memberId: result.memberId,
          outcome: parseOutcome(result.outcome),
          attendedAt: result.attendedAt,
        },
        result.placeId,
        { problem },
      );
    } catch (error) {
      if (describeFault(error).kind !== 'offline')
        return shown(failed, null, { problem: { error, messages: [] } });
      isOffline = true;
      await keep({ ...scan, wasSent: true }, expected);
    }
  };
  const sync = async () => {
    // A browser that keeps nothing has nothing to send.
    const kept = (await queue.waiting().catch(() => [])).filter(({ id }) => !sent.has(id));
    change({ waiting: kept.length });
    if (kept.length === 0 || isBlind) return change({ stuck: null });
    const done = await requests.send(kept);
    for (const { id } of done) sent.add(id);
    await queue.forget(done.map(({ id }) => id)).catch(() => undefined);
    for (const scan of done) settle(scan, { cameIn, roster: roster() });
    const told = done.map(({ id, code, outcome, attendedAt, memberName }) => ({
      id,
      code,
      outcome,
      attendedAt,
      name: nameOn(findExpected(code, roster())) ?? memberName ?? null,
      isQueued: false,
    }));
    change({ waiting: kept.length - done.length, stuck: null, report: [...(state.report ?? []), ...told] });
  };
  const send = () => {
    clearTimeout(retry);
    return inLine(() =>
      sync().catch((error: unknown) => {
        isOffline = describeFault(error).kind === 'offline';
        if (isOffline) return change({ stuck: null });
        change({
          stuck:
            error instanceof SendingRefused
              ? { error: undefined, messages: [error.message] }
              : { error, messages: [] },
        });
        clearTimeout(retry);
        if (!hasLeft) retry = setTimeout(() => void send(), RETRY_MS);
      }),
    );
  };
  return {
    current: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    scan: (code: string) => {
      const scan: WaitingScan = {
        id: newActionKey(),
        sessionId,
        code,
        scannedAt: new Date().toISOString(),
        wasSent: false,
        batch: null,
      };
      change({
        checking: [{ id: scan.id, code, name: nameOn(findExpected(code, roster())) }, ...state.checking],
      });
      return inLine(() => take(scan));
    },
    /** Takes back that somebody came in; says whether it was done. */
    takeBack: async (placeId: string) => {
      const problem = await requests.takeBack(placeId).then(
        (messages) => ({ error: undefined, messages }),
        (error: unknown) => ({ error, messages: [] }),
      );
      change({ problem });
      const isDone = problem.error === undefined && problem.messages.length === 0;
      if (isDone) cameIn.forget(placeId);
      return isDone;
    },
    send,
    /** Counts what waits on this phone, and who came in by it, without sending it. */
    count: async () => {
      const kept = await queue.waiting().catch(() => []);
      for (const { code, scannedAt } of kept) {
        const expected = findExpected(code, roster());
        const { outcome, attendedAt } = predictOutcome(expected, cameIn.now());
        // Whom only this phone knows to be in, the list of the library will not have: it is noted, though the
        // list in the cache may hold it.
        if (expected !== null && isIn(outcome) && (attendedAt ?? scannedAt) === scannedAt)
          cameIn.note(expected.placeId, scannedAt);
      }
      change({ waiting: kept.length });
    },
    isOffline: () => isOffline,
    lost: () => void (isOffline = true),
    /** The library answers: what waits is sent. */
    back: () => {
      isOffline = false;
      change({ isFull: false });
      void send();
    },
    /** Is at its door again. */
    enter: () => void (hasLeft = false),
    /** Tries nothing again by itself any more. */
    leave: () => {
      hasLeft = true;
      clearTimeout(retry);
    },
    closeReport: () => change({ report: null }),
  };
}
