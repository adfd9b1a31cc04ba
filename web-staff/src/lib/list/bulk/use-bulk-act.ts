import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';
import { useRef, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';

/** One thing to do, with the name it is reported under. */
export type BulkStep = {
  readonly id: string;
  readonly name: string;
  readonly run: (idempotencyKey: string) => Promise<readonly string[]>;
};

/** How far several acts have come; `refused` says which of them the library did not allow, and why. */
export type BulkState = {
  readonly done: number;
  readonly total: number;
  readonly isRunning: boolean;
  readonly refused: readonly { readonly name: string; readonly message: string }[];
  readonly error: unknown;
};

const IDLE: BulkState = { done: 0, total: 0, isRunning: false, refused: [], error: undefined };

/**
 * Does one thing to several rows, one after another, and gathers what is refused, a line for each row; one where
 * the right is missing is such a row. Each row keeps its key until it is settled; going on after a lost answer
 * begins with the first row that is not.
 */
export function useBulkAct(onDone: () => void) {
  const runRow = useRowRun();
  const [state, setState] = useState<BulkState>(IDLE);
  const keys = useRef(new Map<string, string>());
  const settled = useRef(new Map<string, readonly { name: string; message: string }[]>());
  const runAll = async (steps: readonly BulkStep[]): Promise<boolean> => {
    const refused: { name: string; message: string }[] = [];
    setState({ ...IDLE, total: steps.length, isRunning: true });
    for (const [done, { id, name, run: runOne }] of steps.entries()) {
      const before = settled.current.get(id);
      if (before !== undefined) {
        refused.push(...before);
        continue;
      }
      const key = keys.current.get(id) ?? newIdempotencyKey();
      keys.current.set(id, key);
      try {
        const messages = await runRow(runOne, key);
        const told = messages.length === 0 ? [] : [{ name, message: messages.join(' ') }];
        settled.current.set(id, told);
        refused.push(...told);
      } catch (error) {
        setState({ done, total: steps.length, isRunning: false, refused, error });
        onDone();
        return false;
      }
      keys.current.delete(id);
      setState({
        done: done + 1,
        total: steps.length,
        isRunning: true,
        refused: [...refused],
        error: undefined,
      });
    }
    settled.current.clear();
    setState({ done: steps.length, total: steps.length, isRunning: false, refused, error: undefined });
    onDone();
    return refused.length === 0;
  };
  return { state, run: useOneAtATime(runAll) };
}

/** Returns how one row is done: a missing right is a refusal of this row, any other fault ends the act. */
function useRowRun() {
  const { t } = useTranslation();
  return async (runOne: BulkStep['run'], key: string): Promise<readonly string[]> => {
    try {
      return await runOne(key);
    } catch (error) {
      if (describeFault(error).kind !== 'forbidden') throw error;
      return [t('fault.forbidden.title')];
    }
  };
}

/** Returns the act so that sending it twice does not run it twice at once. */
function useOneAtATime(act: (steps: readonly BulkStep[]) => Promise<boolean>) {
  const isRunning = useRef(false);
  return async (steps: readonly BulkStep[]): Promise<boolean> => {
    if (isRunning.current) return false;
    isRunning.current = true;
    try {
      return await act(steps);
    } finally {
      isRunning.current = false;
    }
  };
}
