/** A scan that waits for the connection: session, code and time, nothing about a person. */
export type WaitingScan = {
  /** Its key too, if it was sent alone. */
  readonly id: string; readonly sessionId: string; readonly code: string; readonly scannedAt: string;
  /** Whether it was sent once and got no answer: it is repeated as it was. */
  readonly wasSent: boolean;
  /** The key of the batch it was sent with; null before the first try. */
  readonly batch: string | null;
};

/** The most scans a batch may hold. */
export const MOST_IN_BATCH = 250;

const [DATABASE, STORE] = ["pustaka-door", "scans"];

/** Reads the scans of a session that wait, in the order in which they were made. */
export async function waitingScans(sessionId: string): Promise<readonly WaitingScan[]> {
  const all: readonly WaitingScan[] = await inStore("readonly", (store) => store.getAll());
  return all.filter((scan) => scan.sessionId === sessionId).sort((one, other) => one.scannedAt.localeCompare(other.scannedAt) || one.id.localeCompare(other.id));
}

/** Keeps a scan on this phone until the library has it. */
export async function keepScan(scan: WaitingScan): Promise<void> {
  await inStore("readwrite", (store) => store.put(scan));
}

/** Forgets scans that the library has. */
export async function forgetScans(ids: readonly string[]): Promise<void> {
  for (const id of ids) await inStore("readwrite", (store) => store.delete(id));
}

/**
 * Gathers scans into batches: one that was sent before stays as it was, under its key, because a key stands for one request;
 * the others make new batches.
 */
export function batchesOf(scans: readonly WaitingScan[], newKey: () => string): ReadonlyMap<string, readonly WaitingScan[]> {
  const batches = new Map<string, WaitingScan[]>();
  let open = newKey();
  for (const scan of scans.filter(({ wasSent }) => !wasSent)) {
    if (scan.batch === null && (batches.get(open)?.length ?? 0) >= MOST_IN_BATCH) open = newKey();
    const key = scan.batch ?? open;
    batches.set(key, [...(batches.get(key) ?? []), { ...scan, batch: key }]);
  }
  return batches;
}

async function inStore<Value>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value> {
  const database = await opened();
  try {
    return await finished(database.transaction(STORE, mode), act);
  } finally {
    database.close();
  }
}

/** Only a finished transaction is on the disk. */
function finished<Value>(transaction: IDBTransaction, act: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value> {
  const request = act(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error("The browser keeps nothing."));
  });
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE, { keyPath: "id" });
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser keeps nothing."));
  });
}
