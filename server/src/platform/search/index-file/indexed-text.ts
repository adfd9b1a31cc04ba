import type { WordForms } from '../language/word-forms';
import { splitWords } from '../language/words';

/** A text with its words and their index terms, written out as the full-text tables take them. */
export type IndexedText = {
  readonly words: readonly string[];
  readonly joined: string;
  readonly titleTerms: string;
  readonly textTerms: string;
  readonly nameTerms: string;
  readonly headingTerms: string;
};

const KEPT_TEXTS = 100_000;

/** Looks the words of a text up. */
export function indexedText(words: readonly string[], forms: (word: string) => WordForms): IndexedText {
  let titleTerms = '';
  let textTerms = '';
  let nameTerms = '';
  let headingTerms = '';
  let before = '';
  for (const word of words) {
    const found = forms(word);
    titleTerms += found.titleTerms;
    textTerms += found.textTerms;
    headingTerms += found.headingTerms;
    // Neighbouring parts of a name also count closed up, so that "tereliye" finds Tere Liye.
    nameTerms += before === '' ? found.nameTerms : `${found.nameTerms}k${before}${found.key} `;
    before = found.key;
  }
  if (words.length === 3) nameTerms += `k${words.map((word) => forms(word).key).join('')} `;
  return { words, joined: words.join(' '), titleTerms, textTerms, nameTerms, headingTerms };
}

/** Names, subjects and publishers come again and again: their words are kept. */
export function createKeptTexts(forms: (word: string) => WordForms): (text: string) => IndexedText {
  const kept = new Map<string, IndexedText>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    const made = indexedText(splitWords(text), forms);
    if (kept.size >= KEPT_TEXTS) kept.clear();
    kept.set(text, made);
    return made;
  };
}
