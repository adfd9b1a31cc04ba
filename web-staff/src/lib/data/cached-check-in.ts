import { readStored, writeStored } from './stored';

const STORED_DOOR = 'pustaka.staff.offline-door';

/** Keeps what a door needs to go on without a connection, in the place of what was kept before. */
export function writeCachedCheckIn(door: object): void {
  writeStored(() => localStorage, STORED_DOOR, JSON.stringify(door));
}

/** Reads what was kept for the door; whoever asks must check its shape. */
export function readCachedCheckIn(): unknown {
  const stored = readStored(() => localStorage, STORED_DOOR);
  return stored === null ? null : JSON.parse(stored);
}

/** Forgets what was kept for the door. */
export function deleteCachedCheckIn(): void {
  writeStored(() => localStorage, STORED_DOOR, null);
}
