/** How many days after an event those who came may say what they thought of it. */
export const FEEDBACK_DAYS = 60;

const DAY_MS = 86_400_000;

/**
 * Tells whether a party may say what it thought of an event: somebody of it came, and it is not too long ago.
 */
export function isFeedbackOpen({
  came,
  endsAt,
  now,
}: {
  readonly came: boolean;
  readonly endsAt: Date | null;
  readonly now: Date;
}): boolean {
  return came && (endsAt === null || now.getTime() <= endsAt.getTime() + FEEDBACK_DAYS * DAY_MS);
}
