import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import type { catalogue } from './catalogue.id';

/** The shape of all words. */
export type StaffCatalogue = typeof catalogue;

/** Words that may be less than all. */
export type SomeWords = { readonly staff: object };

const firstWords: Readonly<Record<Language, () => Promise<{ readonly firstWords: object }>>> = {
  id: () => import('./first-words.id'),
  en: () => import('./first-words.en'),
};
/** Words that some screens need beside the first ones: most of them together, those of volunteers, staff, stories, newsletters, posts, data protection and the audit log by themselves. */
export type WordGroup =
  'late' | 'volunteers' | 'development' | 'stories' | 'newsletters' | 'posts' | 'privacy' | 'acts';

const groups: Readonly<Record<WordGroup, Readonly<Record<Language, () => Promise<object>>>>> = {
  late: {
    id: async () => (await import('./late-words.id')).lateWords,
    en: async () => (await import('./late-words.en')).lateWords,
  },
  volunteers: {
    id: async () => (await import('./volunteer-words.id')).volunteerWords,
    en: async () => (await import('./volunteer-words.en')).volunteerWords,
  },
  development: {
    id: () => import('../features/office/development/words.id'),
    en: () => import('../features/office/development/words.en'),
  },
  stories: {
    id: () => import('../features/voice/pages/stories/words.id'),
    en: () => import('../features/voice/pages/stories/words.en'),
  },
  newsletters: {
    id: () => import('../features/voice/newsletters/words.id'),
    en: () => import('../features/voice/newsletters/words.en'),
  },
  posts: {
    id: () => import('../features/voice/posts/words.id'),
    en: () => import('../features/voice/posts/words.en'),
  },
  privacy: {
    id: () => import('../features/service/privacy/words.id'),
    en: () => import('../features/service/privacy/words.en'),
  },
  acts: {
    id: () => import('../features/office/words/acts.id'),
    en: () => import('../features/office/words/acts.en'),
  },
};

/** Loads the words of one language that every screen needs: nobody waits for those of the other. */
export async function loadFirstWords(language: Language): Promise<SomeWords> {
  return { staff: (await firstWords[language]()).firstWords };
}

/** Loads the first words of one language, and those of some groups. */
export async function loadWords(language: Language, names: readonly WordGroup[]): Promise<SomeWords> {
  const [first, ...more] = await Promise.all([
    firstWords[language](),
    ...names.map((name) => groups[name][language]()),
  ]);
  return { staff: Object.assign({}, first.firstWords, ...more) as object };
}
