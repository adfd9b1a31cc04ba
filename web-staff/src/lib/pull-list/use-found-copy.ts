import { useRef, useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import type { ActQueue } from '../acts/use-act-queue';
import { CheckInDocument } from '../circulation/CheckIn.generated';
import type { CheckInMutation } from '../circulation/CheckIn.generated';
import { useCopyAct } from './use-copy-act';

/** What came of finding a copy. */
export type FoundResult = {
  readonly messages: readonly string[];
  readonly outcome: CheckInMutation['checkIn'] | null;
};

/**
 * Returns the act of having found a copy: it is scanned in, and the library says where it goes. It tells whether that
 * was done; `queue` puts it in line with other acts.
 */
export function useFoundCopy(branchId: string, queue?: ActQueue) {
  const { t } = useTranslation();
  const { send, inLine, isBusy, error } = useCopyAct(CheckInDocument, queue);
  const [results, setResults] = useState<Readonly<Record<string, FoundResult>>>({});
  const found = useRef(new Set<string>());
  const find = async (copyId: string, barcode: string, title: string): Promise<boolean> => {
    if (found.current.has(copyId)) return true;
    return send(
      title,
      (idempotencyKey) => ({ barcode, branchId, idempotencyKey }),
      ({ checkIn }) => {
        const messages = checkIn.userErrors.map(({ message }) => message);
        const isDone = checkIn.copy !== null;
        if (isDone) found.current.add(copyId);
        setResults((known) => ({ ...known, [copyId]: { messages, outcome: isDone ? checkIn : null } }));
        return { isDone, messages, words: t('shelf.foundFor', { title }) };
      },
    );
  };
  return {
    find: (copyId: string, barcode: string, title: string) => inLine(() => find(copyId, barcode, title)),
    results,
    error,
    isBusy,
  };
}
