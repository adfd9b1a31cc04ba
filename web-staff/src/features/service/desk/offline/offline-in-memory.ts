import { createConnection } from './connection';
import type { Offline } from './late-acts';
import { MOST_QUEUED } from './scan-queue';
import type { QueuedScan } from './scan-queue';

/**
 * A queue and a connection for specs: the queue of a browser that is closed and opened again is handed to the
 * next desk.
 */
export function offlineInMemory(
  kept: QueuedScan[] = [],
): Offline & { readonly kept: readonly QueuedScan[]; readonly connect: (isThere: boolean) => Promise<void> } {
  let isThere = true;
  const connection = createConnection(() => Promise.resolve(isThere));
  return {
    connection,
    kept,
    queue: {
      all: async () => [...kept],
      put: async (scan) => {
        const place = kept.findIndex(({ id }) => id === scan.id);
        if (place < 0 && kept.length >= MOST_QUEUED) return false;
        kept.splice(place < 0 ? kept.length : place, place < 0 ? 0 : 1, scan);
        return true;
      },
      remove: async (id) =>
        void kept.splice(
          kept.findIndex((scan) => scan.id === id),
          1,
        ),
    },
    connect: async (next) => {
      isThere = next;
      if (next) await connection.look();
      else connection.lost();
    },
  };
}
