import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

import { keepDraft, readDraft } from './draft';
import type { Entries, EntriesChange } from './entries';
import { fromAddress, NOTHING_SAID } from './entries';

/** Holds what is filled in: what the address tells, over what was written before in this tab. */
export function useEntries(): readonly [Entries, (change: EntriesChange) => void, () => void] {
  const [search] = useSearchParams();
  const [entries, setEntries] = useState<Entries>(() => ({ ...NOTHING_SAID, ...fromAddress(search) }));
  const latest = useRef(entries);
  const hold = (changed: Entries) => {
    latest.current = changed;
    setEntries(changed);
  };
  // Only the browser knows the draft; the server drew an empty form.
  useEffect(() => {
    const draft = readDraft();
    if (draft !== null) hold({ ...draft, ...fromAddress(search) });
    // The draft is read once; later changes of the address are not typed over.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const onChange = (change: EntriesChange) => {
    hold({ ...latest.current, ...change(latest.current) });
    keepDraft(latest.current);
  };
  const forget = () => {
    hold(NOTHING_SAID);
    keepDraft(null);
  };
  return [entries, onChange, forget];
}
