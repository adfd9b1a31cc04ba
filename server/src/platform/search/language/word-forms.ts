import { nameSound, oneSpelling } from './spelling';
import { numberKey, ORDINAL_NUMBERS } from './numbers';
import { PROTECTED } from './roots';
import { stem } from './stem';
import { ABBREVIATIONS, VARIANT_GROUPS } from './variant-words';
import { reduplicatedWord } from './words';

/** A word as it is compared: as typed, in one spelling, by its root, and by its sound if it is a name. */
export type WordForms = {
  readonly surface: string;
  readonly key: string;
  readonly root: string;
  readonly sound: string | null;
  /** Roots an abbreviation stands for, and the number of an ordinal; empty for other words. */
  readonly expansion: readonly string[];
};

const CACHE_SIZE = 200_000;
const REPRESENTATIVES = representatives();
const EXPANSIONS = new Map(
  [...ABBREVIATIONS, ...ORDINAL_NUMBERS].map(([short, long]) => [short, long.split(' ')]),
);

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

/** The words an abbreviation or an ordinal stands for, as people write them; empty for other words. */
export function findExpansion({ key }: Pick<WordForms, 'key'>): readonly string[] {
  return EXPANSIONS.get(key) ?? [];
}

/** Tells whether a word is known to the language, whatever a catalogue has: it is spelled as it is meant. */
export function isLanguageWord(word: string): boolean {
  return REPRESENTATIVES.has(word) || PROTECTED.has(word) || EXPANSIONS.has(word);
}

function analyse(surface: string): WordForms {
  const single = reduplicatedWord(surface) ?? surface;
  const key = canonical(single);
  const root = canonical(stem(REPRESENTATIVES.has(single) ? key : single));
  const expansion = (EXPANSIONS.get(key) ?? []).map((word) => canonical(stem(word)));
  return { surface, key, root, sound: nameSound(key), expansion };
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
