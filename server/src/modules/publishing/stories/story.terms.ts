/** What a story is; new ones may follow. */
export const STORY_SECTIONS = ['NEWS', 'TIP', 'NEW_COLLECTION', 'INTERVIEW', 'DESK'] as const;
/** One of the sections of the news page. */
export type StorySection = (typeof STORY_SECTIONS)[number];

/** The most tags of one story. */
export const MOST_TAGS = 8;
/** The most titles, people, events and guides of one story. */
export const MOST_MENTIONS = 12;
