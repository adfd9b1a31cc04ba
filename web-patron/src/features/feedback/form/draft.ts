import type { Entries } from './entries';
import { KINDS, NOTHING_SAID, WAYS } from './entries';

const DRAFT = 'pustaka.feedback';

/**
 * Keeps what was written in this tab, so that a reload or a lost connection loses nothing, and whoever sits at a
 * shared computer next finds nothing.
 */
export function keepDraft(entries: Entries | null): void {
  try {
    if (entries === null) sessionStorage.removeItem(DRAFT);
    else sessionStorage.setItem(DRAFT, JSON.stringify(entries));
  } catch {
    // A browser that keeps nothing sends all the same.
  }
}

/** Reads what was written before; null when nothing was. */
export function readDraft(): Entries | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(DRAFT) ?? 'null');
    return typeof kept === 'object' && kept !== null ? toEntries(new Map(Object.entries(kept))) : null;
  } catch {
    return null;
  }
}

function toEntries(kept: ReadonlyMap<string, unknown>): Entries {
  const text = (name: string): string => {
    const value = kept.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    ...NOTHING_SAID,
    kind: KINDS.find((one) => one === kept.get('kind')) ?? NOTHING_SAID.kind,
    way: WAYS.find((one) => one === kept.get('way')) ?? NOTHING_SAID.way,
    branchId: text('branchId'),
    place: text('place'),
    standardId: text('standardId'),
    text: text('text'),
    praisedName: text('praisedName'),
    email: text('email'),
    whatsApp: text('whatsApp'),
    isConfidential: kept.get('isConfidential') === true,
    isFromRoom: kept.get('isFromRoom') === true,
  };
}
