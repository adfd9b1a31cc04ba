type OpeningState = { readonly isOpen: boolean; readonly closesAt: string | null };

/** Returns when an open branch closes; null when it is closed, or has closed since it was asked. */
export function closingToday(state: OpeningState | undefined, now: Date): string | null {
  if (state?.isOpen !== true || state.closesAt === null) return null;
  return Date.parse(state.closesAt) > now.getTime() ? state.closesAt : null;
}
