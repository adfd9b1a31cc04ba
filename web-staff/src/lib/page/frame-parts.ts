import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

/** What the frame puts on every screen: a note above, the tabs of its entry under the head, the pin in the bar. */
export type FrameParts = { readonly note: ReactNode; readonly tabs: ReactNode; readonly pin: ReactNode };

/** Carries the parts of the frame; outside it there are none. */
export const FramePartsContext = createContext<FrameParts>({ note: null, tabs: null, pin: null });

/** Returns the parts of the frame. */
export function useFrameParts(): FrameParts {
  return useContext(FramePartsContext);
}
