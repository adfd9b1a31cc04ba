import { describeFault } from '@pustaka/web-shared/apollo/faults.ts';
import type { FaultKind } from '@pustaka/web-shared/apollo/faults.ts';

import type { WaitingCount } from '../../../lib/data/waiting-counts';
import type { SendCount } from './send-count';

/** Where counts wait on this phone. */
export type CountQueue = {
  readonly keep: (count: WaitingCount) => Promise<boolean>;
  readonly waiting: () => Promise<readonly WaitingCount[]>;
  readonly forget: (ids: readonly string[]) => Promise<void>;
};

/** What the queue works with. */
type StoreParts = {
  readonly queue: CountQueue;
  readonly send: SendCount;
  /** Why a count stays that this person may not record, in their language: the library says it in English. */
  readonly forbidden: string;
};

/** Faults that would meet every other count as well. */
const STANDS_AGAINST_ALL: readonly FaultKind[] = ['offline', 'unauthenticated', 'rateLimited'];

/** What the screen shows of the queue. */
export type CountState = {
  readonly waiting: readonly WaitingCount[];
  readonly isOffline: boolean;
  /** Whether the queue has no more room, so that the last count was not kept. */
  readonly isFull: boolean;
  /** What stands against sending although the library answers. */
  readonly fault: unknown;
  /** How many counts the library has taken since the screen was opened. */
  readonly sentCount: number;
};

/** The queue of counts of this phone. */
export type CountStore = ReturnType<typeof createCountStore>;

/**
 * Creates the queue of counts: each is kept first and sent then, one after another. What gets no answer waits
 * and is sent again under the same key; what is refused or forbidden stays with its reason until somebody gives
 * it up. What is faulted for itself alone waits, and holds up none of the others.
 */
export function createCountStore({ queue, send, forbidden }: StoreParts) {
  let state: CountState = { waiting: [], isOffline: false, isFull: false, fault: undefined, sentCount: 0 };
  let line: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const change = (changes: Partial<CountState>) => {
    state = { ...state, ...changes };
    listeners.forEach((listener) => listener());
  };
  const look = async () => change({ waiting: await queue.waiting() });
  const sendOne = async (count: WaitingCount) => {
    const refusal = await send(count).catch((error: unknown) => forbiddenOr(error, forbidden));
    if (refusal === null) {
      await queue.forget([count.id]);
      change({ sentCount: state.sentCount + 1 });
    } else await queue.keep({ ...count, refusal });
    await look();
  };
  const sendAll = async () => {
    await look();
    const faults: unknown[] = [];
    for (const count of state.waiting.filter(({ refusal }) => refusal === null))
      await sendOne(count).catch((error: unknown) => faults.push(ofOneAlone(error)));
    change({ isOffline: false, fault: faults[0] });
  };
  const inLine = (act: () => Promise<void>) =>
    (line = line.then(act).catch((error: unknown) => {
      const isOffline = describeFault(error).kind === 'offline';
      change({ isOffline, fault: isOffline ? undefined : error });
    }));
  return {
    current: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Keeps a count and sends what waits; false when it could not be kept. */
    add: async (count: WaitingCount): Promise<boolean> => {
      const isKept = await queue.keep(count).catch(() => false);
      change({ isFull: !isKept });
      if (isKept) await inLine(sendAll);
      return isKept;
    },
    send: () => inLine(sendAll),
    /** Gives up a count that the library refused. */
    giveUp: (id: string) =>
      inLine(async () => {
        await queue.forget([id]);
        await look();
      }),
  };
}

/** Takes what is forbidden for a refusal: sending it again would not help. Throws any other fault. */
function forbiddenOr(error: unknown, words: string): string {
  if (describeFault(error).kind !== 'forbidden') throw error;
  return words;
}

/** Returns a fault that may be of one count alone; throws what stands against all. */
function ofOneAlone(error: unknown): unknown {
  if (STANDS_AGAINST_ALL.includes(describeFault(error).kind)) throw error;
  return error;
}
