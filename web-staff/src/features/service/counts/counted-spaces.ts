import { readStored, writeStored } from '../../../lib/data/stored';
import type { CountedSpacesQuery } from './CountedSpaces.generated';

/** A space as it is counted. */
export type CountedSpace = {
  readonly id: string;
  readonly name: string;
  readonly capacity: number | null;
};

const STORED_SPACES = 'pustaka.staff.counted-spaces';

/** Reads the spaces of a branch from an answer, in their order. */
export function toCountedSpaces({ branch }: CountedSpacesQuery): readonly CountedSpace[] {
  return (branch?.spaces ?? []).map(({ id, name, capacity }) => ({ id, name: name.text, capacity }));
}

/** Keeps the spaces of a branch on this phone, so that they can be counted without a connection. */
export function keepCountedSpaces(branchId: string, spaces: readonly CountedSpace[]): void {
  writeStored(() => localStorage, STORED_SPACES, JSON.stringify({ branchId, spaces }));
}

/** Reads the spaces that were kept for a branch; null if there are none. */
export function keptCountedSpaces(branchId: string): readonly CountedSpace[] | null {
  const stored = readStored(() => localStorage, STORED_SPACES);
  if (stored === null) return null;
  const kept: unknown = JSON.parse(stored);
  return isKept(kept) && kept.branchId === branchId ? kept.spaces : null;
}

type Kept = { readonly branchId: string; readonly spaces: readonly CountedSpace[] };

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'branchId' in value &&
    'spaces' in value &&
    Array.isArray(value.spaces)
  );
}
