import { readStored, writeStored } from './stored';

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

/** The most scans that wait on one phone. */
export const MOST_WAITING = 500;
/** Days after which a scan that nobody sent is given up. */
export const KEPT_DAYS = 7;

const KEPT_MS = KEPT_DAYS * 86_400_000;
const [DATABASE, STORE, STORED_GIVEN_UP] = ['pustaka-door', 'scans', 'pustaka.staff.given-up-scans'];

/** Reads the scans of a session that wait, in the order in which they were made. */
export async function waitingScans(sessionId: string): Promise<readonly WaitingScan[]> {
  return (await allWaitingScans()).filter((scan) => scan.sessionId === sessionId);
}

/** Keeps a scan on this phone until the library has it; false when too many wait already. */
export async function keepScan(scan: WaitingScan): Promise<boolean> {
  const kept: readonly IDBValidKey[] = await inStore('readonly', (store) => store.getAllKeys());
  if (kept.length >= MOST_WAITING && !kept.includes(scan.id)) return false;
  await inStore('readwrite', (store) => store.put(scan));
  return true;
}

/** Forgets scans that the library has. */
export async function forgetScans(ids: readonly string[]): Promise<void> {
  for (const id of ids) await inStore('readwrite', (store) => store.delete(id));
}

/** Forgets every scan that waits, after somebody was warned. */
export async function forgetAllScans(): Promise<void> {
  await inStore('readwrite', (store) => store.clear());
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
  const all: readonly WaitingScan[] = await inStore('readonly', (store) => store.getAll());
  return [...all].sort(
    (one, other) => one.scannedAt.localeCompare(other.scannedAt) || one.id.localeCompare(other.id),
  );
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

async function inStore<Value>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await opened();
  try {
    return await finished(database.transaction(STORE, mode), act);
  } finally {
    database.close();
  }
}

/** Only a finished transaction is on the disk. */
function finished<Value>(
  transaction: IDBTransaction,
  act: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const request = act(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser keeps nothing.'));
  });
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE, { keyPath: 'id' });
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}
