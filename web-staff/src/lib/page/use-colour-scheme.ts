import { applyTheme, chooseTheme, followSystemTheme, visibleTheme } from '@pustaka/web-shared/theme.ts';
import { createContext, useContext, useEffect, useState } from 'react';

/** The colour scheme on screen and the act that changes it. */
export type ColourScheme = { readonly scheme: 'light' | 'dark'; readonly toggle: () => void };

/** Carries the colour scheme to whoever offers the switch. */
export const ColourSchemeContext = createContext<ColourScheme>({ scheme: 'light', toggle: () => undefined });

/**
 * Holds the colour scheme that the first paint chose and follows the system where nobody chose; a change is
 * remembered for both portals.
 */
export function useColourSchemeState(): ColourScheme {
  const [scheme, setScheme] = useState(visibleTheme);
  useEffect(
    () =>
      followSystemTheme((next) => {
        applyTheme(next);
        setScheme(next);
      }),
    [],
  );
  const toggle = () => {
    const next = scheme === 'dark' ? 'light' : 'dark';
    chooseTheme(next);
    setScheme(next);
  };
  return { scheme, toggle };
}

/** Returns the colour scheme on screen. */
export function useColourScheme(): ColourScheme {
  return useContext(ColourSchemeContext);
}
