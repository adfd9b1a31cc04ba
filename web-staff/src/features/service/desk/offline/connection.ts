import { isLibraryReachable } from '../../../../lib/connection/is-library-reachable';

const LOOK_EVERY_MS = 5_000;

/** Whether the library answers: since when it does not, and who wants to know when that changes. */
export type Connection = {
  /** When the connection was lost; null while there is one. */
  readonly since: () => string | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells that a request got no answer. */
  readonly lost: () => void;
  /** Looks whether the library answers again. */
  readonly look: () => Promise<void>;
};

/** Follows the connection: it is lost with the first request without an answer, and found again by asking. */
export function createConnection(isThere: () => Promise<boolean>): Connection {
  let since: string | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  const listeners = new Set<() => void>();
  const set = (next: string | null) => {
    if ((since === null) === (next === null)) return;
    since = next;
    clearInterval(timer);
    if (next !== null) timer = setInterval(() => void look(), LOOK_EVERY_MS);
    listeners.forEach((listener) => listener());
  };
  const look = async () => {
    if (since !== null && (await isThere())) set(null);
  };
  return {
    since: () => since,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    lost: () => set(new Date().toISOString()),
    look,
  };
}

/** The connection of this browser to the library. */
export function browserConnection(): Connection {
  const connection = createConnection(isLibraryReachable);
  if (!navigator.onLine) connection.lost();
  addEventListener('offline', connection.lost);
  addEventListener('online', () => void connection.look());
  return connection;
}
