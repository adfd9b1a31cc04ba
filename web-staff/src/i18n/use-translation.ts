import type { Language } from '@pustaka/web-shared/i18n/language.ts';
import type { KeyIn } from '@pustaka/web-shared/i18n/word-keys.ts';
import { say } from '@pustaka/web-shared/i18n/words.ts';
import type { WordFacts } from '@pustaka/web-shared/i18n/words.ts';
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';

import type { StaffCatalogue } from './catalogues';
import type { StaffWords } from './staff-words';

/** Is a key of the back office's words: one that does not exist is a compile error. */
export type WordKey = KeyIn<StaffCatalogue['staff'], string>;

/** Writes a sentence in the language on screen. */
export type Translate = (key: WordKey, facts?: WordFacts) => string;

type Translation = {
  readonly t: Translate;
  /** Finds the word of a code that may be newer than this screen. */
  readonly wordOf: (group: string, code: string) => string | undefined;
  /** Lists the codes that have a word in a group. */
  readonly codesOf: (group: string) => readonly string[];
  readonly language: Language;
  readonly chooseLanguage: (language: Language) => Promise<void>;
};

/** Carries the words of the back office. */
export const WordsContext = createContext<StaffWords | null>(null);

/** Returns the words of the back office in the language on screen. */
export function useTranslation(): Translation {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('Words are missing: draw this inside a WordsContext.');
  const current = useSyncExternalStore(words.subscribe, words.current);
  return useMemo(
    () => ({
      t: (key, facts) => say(current, 'staff', key, facts),
      wordOf: (group, code) => {
        const found = current.find('staff', `${group}.${code}`);
        return typeof found === 'string' ? found : undefined;
      },
      codesOf: (group) => Object.keys(current.find('staff', group) ?? {}),
      language: current.language,
      chooseLanguage: words.choose,
    }),
    [current, words],
  );
}
