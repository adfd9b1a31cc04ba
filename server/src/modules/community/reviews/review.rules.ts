/**
 * How far a review has come: words are read by staff before anybody else sees them, a rating alone needs no
 * reading.
 */
export const REVIEW_STATUSES = ['PENDING', 'PUBLISHED', 'REFUSED'] as const;
/** One of the states. */
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** The most that a rating can be; the least is 1. */
export const HIGHEST_RATING = 5;
/** The longest review. */
export const LONGEST_REVIEW = 2_000;
/** The average of fewer ratings says more about who rated than about the book. */
export const FEWEST_RATINGS = 5;

/** What a member thinks of a title. */
export type Opinion = { readonly rating: number; readonly text: string | null };

/** Tells how far a review is after it was written: new words wait for staff, others stay as decided. */
export function nextReviewStatus(
  { text }: Opinion,
  before: { readonly text: string | null; readonly status: ReviewStatus } | null,
): ReviewStatus {
  if (text === null) return 'PUBLISHED';
  return before?.text === text ? before.status : 'PENDING';
}

/** Gives the average of ratings to one decimal; null for fewer than five. */
export function averageRating({
  count,
  sum,
}: {
  readonly count: number;
  readonly sum: number;
}): number | null {
  return count < FEWEST_RATINGS ? null : Math.round((sum / count) * 10) / 10;
}
