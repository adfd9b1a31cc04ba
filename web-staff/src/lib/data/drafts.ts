import { readStored, writeStored } from './stored';

const PREFIX = 'pustaka.staff.draft.';
const session = () => sessionStorage;

/** A draft as this tab keeps it: survives a reload and a failed network, and leaves with the tab. */
export type KeptDraft<Draft> = {
  readonly draft: Draft;
  readonly keptAt: string;
  readonly version: number | null;
};

/** Reads the draft of a form; one that no longer fits its shape is no draft. */
export function readDraft<Draft>(
  name: string,
  isDraft: (value: unknown) => value is Draft,
): KeptDraft<Draft> | null {
  const stored = readStored(session, PREFIX + name);
  if (stored === null) return null;
  const kept: unknown = parse(stored);
  if (typeof kept !== 'object' || kept === null || !('draft' in kept) || !('keptAt' in kept)) return null;
  if (typeof kept.keptAt !== 'string' || !isDraft(kept.draft)) return null;
  const version = 'version' in kept && typeof kept.version === 'number' ? kept.version : null;
  return { draft: kept.draft, keptAt: kept.keptAt, version };
}

/** Keeps the draft of a form, together with the version it started from. */
export function keepDraft<Draft>(name: string, kept: KeptDraft<Draft>): void {
  writeStored(session, PREFIX + name, JSON.stringify(kept));
}

/** Forgets the draft of one form. */
export function forgetDraft(name: string): void {
  writeStored(session, PREFIX + name, null);
}

/** Forgets every draft of this tab. */
export function forgetDrafts(): void {
  try {
    const names = Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
    names.forEach((name) => sessionStorage.removeItem(name));
  } catch {
    // A browser without storage has no drafts.
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
