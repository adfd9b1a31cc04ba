import type { Language } from './language.ts';

/** Are values to put into a sentence; `count` also chooses its form. */
export type WordFacts = Readonly<Record<string, string | number>>;

/** Holds the words of one language; the words of a page join when the page does. */
export type Words = {
  readonly language: Language;
  readonly add: (name: string, catalogue: object) => void;
  readonly find: (name: string, path: string) => unknown;
};

/**
 * Creates the words of a language. Own code and not a library, as it is a hundredth of one: it is a part of
 * the first download of every page.
 */
export function createWords(language: Language, first: Readonly<Record<string, object>>): Words {
  const catalogues = new Map<string, object>(Object.entries(first));
  return {
    language,
    add: (name, catalogue) => void catalogues.set(name, catalogue),
    find: (name, path) =>
      path
        .split('.')
        .reduce<unknown>((words, key) => (isRecord(words) ? words[key] : undefined), catalogues.get(name)),
  };
}

/**
 * Writes the sentence of a key (`copies`, `portal:open.until`) with its facts; a missing one shows its key,
 * and the compiler knows none.
 */
export function say(words: Words, name: string, key: string, facts: WordFacts = {}): string {
  const [other, path] = key.includes(':') ? key.split(':', 2) : [name, key];
  const counted =
    facts['count'] === undefined
      ? undefined
      : words.find(other ?? name, `${path}_${numberForm(words.language, Number(facts['count']))}`);
  const sentence = counted ?? words.find(other ?? name, path ?? key);
  if (typeof sentence !== 'string') return key;
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, fact: string) => String(facts[fact] ?? whole));
}

/** Indonesian has one form for every number. */
function numberForm(language: Language, count: number): 'one' | 'other' {
  return language === 'en' && count === 1 ? 'one' : 'other';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
