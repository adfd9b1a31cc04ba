import { createContext, useContext, useEffect, useRef } from 'react';

/** Takes a scanned code, or says that it is none of its own. */
export type ScanClaim = (code: string) => boolean;

/** Takes the letter after G, or says that it is none of its own. */
export type ChordClaim = (letter: string) => boolean;

/** Acts of the frame that screens and the bar can start. */
export type ShellActs = {
  readonly openPalette: () => void;
  readonly openShortcuts: () => void;
  /** Lets a list take the scans that are about it; returns the act of giving them up. */
  readonly claimScans: (claim: ScanClaim) => () => void;
  /** The same for keys that a screen shows beside its own links. */
  readonly claimChords: (claim: ChordClaim) => () => void;
  /** Says on whatever screen is open what became of an act on one that was left. */
  readonly tell: (words: string) => void;
};

/** Carries the acts of the frame. */
export const ShellActsContext = createContext<ShellActs>({
  openPalette: () => undefined,
  openShortcuts: () => undefined,
  claimScans: () => () => undefined,
  claimChords: () => () => undefined,
  tell: () => undefined,
});

/** Returns the acts of the frame. */
export function useShellActs(): ShellActs {
  return useContext(ShellActsContext);
}

/** Lets the part that calls it take the scans that are about it, as long as it stands on the page. */
export function useScanClaim(claim: ScanClaim): void {
  const { claimScans } = useShellActs();
  const latest = useRef(claim);
  latest.current = claim;
  useEffect(() => claimScans((code) => latest.current(code)), [claimScans]);
}

/** Lets the part that calls it lead the keys it shows to where its links lead, as long as it stands on the page. */
export function useChordClaim(claim: ChordClaim): void {
  const { claimChords } = useShellActs();
  const latest = useRef(claim);
  latest.current = claim;
  useEffect(() => claimChords((letter) => latest.current(letter)), [claimChords]);
}
