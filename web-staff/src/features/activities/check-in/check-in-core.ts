import { isIn } from './scan-outcome';
import type { CheckInScan } from './scan-outcome';
import type { CameIn } from './settle-scan';

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

/** The state of a door, who listens to it, and the line in which its acts wait for one another. */
export type CheckInCore = ReturnType<typeof createCheckInCore>;

/** Creates the state of a door that nobody has come to yet. */
export function createCheckInCore({
  cameIn,
  onScan,
  isOffline: wasOffline,
}: {
  readonly cameIn: CameIn;
  readonly onScan: (scan: CheckInScan) => void;
  readonly isOffline: boolean;
}) {
  let state = emptyState();
  let isOffline = wasOffline;
  let line: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const change = (changes: Partial<CheckInState>) => {
    state = { ...state, ...changes };
    listeners.forEach((listener) => listener());
  };
  return {
    current: () => state,
    change,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isOffline: () => isOffline,
    setOffline: (next: boolean) => void (isOffline = next),
    /** Runs an act once those before it are through. */
    inLine: (act: () => Promise<void>) =>
      (line = line.then(act).catch((error: unknown) => change({ checking: [], problem: toProblem(error) }))),
    /** Shows what came of a scan, and who is in by it. */
    show: (scan: CheckInScan, placeId: string | null, changes: Partial<CheckInState> = {}) => {
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
    },
  };
}

/** Returns a fault as what stands against an act. */
export function toProblem(error: unknown): Problem {
  return { error, messages: [] };
}

function emptyState(): CheckInState {
  return {
    scans: [],
    checking: [],
    waiting: 0,
    isFull: false,
    report: null,
    problem: NO_PROBLEM,
    stuck: null,
  };
}
