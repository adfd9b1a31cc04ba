import type { Language } from '@pustaka/web-shared/i18n/language.ts';
import { createWords } from '@pustaka/web-shared/i18n/words.ts';
import type { Words } from '@pustaka/web-shared/i18n/words.ts';

import { readStored, writeStored } from '../lib/data/stored';
import { catalogues } from './catalogues';

const STORED_LANGUAGE = 'pustaka.staff.language';

/** Holds the words on screen, and tells who listens when another language was chosen. */
export type StaffWords = {
  readonly current: () => Words;
  /** Changes the language on screen and remembers it on this browser. */
  readonly choose: (language: Language) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Reads the language chosen on this browser; the house speaks Indonesian until told otherwise. */
export function storedLanguage(): Language {
  return readStored(() => localStorage, STORED_LANGUAGE) === 'en' ? 'en' : 'id';
}

/** Creates the words of the back office in the chosen language. */
export function createStaffWords(language = storedLanguage()): StaffWords {
  const listeners = new Set<() => void>();
  let words = createWords(language, catalogues[language]);
  return {
    current: () => words,
    choose: (chosen) => {
      writeStored(() => localStorage, STORED_LANGUAGE, chosen);
      document.documentElement.lang = chosen;
      words = createWords(chosen, catalogues[chosen]);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
