import { createContext, useContext } from 'react';

/** Acts of the frame that screens and the bar can start. */
export type ShellActs = { readonly openPalette: () => void; readonly openShortcuts: () => void };

/** Carries the acts of the frame. */
export const ShellActsContext = createContext<ShellActs>({
  openPalette: () => undefined,
  openShortcuts: () => undefined,
});

/** Returns the acts of the frame. */
export function useShellActs(): ShellActs {
  return useContext(ShellActsContext);
}
