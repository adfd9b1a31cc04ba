import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useRef, useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useActQueue } from '../acts/use-act-queue';
import type { ActQueue } from '../acts/use-act-queue';
import { CheckInDocument } from '../circulation/CheckIn.generated';
import type { CheckInMutation } from '../circulation/CheckIn.generated';
import { useTellingLate } from '../page/use-telling-late';
import { useAnnounce } from '../ui/announcer';

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
  const announce = useAnnounce();
  const tellLate = useTellingLate();
  const { run, isBusy, error } = useIdempotentMutation(CheckInDocument);
  const [results, setResults] = useState<Readonly<Record<string, FoundResult>>>({});
  const found = useRef(new Set<string>());
  const own = useActQueue();
  const inLine = queue ?? own;
  const find = async (copyId: string, barcode: string, title: string): Promise<boolean> => {
    if (found.current.has(copyId)) return true;
    const data = await run((idempotencyKey) => ({ input: { barcode, branchId, idempotencyKey } }));
    if (data === null) {
      tellLate(t('shelf.unanswered', { title }));
      return false;
    }
    const messages = data.checkIn.userErrors.map(({ message }) => message);
    const isFound = data.checkIn.copy !== null;
    if (isFound) found.current.add(copyId);
    setResults((known) => ({ ...known, [copyId]: { messages, outcome: isFound ? data.checkIn : null } }));
    const words = messages.join(' ');
    if (isFound) announce(t('shelf.foundFor', { title }));
    else if (!tellLate(t('shelf.refusedLate', { title, words }))) announce(words);
    return isFound;
  };
  return {
    find: (copyId: string, barcode: string, title: string) => inLine(() => find(copyId, barcode, title)),
    results,
    error,
    isBusy,
  };
}
