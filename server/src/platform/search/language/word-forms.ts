import { nameSound, oneSpelling } from './spelling';
import { numberKey, ORDINAL_NUMBERS } from './numbers';
import { stem } from './stem';
import { ABBREVIATIONS, VARIANT_GROUPS } from './variant-words';
import { reduplicatedWord } from './words';

/** Index terms, each ended by a blank, and the place where a file under construction keeps the numbers it gave them. */
export type IndexTerms = { readonly text: string; numbers: readonly number[] | null };

/** A word as it is compared: as typed, in one spelling, by its root, and by its sound if it is a name. */
export type WordForms = {
  readonly surface: string;
  readonly key: string;
  readonly root: string;
  readonly sound: string | null;
  /** Roots an abbreviation stands for, and the number of an ordinal; empty for other words. */
  readonly expansion: readonly string[];
  /** Index terms of the word in a title, at its start, in another text, a name and a heading; kept here because every document needs them. */
  readonly titleTerms: IndexTerms;
  readonly startTerms: IndexTerms;
  readonly textTerms: string;
  readonly nameTerms: string;
  readonly headingTerms: string;
};

const CACHE_SIZE = 200_000;
const REPRESENTATIVES = representatives();
const EXPANSIONS = new Map([...ABBREVIATIONS, ...ORDINAL_NUMBERS].map(([short, long]) => [short, long.split(' ')]));

/** Makes a function that returns the forms of a folded word and remembers them; each thread has its own. */
export function createWordForms(): (surface: string) => WordForms {
  const known = new Map<string, WordForms>();
  return (surface) => {
    const found = known.get(surface);
    if (found) return found;
    if (known.size >= CACHE_SIZE) known.clear();
    const forms = analyse(surface);
    known.set(surface, forms);
    return forms;
  };
}

/** Makes terms that no file knows yet. */
export function indexTerms(text: string): IndexTerms {
  return { text, numbers: null };
}

function analyse(surface: string): WordForms {
  const single = reduplicatedWord(surface) ?? surface;
  const key = canonical(single);
  const root = canonical(stem(REPRESENTATIVES.has(single) ? key : single));
  const expansion = (EXPANSIONS.get(key) ?? []).map((word) => canonical(stem(word)));
  const sound = nameSound(key);
  const textTerms = [...new Set([root, key, ...expansion])].map((word) => `m${word} `).join('');
  return {
    surface, key, root, sound, expansion,
    titleTerms: indexTerms(`t${surface} ${textTerms}`), startTerms: indexTerms(`s${surface} `), textTerms,
    nameTerms: sound && sound !== key ? `k${key} k${sound} ` : `k${key} `,
    headingTerms: key === surface || /\d/.test(key) ? `${surface} ` : `${surface} ${key} `,
  };
}

function canonical(word: string): string {
  const known = REPRESENTATIVES.get(word) ?? numberKey(word);
  if (known !== undefined && known !== null) return known;
  const spelling = oneSpelling(word);
  return REPRESENTATIVES.get(spelling) ?? spelling;
}

function representatives(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const group of VARIANT_GROUPS) {
    const [first = '', ...others] = group.split(' ');
    for (const word of [first, ...others]) {
      map.set(word, first);
      if (!map.has(oneSpelling(word))) map.set(oneSpelling(word), first);
    }
  }
  return map;
}
