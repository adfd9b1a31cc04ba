import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

/** What the frame puts on every screen: the tabs of its entry under the head, the pin in the bar. */
export type FrameParts = { readonly tabs: ReactNode; readonly pin: ReactNode };

/** Carries the parts of the frame; outside it there are none. */
export const FramePartsContext = createContext<FrameParts>({ tabs: null, pin: null });

/** Returns the parts of the frame. */
export function useFrameParts(): FrameParts {
  return useContext(FramePartsContext);
}
