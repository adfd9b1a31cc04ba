import type { Language } from '@pustaka/web-shared/i18n/language.ts';
import { createWords } from '@pustaka/web-shared/i18n/words.ts';
import type { Words } from '@pustaka/web-shared/i18n/words.ts';

import { readStored, writeStored } from '../lib/data/stored';
import type { SomeWords, WordGroup } from './catalogues';
import { loadFirstWords, loadWords } from './catalogues';

const STORED_LANGUAGE = 'pustaka.staff.language';

/** Holds the words on screen, and tells who listens when another language was chosen. */
export type StaffWords = {
  readonly current: () => Words;
  /**
   * Changes the language on screen and remembers it on this browser; without a connection to fetch its words
   * the language stays.
   */
  readonly choose: (language: Language) => Promise<void>;
  /** Brings a group of words that some screens need beside the first ones; always the same promise. */
  readonly complete: (group: WordGroup) => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Reads the language chosen on this browser; the house speaks Indonesian until told otherwise. */
export function storedLanguage(): Language {
  return readStored(() => localStorage, STORED_LANGUAGE) === 'en' ? 'en' : 'id';
}

/** Loads the words of the back office in the chosen language. */
export async function loadStaffWords(language = storedLanguage()): Promise<StaffWords> {
  return createStaffWords(language, await loadFirstWords(language));
}

/** Creates the words of the back office from those of one language. */
export function createStaffWords(language: Language, catalogue: SomeWords): StaffWords {
  const listeners = new Set<() => void>();
  let words = createWords(language, catalogue);
  const completed = new Map<WordGroup, Promise<void>>();
  const show = (shown: Language, next: SomeWords): void => {
    words = createWords(shown, next);
    for (const listener of listeners) listener();
  };
  return {
    current: () => words,
    choose: async (chosen) => {
      const next = await loadWords(chosen, [...completed.keys()]).catch(() => null);
      if (next === null) return;
      writeStored(() => localStorage, STORED_LANGUAGE, chosen);
      document.documentElement.lang = chosen;
      show(chosen, next);
    },
    complete: (group) => {
      const known = completed.get(group);
      if (known) return known;
      const brought = loadWords(words.language, [group])
        // Others may have come meanwhile: all that came so far is shown.
        .then(() => loadWords(words.language, [...completed.keys()]))
        .then(
          (all) => show(words.language, all),
          (error: unknown) => {
            // Another try may find the line again.
            completed.delete(group);
            throw error;
          },
        );
      completed.set(group, brought);
      return brought;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
