import { useEffect, useRef, useState } from 'react';

import { readStored, writeStored } from '../../../lib/data/stored';
import type { DeskRow, DeskState } from './desk-rows';
import { useDesk } from './use-desk';

const STORED_PRINTING = 'pustaka.staff.desk.print';

/**
 * Holds whether this computer has a printer for slips: then what goes to the hold shelf or to another branch,
 * and the receipt of a session, are printed without being asked for.
 */
export function useOwnPrinter() {
  const [isOn, setIsOn] = useState(() => readStored(() => localStorage, STORED_PRINTING) === 'on');
  const toggle = () => {
    writeStored(() => localStorage, STORED_PRINTING, isOn ? 'off' : 'on');
    setIsOn(!isOn);
  };
  return { isOn, toggle };
}

/** Prints the slip of every copy that is trapped for a hold or sent to another branch, as it is scanned. */
export function usePrintedSlips(isOn: boolean, print: (row: DeskRow) => void): void {
  const desk = useDesk();
  const latest = useRef({ isOn, print });
  latest.current = { isOn, print };
  useEffect(
    () =>
      desk.onSettled((row) => {
        if (latest.current.isOn && hasSlip(row)) latest.current.print(row);
      }),
    [desk],
  );
}

/** Says whether a session has something that a member takes home on paper. */
export function hasReceipt({ rows, session }: DeskState): boolean {
  return rows.some(
    (row) =>
      row.session === session && row.state === 'done' && row.outcome !== null && row.outcome.kind !== 'read',
  );
}

function hasSlip({ state, outcome }: DeskRow): boolean {
  return (
    state === 'done' &&
    outcome?.kind === 'returned' &&
    (outcome.trappedHold !== null || outcome.transfer !== null)
  );
}
