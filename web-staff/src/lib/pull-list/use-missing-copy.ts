import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useActQueue } from '../acts/use-act-queue';
import type { ActQueue } from '../acts/use-act-queue';
import { useTellingLate } from '../page/use-telling-late';
import { useAnnounce } from '../ui/announcer';
import { ReportMissingDocument } from './ReportMissing.generated';

/** A copy that was looked for in vain, and where if not at the branch one works at. */
export type MissingCopy = { readonly id: string; readonly title: string; readonly branchId?: string };

/**
 * Returns the act of not having found a copy where it should be: it is noted as missing, in the words of the
 * list it was on, and whoever it was kept for waits for another one. It tells whether that was done; `queue` puts it
 * in line with other acts.
 */
export function useMissingCopy(branchId: string, wordsOf: (title: string) => string, queue?: ActQueue) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const tellLate = useTellingLate();
  const { run, isBusy, error } = useIdempotentMutation(ReportMissingDocument);
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, readonly string[]>>>({});
  const own = useActQueue();
  const inLine = queue ?? own;
  const miss = async ({ id, title, branchId: at = branchId }: MissingCopy): Promise<boolean> => {
    const input = { copyId: id, branchId: at };
    const data = await run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (data === null) {
      tellLate(t('shelf.unanswered', { title }));
      return false;
    }
    const messages = data.reportMissing.userErrors.map(({ message }) => message);
    setOutcomes((known) => ({ ...known, [id]: messages }));
    const words = messages.join(' ');
    if (messages.length === 0) announce(wordsOf(title));
    else if (!tellLate(t('shelf.refusedLate', { title, words }))) announce(words);
    return messages.length === 0;
  };
  /** The words of each copy looked for in vain: none when it is noted, refusals otherwise. */
  return { miss: (copy: MissingCopy) => inLine(() => miss(copy)), outcomes, error, isBusy };
}
