import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { IndexNotReadyError } from '../search-errors';
import type { NumberedAnswer, ThreadCall, ThreadStart } from './messages';

/** A running thread. */
export type Thread = {
  /**
   * Rejects when the thread has ended, or ends before it has answered; a fault that ended it is the reason.
   */
  call(call: ThreadCall): Promise<unknown>;
  /** Calls that are not answered yet. */
  waiting(): number;
  /** Whether it has ended, by `stop` or by a fault; it then answers no more calls. */
  hasEnded(): boolean;
  stop(): Promise<void>;
};

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

/** What a thread runs: always what was built, as a worker does not inherit the transform of the tests. */
const PROGRAM = __filename.endsWith('.ts')
  ? join(__dirname, '../../../../dist/platform/search/threads/thread.js')
  : join(__dirname, 'thread.js');

/** Starts a thread; tests build the server before they begin. */
export function startThread(start: ThreadStart): Thread {
  const worker = new Worker(PROGRAM, { workerData: start, execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let lastNumber = 0;
  let end: Error | null = null;
  let fault: Error | null = null;
  const failAll = (error: Error): void => {
    for (const call of waiting.values()) call.reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: NumberedAnswer) => {
    settle(waiting, answer);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error: Error) => {
    fault = error;
    failAll(error);
  });
  worker.on('exit', () => {
    end = fault ?? new Error('The search thread has stopped');
    failAll(end);
  });
  worker.unref();
  return {
    call: (call) =>
      new Promise((resolve, reject) => {
        // Nothing would answer: messages to an ended worker are dropped.
        if (end) return reject(end);
        lastNumber += 1;
        waiting.set(lastNumber, { resolve, reject });
        // An idle thread lets the process end; one that owes an answer keeps it alive.
        worker.ref();
        worker.postMessage({ number: lastNumber, call });
      }),
    waiting: () => waiting.size,
    hasEnded: () => end !== null,
    stop: async () => {
      await worker.terminate();
    },
  };
}

function settle(waiting: Map<number, Waiting>, { number, value, failure }: NumberedAnswer): void {
  const call = waiting.get(number);
  waiting.delete(number);
  if (!failure) call?.resolve(value);
  else
    call?.reject(
      failure.code === 'INDEX_NOT_READY'
        ? new IndexNotReadyError(failure.message)
        : new Error(failure.message),
    );
}
