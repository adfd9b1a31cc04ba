import { useEffect, useRef, useState } from 'react';

/** For how long an act on the pull list can be taken back. */
export const TAKE_BACK_MS = 8_000;

/** An act on a copy that was chosen, and is not carried out yet. */
export type WaitingAct = {
  readonly copyId: string;
  readonly kind: 'found' | 'missed';
  readonly carryOut: () => void;
};

/**
 * Holds the last act back for a moment, so that it can be taken back without a trace: no letter has left and nothing
 * is written. The next act, another screen and a window that is put away carry it out at once.
 */
export function useTakingBack() {
  const [waiting, setWaiting] = useState<WaitingAct | null>(null);
  const held = useRef<WaitingAct | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = (act: WaitingAct | null) => {
    clearTimeout(timer.current);
    held.current = act;
    setWaiting(act);
  };
  const carryOut = () => {
    const act = held.current;
    hold(null);
    act?.carryOut();
  };
  const latest = useRef(carryOut);
  latest.current = carryOut;
  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && latest.current();
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      latest.current();
    };
  }, []);
  return {
    waiting,
    begin: (act: WaitingAct) => {
      carryOut();
      hold(act);
      timer.current = setTimeout(() => latest.current(), TAKE_BACK_MS);
    },
    takeBack: () => hold(null),
  };
}
