import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useRef, useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { CheckInDocument } from '../circulation/CheckIn.generated';
import type { CheckInMutation } from '../circulation/CheckIn.generated';
import { useAnnounce } from '../ui/announcer';

/** What came of finding a copy. */
export type FoundResult = {
  readonly messages: readonly string[];
  readonly outcome: CheckInMutation['checkIn'] | null;
};

/** Returns the act of having found a copy: it is scanned in, and the library says where it goes. */
export function useFoundCopy(branchId: string) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { run, isBusy: loading, error } = useIdempotentMutation(CheckInDocument);
  const [results, setResults] = useState<Readonly<Record<string, FoundResult>>>({});
  // One after the other: an act that comes while another is under way must not be dropped.
  const last = useRef(Promise.resolve());
  const find = async (copyId: string, barcode: string, title: string) => {
    if (results[copyId]?.outcome != null) return;
    const data = await run((idempotencyKey) => ({ input: { barcode, branchId, idempotencyKey } }));
    if (data === null) return;
    const messages = data.checkIn.userErrors.map(({ message }) => message);
    setResults((known) => ({
      ...known,
      [copyId]: { messages, outcome: data.checkIn.copy === null ? null : data.checkIn },
    }));
    announce(data.checkIn.copy === null ? messages.join(' ') : t('shelf.foundFor', { title }));
  };
  return {
    find: (copyId: string, barcode: string, title: string) =>
      void (last.current = last.current.then(() => find(copyId, barcode, title))),
    results,
    error,
    isBusy: loading,
  };
}
