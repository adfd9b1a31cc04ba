import { readStored, writeStored } from '../data/stored';
import type { BranchChoice, Permission, SignedInStaff } from './session-context';

const STORED_DESK = 'pustaka.staff.offline-desk';

/** What can go on without a connection: lending, letting people in at an event, and counting them. */
export const OFFLINE_RIGHTS: readonly Permission[] = [
  'CIRCULATION_LEND',
  'PROGRAMMES_CHECK_IN',
  'VISITS_EDIT',
];

/**
 * The session of a desk that was opened offline: it can only queue scans. They are sent with the permissions
 * of whoever signs in later.
 */
export const NOBODY: SignedInStaff = {
  __typename: 'StaffMember',
  id: '',
  name: '',
  email: '',
  heldPermissions: [...OFFLINE_RIGHTS],
  mustEnrol: false,
  roles: [],
  branch: null,
};

const STORED_PREFIX = 'pustaka.staff.card-prefix';

/**
 * Remembers the letters of this library's cards, by which a desk without a connection tells a card from a
 * book.
 */
export function rememberCardPrefix(prefix: string): void {
  writeStored(() => localStorage, STORED_PREFIX, prefix);
}

/** Returns the letters of this library's cards. */
export function rememberedCardPrefix(): string {
  return readStored(() => localStorage, STORED_PREFIX) ?? 'PSR';
}

const STORED_NAME = 'pustaka.staff.library-name';

/** Remembers what this library calls itself, for the slips of a desk without a connection and for the door. */
export function rememberLibraryName(name: string): void {
  writeStored(() => localStorage, STORED_NAME, name);
}

/** Returns what this library calls itself; null on a computer that was never told. */
export function rememberedLibraryName(): string | null {
  return readStored(() => localStorage, STORED_NAME);
}

/**
 * Remembers that somebody who may go on without a connection has worked at this computer, and for which
 * branch; null forgets it.
 */
export function rememberDesk(branch: BranchChoice | null): void {
  writeStored(() => localStorage, STORED_DESK, branch === null ? null : JSON.stringify(branch));
}

/**
 * The branch of a computer that may go on without a connection; null where nobody who may has signed in since
 * the last sign-out.
 */
export function rememberedDesk(): BranchChoice | null {
  const stored = readStored(() => localStorage, STORED_DESK);
  if (stored === null) return null;
  const branch: unknown = JSON.parse(stored);
  return isBranch(branch) ? branch : null;
}

function isBranch(value: unknown): value is BranchChoice {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'name' in value &&
    'openingState' in value &&
    'shelvingLocations' in value
  );
}
