const NAME = 'kiosk-session';

/** Reads what this window knows its session by: a reload goes on with it. */
export function readKeptSession(): string | null {
  return sessionStorage.getItem(NAME);
}

/** Keeps the session for this window alone. */
export function keepSession(key: string): void {
  sessionStorage.setItem(NAME, key);
}

/** Removes everything that this origin kept in the browser. */
export function clearKept(): void {
  sessionStorage.clear();
  localStorage.clear();
}
