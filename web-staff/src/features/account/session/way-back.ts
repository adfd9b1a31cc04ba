/**
 * Returns the address inside the back office to go to after signing in; anything that leads elsewhere leads
 * to Today.
 */
export function wayBack(wanted: string | null): string {
  if (wanted === null || !/^\/(?![/\\])/.test(wanted)) return '/';
  return wanted.startsWith('/sign-in') ? '/' : wanted;
}
