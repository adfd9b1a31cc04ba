/** How many scans a computer keeps while there is no connection. */
export const MOST_QUEUED = 500;

/**
 * A scan that waits for the connection: the codes of card and copy, the desk's branch and the time, nothing
 * about a person.
 */
export type QueuedScan = {
  readonly id: string;
  /** The idempotency key it will be sent with. */
  readonly key: string;
  readonly act: 'lend' | 'return' | 'read';
  readonly card: string | null;
  readonly code: string;
  readonly branchId: string;
  readonly scannedAt: string;
  /** Whether it was sent once, without its time, and got no answer: it is repeated as it was. */
  readonly wasSentAtOnce: boolean;
};

/** Keeps scans on this computer, in their order, until each of them is settled. */
export type ScanQueue = {
  readonly all: () => Promise<readonly QueuedScan[]>;
  /** Keeps a scan, or a new key for one that is kept; false when there are too many. */
  readonly put: (scan: QueuedScan) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
};

type Kept = QueuedScan & { readonly place: number };

const STORE = 'scans';

/** Opens the queue of this browser. */
export function openScanQueue(name = 'pustaka-desk'): ScanQueue {
  let opening: Promise<IDBDatabase> | null = null;
  const store = async (mode: IDBTransactionMode) => {
    opening ??= open(name);
    return (await opening).transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE);
  };
  const all = async () => {
    const kept: readonly Kept[] = await answer((await store('readonly')).getAll());
    return [...kept].sort((one, other) => one.place - other.place);
  };
  return {
    all: async () => (await all()).map(({ place: _, ...scan }) => scan),
    put: async (scan) => {
      const kept = await all();
      const known = kept.find(({ id }) => id === scan.id);
      if (known === undefined && kept.length >= MOST_QUEUED) return false;
      await committed(
        (await store('readwrite')).put({ ...scan, place: known?.place ?? (kept.at(-1)?.place ?? 0) + 1 }),
      );
      return true;
    },
    remove: async (id) => void (await committed((await store('readwrite')).delete(id))),
  };
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE, { keyPath: 'id' });
  return answer(request);
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}

/** Only a finished transaction is on the disk. */
function committed(request: IDBRequest): Promise<void> {
  const { transaction } = request;
  if (transaction === null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser keeps nothing.'));
  });
}
