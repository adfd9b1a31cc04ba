import { useEffect, useRef, useState } from 'react';

import { noteHeldAct } from '../acts/held-acts';

/** For how long an act on the pull list can be taken back. */
export const TAKE_BACK_MS = 8_000;

/** An act on a copy that was chosen, and is not carried out yet; carrying it out tells whether it was done. */
export type WaitingAct = {
  readonly copyId: string;
  readonly kind: 'found' | 'missed';
  readonly carryOut: () => Promise<boolean>;
};

/**
 * Holds the last act back for a moment, so that it can be taken back without a trace: no letter has left and nothing
 * is written. The next act, another screen, signing out and a window that is put away carry it out at once.
 */
export function useTakingBack() {
  const [waiting, setWaiting] = useState<WaitingAct | null>(null);
  const held = useRef<WaitingAct | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const strikeOff = useRef<() => void>(undefined);
  const hold = (act: WaitingAct | null) => {
    clearTimeout(timer.current);
    strikeOff.current?.();
    strikeOff.current = act === null ? undefined : noteHeldAct(() => latest.current());
    held.current = act;
    setWaiting(act);
  };
  const carryOut = async () => {
    const act = held.current;
    hold(null);
    return act === null || act.carryOut();
  };
  const latest = useRef(carryOut);
  latest.current = carryOut;
  useEffect(() => () => void latest.current(), []);
  return {
    waiting,
    begin: (act: WaitingAct) => {
      void carryOut();
      hold(act);
      timer.current = setTimeout(() => void latest.current(), TAKE_BACK_MS);
    },
    takeBack: () => hold(null),
  };
}
