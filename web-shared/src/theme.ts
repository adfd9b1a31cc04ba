/** Names what a reader can choose: a fixed theme, or whatever the system shows. */
export type ThemeChoice = 'light' | 'dark' | 'system';

const COOKIE = 'theme';
const ONE_YEAR_IN_SECONDS = 31_536_000;

/** Reads the stored choice; anything unknown counts as "system". */
export function readThemeChoice(cookies: string = document.cookie): ThemeChoice {
  const match = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookies);
  return match?.[1] === 'light' || match?.[1] === 'dark' ? match[1] : 'system';
}

/**
 * Shows a theme and stores it in the cookie `theme`, which the server copies to `<html data-theme>` so that
 * the next page is painted right from its first frame.
 */
export function chooseTheme(choice: ThemeChoice): void {
  const age = choice === 'system' ? 0 : ONE_YEAR_IN_SECONDS;
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${COOKIE}=${choice}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
  applyTheme(choice);
}

/** Puts a theme on the document; "system" leaves it to the media query of the tokens. */
export function applyTheme(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
}

/** Says which theme is on screen now. */
export function visibleTheme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/**
 * Tells the listener when the system turns light or dark while the reader leaves the choice to it; returns
 * how to stop.
 */
export function followSystemTheme(listener: (theme: 'light' | 'dark') => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const onChange = () => {
    if (readThemeChoice() === 'system') listener(system.matches ? 'dark' : 'light');
  };
  system.addEventListener('change', onChange);
  return () => system.removeEventListener('change', onChange);
}
