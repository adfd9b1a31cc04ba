/** A party that waits: parties are moved together. */
export type WaitingParty = { readonly id: string; readonly seats: number };

/**
 * Says which parties get free seats: from the front of the list as long as the next one fits. The first that
 * does not fit ends it, so nobody is skipped, and seats fewer than it needs stay free for it. `null` free
 * seats means without limit.
 */
export function partiesToSeat(list: readonly WaitingParty[], free: number | null): WaitingParty[] {
  if (free === null) return [...list];
  const seated: WaitingParty[] = [];
  let left = free;
  for (const party of list) {
    if (party.seats > left) break;
    seated.push(party);
    left -= party.seats;
  }
  return seated;
}

/** Says how many seats are free in all of some sessions at once; null means without limit. */
export function countFreeInAll(
  sessions: readonly { readonly capacity: number | null; readonly takenCount: number }[],
): number | null {
  const limited = sessions.flatMap(({ capacity, takenCount }) =>
    capacity === null ? [] : [Math.max(0, capacity - takenCount)],
  );
  return limited.length === 0 ? null : Math.min(...limited);
}

/** Says until when an offer is kept: some hours, but not beyond the moment at which registration closes. */
export function offerUntil(now: Date, offerHours: number, closesAt: Date): Date {
  return new Date(Math.min(now.getTime() + offerHours * 3_600_000, closesAt.getTime()));
}
