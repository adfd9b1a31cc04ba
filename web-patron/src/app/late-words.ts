/** Words of the tools for small businesses. */
export const toolsWords = {
  id: () => import('../features/small-business/tools/words.id'),
  en: () => import('../features/small-business/tools/words.en'),
};

/** Words of proposals of events. */
export const proposalWords = {
  id: () => import('../features/events/proposal/words.id'),
  en: () => import('../features/events/proposal/words.en'),
};

/** Words of rooms and areas. */
export const spacesWords = {
  id: () => import('../features/about/spaces/words.id'),
  en: () => import('../features/about/spaces/words.en'),
};

/** Words of stories. */
export const storiesWords = {
  id: () => import('../features/voice/stories/words.id'),
  en: () => import('../features/voice/stories/words.en'),
};

/** Words of newsletters. */
export const newslettersWords = {
  id: () => import('../lib/newsletters/words.id'),
  en: () => import('../lib/newsletters/words.en'),
};

/** Words of the pages about volunteers. */
export const volunteersWords = {
  id: () => import('../features/about/volunteers/words.id'),
  en: () => import('../features/about/volunteers/words.en'),
};
