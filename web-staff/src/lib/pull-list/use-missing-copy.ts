import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useRef, useState } from 'react';

import { useAnnounce } from '../ui/announcer';
import { ReportMissingDocument } from './ReportMissing.generated';

/** A copy that was looked for in vain, and where if not at the branch one works at. */
export type MissingCopy = { readonly id: string; readonly title: string; readonly branchId?: string };

/**
 * Returns the act of not having found a copy where it should be: it is noted as missing, in the words of the
 * list it was on, and whoever it was kept for waits for another one.
 */
export function useMissingCopy(branchId: string, wordsOf: (title: string) => string) {
  const announce = useAnnounce();
  const { run, isBusy: loading, error } = useIdempotentMutation(ReportMissingDocument);
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, readonly string[]>>>({});
  // One after the other: an act that comes while another is under way must not be dropped.
  const last = useRef(Promise.resolve());
  const miss = async ({ id, title, branchId: at = branchId }: MissingCopy) => {
    const input = { copyId: id, branchId: at };
    const data = await run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (data === null) return;
    const messages = data.reportMissing.userErrors.map(({ message }) => message);
    setOutcomes((known) => ({ ...known, [id]: messages }));
    announce(messages.length === 0 ? wordsOf(title) : messages.join(' '));
  };
  /** The words of each copy looked for in vain: none when it is noted, refusals otherwise. */
  return {
    miss: (copy: MissingCopy) => void (last.current = last.current.then(() => miss(copy))),
    outcomes,
    error,
    isBusy: loading,
  };
}
