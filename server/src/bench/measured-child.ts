import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * What `npm start` and the image run with too: objects of a request die young, and three such spaces still
 * fit into the memory; the heap is cleared at twice what lives in it, where Node would wait for four times.
 */
const NODE_FLAGS = ['--max-semi-space-size=16', '--heap-growing-percent=100'];

/** What a server has used so far. */
export type Used = { readonly cpuMs: number; readonly rssMb: number };

/** A server under measurement in a process of its own. */
export type MeasuredChild = {
  readonly port: number;
  readonly used: () => Promise<Used>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts a module that sends `{ port }` when it listens and `{ cpuMs, rssMb }` whenever it gets a message.
 */
export async function startMeasured(file: string, dataDir: string, databaseUrl = ''): Promise<MeasuredChild> {
  const child = fork(file, [dataDir, databaseUrl], { execArgv: [...NODE_FLAGS] });
  const { port } = (await answer(child)) as { port: number };
  return {
    port,
    used: async () => {
      const told = answer(child);
      child.send('used');
      return (await told) as Used;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

async function answer(child: ChildProcess): Promise<unknown> {
  const settled = new AbortController();
  const ended = once(child, 'exit', { signal: settled.signal }).then(() =>
    Promise.reject(new Error('The measured server ended.')),
  );
  try {
    const [message] = (await Promise.race([
      once(child, 'message', { signal: settled.signal }),
      ended,
    ])) as unknown[];
    return message;
  } finally {
    settled.abort();
  }
}
