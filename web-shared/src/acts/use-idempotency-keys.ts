import { useRef } from 'react';

import { newIdempotencyKey } from './idempotency-key';

/**
 * The keys of one act: the same request keeps its key until it is settled, another request gets another. Of
 * what makes something new, every request keeps it: if the lost answer was a yes, an edited repeat is refused
 * instead of making a second one.
 */
export type IdempotencyKeys = {
  readonly keyFor: (request: string) => string;
  /** Forgets the key once an answer has come. */
  readonly settle: () => void;
};

/** Returns the keys of one act, so that a request sent again after a lost answer never counts twice. */
export function useIdempotencyKeys({ isCreation = false } = {}): IdempotencyKeys {
  const last = useRef<{ readonly request: string; readonly key: string } | null>(null);
  return {
    keyFor: (request) => {
      if (last.current === null || (!isCreation && last.current.request !== request))
        last.current = { request, key: newIdempotencyKey() };
      return last.current.key;
    },
    settle: () => {
      last.current = null;
    },
  };
}
