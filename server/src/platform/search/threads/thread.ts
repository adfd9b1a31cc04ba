import { parentPort, workerData } from 'node:worker_threads';

import { isDamage } from '../search-errors';
import type { NumberedAnswer, NumberedCall, ThreadStart } from './messages';
import { createThreadRole } from './thread-roles';

// Entry of a worker thread. The start data comes from `startThread` beside this file, never from outside the
// process.
const answerCall = createThreadRole(workerData as ThreadStart);

parentPort?.on('message', ({ number, call }: NumberedCall) => {
  parentPort?.postMessage(answer(number, () => answerCall(call)));
});

function answer(number: number, act: () => unknown): NumberedAnswer {
  try {
    return { number, value: act() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'FAILED';
    return {
      number,
      failure: {
        message: error instanceof Error ? error.message : String(error),
        code: isDamage(code) ? 'INDEX_NOT_READY' : code,
      },
    };
  }
}
