import type { ReviewStatus } from '../reviews/review.rules';

/** Who may see a list: its owner, whoever has its address, or everybody once staff have read its words. */
export const LIST_VISIBILITIES = ['PRIVATE', 'LINK', 'PUBLIC'] as const;
/** One of them. */
export type ListVisibility = (typeof LIST_VISIBILITIES)[number];

/** The most lists of a member. */
export const MOST_LISTS = 50;
/** The most titles of a list. */
export const MOST_TITLES = 200;
/** The longest name of a list. */
export const LONGEST_NAME = 120;
/** The longest description of a list. */
export const LONGEST_DESCRIPTION = 600;

/** What stands above a list. */
export type ListHead = {
  readonly name: string;
  readonly description: string | null;
  readonly visibility: ListVisibility;
};

/** Tells how far the words of a list are for everybody: changed ones wait for staff again. */
export function nextListStatus(
  head: ListHead,
  before: (Pick<ListHead, 'name' | 'description'> & { readonly status: ReviewStatus }) | null,
): ReviewStatus {
  return before !== null && before.name === head.name && before.description === head.description
    ? before.status
    : 'PENDING';
}

/** Tells whether somebody may see a list by its address; what staff refused is seen by its owner alone. */
export function isListVisible(
  {
    visibility,
    memberId,
    status,
  }: { readonly visibility: ListVisibility; readonly memberId: string; readonly status: ReviewStatus },
  viewerId: string | null,
): boolean {
  return memberId === viewerId || (visibility !== 'PRIVATE' && status !== 'REFUSED');
}
