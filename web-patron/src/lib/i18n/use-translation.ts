import { createContext, useContext } from 'react';

import type { CatalogueName, ListKey, WordKey } from './catalogues';
import { createWords, say } from '@pustaka/web-shared/i18n/words.ts';
import type { WordFacts } from '@pustaka/web-shared/i18n/words.ts';

/** Carries the words of the page's language. */
export const WordsContext = createContext(createWords('id', {}));

type Translation<Name extends CatalogueName> = {
  /** Writes a sentence; other catalogues are reached by their name, as in `common:close`. */
  readonly t: (key: WordKey<Name>, facts?: WordFacts) => string;
  /** Gives the words of a list. */
  readonly list: (key: ListKey<Name>) => readonly string[];
  /** Finds the word of a code that may be newer than this page. */
  readonly wordOf: (group: string, code: string) => string | undefined;
};

/** Returns the words of a catalogue in the language of the page. */
export function useTranslation<Name extends CatalogueName>(name: Name): Translation<Name> {
  const words = useContext(WordsContext);
  return {
    t: (key, facts) => say(words, name, key, facts),
    list: (key) => {
      const found = words.find(name, key);
      return Array.isArray(found) ? found : [];
    },
    wordOf: (group, code) => {
      const found = words.find(name, `${group}.${code}`);
      return typeof found === 'string' ? found : undefined;
    },
  };
}
