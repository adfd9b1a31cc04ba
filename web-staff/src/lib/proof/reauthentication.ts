/**
 * Holds requests that need re-authentication until the person has confirmed or declined; concurrent requests
 * share one dialog.
 */
export type Reauthentication = {
  /** Asks for a proof; requests that ask while one is being given share it. */
  readonly ask: () => Promise<boolean>;
  /** Answers everybody who waits. */
  readonly answer: (isProved: boolean) => void;
  readonly isAsking: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Opens the desk; one for each client. */
export function createReauthentication(): Reauthentication {
  const listeners = new Set<() => void>();
  let waiting: { readonly promise: Promise<boolean>; readonly resolve: (isProved: boolean) => void } | null =
    null;
  const tell = () => listeners.forEach((listener) => listener());
  const open = () => {
    let resolve: (isProved: boolean) => void = () => undefined;
    const promise = new Promise<boolean>((settle) => {
      resolve = settle;
    });
    waiting = { promise, resolve };
    tell();
    return promise;
  };
  return {
    ask: () => waiting?.promise ?? open(),
    answer: (isProved) => {
      const asked = waiting;
      waiting = null;
      asked?.resolve(isProved);
      tell();
    },
    isAsking: () => waiting !== null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
