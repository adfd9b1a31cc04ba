import { useRef } from 'react';

/**
 * Returns a key that stays the same while one act is tried again and changes once it is settled, so that a
 * lost answer never makes the act happen twice.
 */
export function useActionKey(): { readonly current: () => string; readonly settle: () => void } {
  const key = useRef<string | null>(null);
  return {
    current: () => (key.current ??= newActionKey()),
    settle: () => {
      key.current = null;
    },
  };
}

/**
 * Returns keys for an act whose request can differ from one try to the next: the same request keeps its key
 * until it is settled, another request gets another, since a key stands for one request only.
 */
export function useKeyedAct(): { readonly of: (request: string) => string; readonly settle: () => void } {
  const kept = useRef<{ readonly request: string; readonly key: string } | null>(null);
  return {
    of: (request) => {
      if (kept.current?.request !== request) kept.current = { request, key: newActionKey() };
      return kept.current.key;
    },
    settle: () => {
      kept.current = null;
    },
  };
}

/** Makes a key for one act; plain http on a LAN has no `randomUUID`, so random bytes stand in. */
export function newActionKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
