/** Names the parameters of the address of the news page; they are the same in both languages. */
export const STORY_PARAMETERS = { section: 'bagian', tag: 'tag' } as const;

/** The sections in the order in which they stand above the list. */
export const SECTIONS = ['NEWS', 'TIP', 'NEW_COLLECTION', 'INTERVIEW', 'DESK'] as const;

/** What narrows the list of stories; absent is all. */
export type StoryFilter = { readonly section?: (typeof SECTIONS)[number]; readonly tag?: string };

/** Reads which stories an address asks for; what is not in it is absent. */
export function readStoryFilter(parameters: URLSearchParams): StoryFilter {
  const section = SECTIONS.find((one) => one === parameters.get(STORY_PARAMETERS.section));
  const tag = parameters.get(STORY_PARAMETERS.tag) ?? '';
  return { ...(section && { section }), ...(tag !== '' && { tag }) };
}
