/** Gives the day some days after (or before) another; both as `2026-12-08`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Gives the weekday of a day, 0 = Monday … 6 = Sunday. */
export function toWeekdayIndex(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}
