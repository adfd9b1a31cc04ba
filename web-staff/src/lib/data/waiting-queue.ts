const [DATABASE, STORE] = ['pustaka-door', 'scans'];

/** The most that waits on one phone, scans and counts together. */
export const MOST_WAITING = 500;

/**
 * Keeps an act on this phone until the library has it, in the one queue of scans at doors and of counts; false
 * when too much waits already.
 */
export async function keepWaiting(act: { readonly id: string }): Promise<boolean> {
  const kept: readonly IDBValidKey[] = await inQueue('readonly', (store) => store.getAllKeys());
  if (kept.length >= MOST_WAITING && !kept.includes(act.id)) return false;
  await inQueue('readwrite', (store) => store.put(act));
  return true;
}

/** Forgets acts that the library has. */
export async function forgetWaiting(ids: readonly string[]): Promise<void> {
  for (const id of ids) await inQueue('readwrite', (store) => store.delete(id));
}

/** Forgets everything that waits, after somebody was warned. */
export async function forgetAllWaiting(): Promise<void> {
  await inQueue('readwrite', (store) => store.clear());
}

/** Reads everything that waits. */
export function allWaiting(): Promise<readonly object[]> {
  return inQueue('readonly', (store): IDBRequest<object[]> => store.getAll());
}

async function inQueue<Value>(
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
