import { useEffect, useRef } from 'react';

import { isSheetEntry } from '../moves/sheet-entry';
import { useWantedPlace } from '../moves/wanted-place';

let openCount = 0;

/**
 * Lets Back close a sheet instead of leaving its page: an entry of the history with the same address lies
 * over that of the page as long as the sheet is open. The router never hears of it. When the page goes on
 * below the sheet, as by a filter, another entry is laid over the new one.
 */
export function useCloseOnBack(isNeeded: boolean, onBack: () => void): void {
  const { place } = useWantedPlace();
  const close = useRef(onBack);
  close.current = onBack;
  const pageIndex = useRef<number | null>(null);
  useEffect(() => {
    if (!isNeeded) return undefined;
    const onPop = (event: PopStateEvent): void => {
      // Who goes back further than to the page leaves it, which the router must hear.
      if (indexOfEntry() === pageIndex.current) event.stopImmediatePropagation();
      close.current();
    };
    openCount++;
    window.addEventListener('popstate', onPop, { capture: true });
    return () => {
      openCount--;
      window.removeEventListener('popstate', onPop, { capture: true });
      // Not at once: whoever closes it may open another page or sheet in the same turn.
      setTimeout(leaveEntry);
    };
  }, [isNeeded]);
  useEffect(() => {
    if (isNeeded) pageIndex.current = layEntry();
  }, [isNeeded, place]);
}

/** Lays an entry over that of the page, unless one lies there, and gives the index of the page's. */
function layEntry(): number {
  if (isSheetEntry()) return indexOfEntry() - 1;
  const index = indexOfEntry();
  window.history.pushState({ ...stateOfEntry(), idx: index + 1, isSheet: true }, '');
  return index;
}

function leaveEntry(): void {
  if (openCount > 0 || !isSheetEntry()) return;
  const stop = (event: Event): void => event.stopImmediatePropagation();
  window.addEventListener('popstate', stop, { capture: true, once: true });
  window.history.back();
}

type EntryState = { readonly idx?: number };

/** The router numbers the entries of the history in their state. */
function stateOfEntry(): EntryState {
  return (window.history.state ?? {}) as EntryState;
}

function indexOfEntry(): number {
  return stateOfEntry().idx ?? 0;
}
