import { useState } from 'react';

import { noteHeldAct } from '../acts/held-acts';
import type { WaitingAct } from './use-taking-back';

type Kinds = Readonly<Record<string, WaitingAct['kind']>>;

/** Keeps which copies are being told of, or stand in line for it, so that nobody signs out before they are told. */
export function useSending() {
  const [kinds, setKinds] = useState<Kinds>({});
  const send = async ({ copyId, kind, carryOut }: WaitingAct): Promise<boolean> => {
    setKinds((known) => ({ ...known, [copyId]: kind }));
    const done = carryOut();
    const strikeOff = noteHeldAct(() => done);
    try {
      return await done;
    } finally {
      strikeOff();
      // A scan may have come after it, which is under way then.
      setKinds((known) => (known[copyId] === kind ? without(known, copyId) : known));
    }
  };
  return { kindOf: (copyId: string) => kinds[copyId] ?? null, send };
}

function without(kinds: Kinds, copyId: string): Kinds {
  return Object.fromEntries(Object.entries(kinds).filter(([id]) => id !== copyId));
}
