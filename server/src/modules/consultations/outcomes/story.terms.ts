/**
 * The life of a success story: offered to its member, published once they agree, declined or withdrawn as
 * they like.
 */
export const STORY_STATUSES = ['OFFERED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN'] as const;
/** One of the states of a story. */
export type StoryStatus = (typeof STORY_STATUSES)[number];
