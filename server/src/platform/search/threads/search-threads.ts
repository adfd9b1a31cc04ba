import { setImmediate as nextTurn } from 'node:timers/promises';

import { openIndexDirectory } from '../index-file/index-directory';
import type { SearchDocument } from '../search-types';
import type { ThreadCall } from './messages';
import { createBatchWriter } from './batch-writer';
import { startThread, type Thread } from './start-thread';

/** The worker threads of one process: some answer, one writes, another builds a file. */
export type SearchThreads = {
  ask(call: ThreadCall): Promise<unknown>;
  write(call: ThreadCall): Promise<unknown>;
  rebuild(
    batches: AsyncIterable<readonly SearchDocument[]>,
    cursor: string,
  ): Promise<{ readonly documents: number }>;
  isRebuilding(): boolean;
  stop(): Promise<void>;
};

/** Batches that may wait for the builder while the next is read from the database. */
const BATCHES_AHEAD = 3;

/** Starts threads as they are needed. */
export function createSearchThreads(directory: string, searchers: number): SearchThreads {
  let running: Thread[] = [];
  let writer: Thread | null = null;
  let builders = 0;
  return {
    ask: (call) => {
      // A thread that failed has rejected its calls; the next call starts a new one.
      running = running.filter((thread) => !thread.hasEnded());
      const idle = running.find((thread) => thread.waiting() === 0);
      if (idle) return idle.call(call);
      if (running.length < searchers) running.push(startThread({ role: 'searcher', directory }));
      return leastBusy(running).call(call);
    },
    write: (call) => {
      if (writer === null || writer.hasEnded()) writer = startThread({ role: 'writer', directory });
      return writer.call(call);
    },
    isRebuilding: () => builders > 0,
    rebuild: async (batches, cursor) => {
      const files = openIndexDirectory(directory);
      const path = files.newFile();
      const builder = startThread({ role: 'builder', directory, path });
      builders += 1;
      try {
        await feed(builder, batches);
        return { documents: Number(await builder.call({ act: 'finish', cursor })) };
      } finally {
        builders -= 1;
        await builder.stop();
        files.discard(path);
      }
    },
    stop: async () => {
      await Promise.all([...running, ...(writer ? [writer] : [])].map((thread) => thread.stop()));
    },
  };
}

async function feed(builder: Thread, batches: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
  const write = createBatchWriter();
  const pending: Promise<unknown>[] = [];
  for await (const documents of batches) {
    const added = builder.call({ act: 'add', parcel: write(documents) });
    // A failure is reported where the promise is awaited; until then it must not count as unhandled.
    added.catch(() => undefined);
    pending.push(added);
    if (pending.length > BATCHES_AHEAD) await pending.shift();
    // Yields between batches, so that a fast builder does not keep the rest of this process waiting.
    await nextTurn();
  }
  await Promise.all(pending);
}

function leastBusy(threads: readonly Thread[]): Thread {
  const [first, ...others] = threads;
  if (!first) throw new Error('At least one search thread is needed');
  return others.reduce((least, thread) => (thread.waiting() < least.waiting() ? thread : least), first);
}
