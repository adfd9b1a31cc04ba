/** Reads a value the browser keeps; a browser without storage simply has none. */
export function readStored(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/**
 * Keeps a value in the browser, or removes it when null; a full or missing storage is no error to the reader.
 */
export function writeStored(storage: () => Storage, key: string, value: string | null): void {
  try {
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, value);
  } catch {
    // What cannot be kept is only a convenience.
  }
}
