import { readStored, writeStored } from './stored';
import { allWaiting, forgetWaiting, keepWaiting } from './waiting-queue';

/**
 * A scan at the door of an event that waits for the connection: session, code and time, nothing about a
 * person.
 */
export type WaitingScan = {
  /** Its key too, if it was sent alone. */
  readonly id: string;
  readonly sessionId: string;
  readonly code: string;
  readonly scannedAt: string;
  /** Whether it was sent once and got no answer: it is repeated as it was. */
  readonly wasSent: boolean;
  /** The key of the batch it was sent with; null before the first try. */
  readonly batch: string | null;
};

/** The scans of one door that wait on this phone. */
export type WaitingCheckIn = {
  readonly sessionId: string;
  readonly count: number;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly endsAt: string;
};

/**
 * Scans that were given up because nobody sent them in time: how many, and when the last of them was made.
 */
export type GivenUp = { readonly count: number; readonly lastAt: string };

/** Days after which a scan that nobody sent is given up. */
export const KEPT_DAYS = 7;

const KEPT_MS = KEPT_DAYS * 86_400_000;
const STORED_GIVEN_UP = 'pustaka.staff.given-up-scans';

/** Reads the scans of a session that wait, in the order in which they were made. */
export async function waitingScans(sessionId: string): Promise<readonly WaitingScan[]> {
  return (await allWaitingScans()).filter((scan) => scan.sessionId === sessionId);
}

/** Keeps a scan on this phone until the library has it; false when too many wait already. */
export function keepScan(scan: WaitingScan): Promise<boolean> {
  return keepWaiting(scan);
}

/** Forgets scans that the library has. */
export function forgetScans(ids: readonly string[]): Promise<void> {
  return forgetWaiting(ids);
}

/** Reads every scan that can still be sent: what waited too long is given up first. */
export async function scansStillWaiting(now: Date): Promise<readonly WaitingScan[]> {
  await giveUpOldScans(now);
  return allWaitingScans();
}

/** Tells what was given up and nobody has read yet; null when nothing was. */
export function givenUpScans(): GivenUp | null {
  const stored = readStored(() => localStorage, STORED_GIVEN_UP);
  if (stored === null) return null;
  const value: unknown = JSON.parse(stored);
  return isGivenUp(value) ? value : null;
}

/** Forgets what was given up, once somebody has read it. */
export function acceptGivenUp(): void {
  writeStored(() => localStorage, STORED_GIVEN_UP, null);
}

/** Tells whether a scan waited too long for anybody to send it. */
export function isTooOld(scannedAt: string, now: Date): boolean {
  return Date.parse(scannedAt) + KEPT_MS <= now.getTime();
}

/** Gathers scans by door, the one that is given up first in front. */
export function groupBySession(scans: readonly WaitingScan[]): readonly WaitingCheckIn[] {
  const doors = new Map<string, WaitingCheckIn>();
  for (const { sessionId, scannedAt } of scans) {
    const known = doors.get(sessionId);
    const firstAt = known?.firstAt ?? scannedAt;
    doors.set(sessionId, {
      sessionId,
      count: (known?.count ?? 0) + 1,
      firstAt,
      lastAt: scannedAt,
      endsAt: new Date(Date.parse(firstAt) + KEPT_MS).toISOString(),
    });
  }
  return [...doors.values()];
}

/** Every scan that waits, in the order in which they were made. */
async function allWaitingScans(): Promise<readonly WaitingScan[]> {
  const all = await allWaiting();
  return all
    .filter(isScan)
    .sort((one, other) => one.scannedAt.localeCompare(other.scannedAt) || one.id.localeCompare(other.id));
}

/** Gives up what waited too long, and remembers how much it was until somebody has read it. */
async function giveUpOldScans(now: Date): Promise<void> {
  const old = (await allWaitingScans()).filter(({ scannedAt }) => isTooOld(scannedAt, now));
  const last = old.at(-1);
  if (last === undefined) return;
  const before = givenUpScans();
  writeStored(
    () => localStorage,
    STORED_GIVEN_UP,
    JSON.stringify({ count: old.length + (before?.count ?? 0), lastAt: last.scannedAt } satisfies GivenUp),
  );
  await forgetScans(old.map(({ id }) => id));
}

/** Counts wait in the same queue and have no session. */
function isScan(act: object): act is WaitingScan {
  return 'sessionId' in act;
}

function isGivenUp(value: unknown): value is GivenUp {
  return (
    typeof value === 'object' &&
    value !== null &&
    'count' in value &&
    typeof value.count === 'number' &&
    'lastAt' in value &&
    typeof value.lastAt === 'string'
  );
}
