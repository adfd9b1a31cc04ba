import { useState } from 'react';

import type { ActQueue } from '../acts/use-act-queue';
import { ReportMissingDocument } from './ReportMissing.generated';
import { useCopyAct } from './use-copy-act';

/** A copy that was looked for in vain, and where if not at the branch one works at. */
export type MissingCopy = { readonly id: string; readonly title: string; readonly branchId?: string };

/**
 * Returns the act of not having found a copy where it should be: it is noted as missing, in the words of the
 * list it was on, and whoever it was kept for waits for another one. It tells whether that was done; `queue` puts it
 * in line with other acts.
 */
export function useMissingCopy(branchId: string, wordsOf: (title: string) => string, queue?: ActQueue) {
  const { send, inLine, isBusy, error } = useCopyAct(ReportMissingDocument, queue);
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, readonly string[]>>>({});
  const miss = ({ id, title, branchId: at = branchId }: MissingCopy): Promise<boolean> =>
    send(
      title,
      (idempotencyKey) => ({ copyId: id, branchId: at, idempotencyKey }),
      ({ reportMissing }) => {
        const messages = reportMissing.userErrors.map(({ message }) => message);
        setOutcomes((known) => ({ ...known, [id]: messages }));
        return { isDone: messages.length === 0, messages, words: wordsOf(title) };
      },
    );
  /** The words of each copy looked for in vain: none when it is noted, refusals otherwise. */
  return { miss: (copy: MissingCopy) => inLine(() => miss(copy)), outcomes, error, isBusy };
}
