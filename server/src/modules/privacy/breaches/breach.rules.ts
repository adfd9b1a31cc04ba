const HOUR_MS = 3_600_000;
/** The authority and the people are told within 3 x 24 hours of noticing (UU 27/2022 art. 46(1)). */
const NOTICE_MS = 72 * HOUR_MS;

/** How far the handling of a breach has come. */
export const BREACH_STATUSES = ['NOTICED', 'REPORTED', 'TOLD', 'CLOSED'] as const;
/** One of the states. */
export type BreachStatus = (typeof BREACH_STATUSES)[number];

/** What the state of a breach follows from. */
export type BreachCourse = {
  readonly reportedAt: Date | null;
  readonly closedAt: Date | null;
};
/** How many letters to people left, and how many of those chosen have none that left. */
export type BreachLetters = { readonly told: number; readonly untold: number };

/** Tells until when the authority and the people must be told. */
export function noticeDueAt(noticedAt: Date): Date {
  return new Date(noticedAt.getTime() + NOTICE_MS);
}

/**
 * Tells the state of a breach: people count as told once the authority was and a letter to each who was chosen left;
 * one that failed, or still waits, does not count.
 */
export function toBreachStatus(
  { reportedAt, closedAt }: BreachCourse,
  { told, untold }: BreachLetters,
): BreachStatus {
  if (closedAt !== null) return 'CLOSED';
  if (reportedAt === null) return 'NOTICED';
  return told > 0 && untold === 0 ? 'TOLD' : 'REPORTED';
}

/** Tells whether the authority was not told in time: it still waits beyond the clock, or was told after it. */
export function isReportLate(
  { reportedAt, dueAt }: { readonly reportedAt: Date | null; readonly dueAt: Date },
  now: Date,
): boolean {
  return (reportedAt ?? now) > dueAt;
}
