/** Is when a loan must be back, in the terms of a sentence. */
export type Due =
  | { readonly kind: "late"; readonly days: number }
  | { readonly kind: "today" }
  | { readonly kind: "tomorrow" }
  | { readonly kind: "later"; readonly days: number };

/** Is how much a due date presses. */
export type DueTone = "late" | "soon" | "calm";

type DatedLoan = { readonly dueOn: string; readonly isOverdue: boolean };

const DAY_MS = 86_400_000;
const SOON_DAYS = 2;

/** Says when a loan must be back, seen from a day; zero days late means: today, and the hour has passed. */
export function dueOf({ dueOn, isOverdue }: DatedLoan, today: string): Due {
  const days = daysUntil(dueOn, today);
  if (isOverdue || days < 0) return { kind: "late", days: Math.max(0, -days) };
  if (days === 0) return { kind: "today" };
  return days === 1 ? { kind: "tomorrow" } : { kind: "later", days };
}

/** Tells how much a due date presses. */
export function toneOf(due: Due): DueTone {
  if (due.kind === "late") return "late";
  return due.kind === "later" && due.days > SOON_DAYS ? "calm" : "soon";
}

/** Counts the days from one civil day to another. */
export function daysUntil(date: string, today: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS);
}
