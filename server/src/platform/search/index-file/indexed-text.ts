import type { IndexTerms, WordForms } from '../language/word-forms';
import { indexTerms } from '../language/word-forms';
import { splitWords } from '../language/words';

/** The words of a text and their index terms, written out as the full-text tables take them. */
export type IndexedText = { readonly words: readonly string[]; readonly joined: string; readonly terms: IndexTerms };

/** Looks up the forms of a word. */
export type Forms = (word: string) => WordForms;

const KEPT_TEXTS = 100_000;

/** Writes out the terms of a subject, publisher or other text: the roots of its words. */
export function indexedWords(words: readonly string[], forms: Forms): IndexedText {
  let terms = '';
  for (const word of words) terms += forms(word).textTerms;
  return { words, joined: words.join(' '), terms: indexTerms(terms) };
}

/** Writes out the terms of a name: its parts, how they sound, and neighbours closed up, so that "tereliye" finds Tere Liye. */
export function indexedName(words: readonly string[], forms: Forms): IndexedText {
  let terms = '';
  let before = '';
  for (const word of words) {
    const { key, nameTerms } = forms(word);
    terms += before === '' ? nameTerms : `${nameTerms}k${before}${key} `;
    before = key;
  }
  if (words.length === 3) terms += `k${words.map((word) => forms(word).key).join('')} `;
  return { words, joined: words.join(' '), terms: indexTerms(terms) };
}

/** Names, subjects and publishers come again and again: their terms are kept. */
export function createKeptTexts(forms: Forms, index: (words: readonly string[], forms: Forms) => IndexedText): (text: string) => IndexedText {
  const kept = new Map<string, IndexedText>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    const made = index(splitWords(text), forms);
    if (kept.size >= KEPT_TEXTS) kept.clear();
    kept.set(text, made);
    return made;
  };
}
