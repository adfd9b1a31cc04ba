import type { Language } from '@pustaka/web-shared/i18n/language.ts';
import { createWords } from '@pustaka/web-shared/i18n/words.ts';
import type { Words } from '@pustaka/web-shared/i18n/words.ts';

import { readStored, writeStored } from '../lib/data/stored';
import type { StaffCatalogue } from './catalogues';
import { loadCatalogue } from './catalogues';

const STORED_LANGUAGE = 'pustaka.staff.language';

/** Holds the words on screen, and tells who listens when another language was chosen. */
export type StaffWords = {
  readonly current: () => Words;
  /**
   * Changes the language on screen and remembers it on this browser; without a connection to fetch its words
   * the language stays.
   */
  readonly choose: (language: Language) => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Reads the language chosen on this browser; the house speaks Indonesian until told otherwise. */
export function storedLanguage(): Language {
  return readStored(() => localStorage, STORED_LANGUAGE) === 'en' ? 'en' : 'id';
}

/** Loads the words of the back office in the chosen language. */
export async function loadStaffWords(language = storedLanguage()): Promise<StaffWords> {
  return createStaffWords(language, await loadCatalogue(language));
}

/** Creates the words of the back office from those of one language. */
export function createStaffWords(language: Language, catalogue: StaffCatalogue): StaffWords {
  const listeners = new Set<() => void>();
  let words = createWords(language, catalogue);
  return {
    current: () => words,
    choose: async (chosen) => {
      const next = await loadCatalogue(chosen).catch(() => null);
      if (next === null) return;
      writeStored(() => localStorage, STORED_LANGUAGE, chosen);
      document.documentElement.lang = chosen;
      words = createWords(chosen, next);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
