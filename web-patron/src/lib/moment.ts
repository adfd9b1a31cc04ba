import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { createContext, useContext } from 'react';

/**
 * Is when and where a page is drawn. The server says both with the page, so that the browser draws the same
 * one over it; after that the clock of the browser counts.
 */
export type Moment = { readonly now: Date; readonly origin: string };

/** Carries the moment of the page. */
export const MomentContext = createContext<Moment>({ now: new Date(0), origin: '' });

/** Returns the moment of the page: while a page is drawn nobody asks the clock. */
export function useNow(): Date {
  return useContext(MomentContext).now;
}

/** Returns the day in Pasuruan on which the page is drawn. */
export function useToday(): string {
  return todayInJakarta(useNow());
}

/** Returns where the portal stands, for addresses that leave it. */
export function useOrigin(): string {
  return useContext(MomentContext).origin;
}
