import { isFormWord } from '../../language/form-words';
import { isFunctionWord } from '../../language/stop-words';
import { isLanguageWord } from '../../language/word-forms';
import { type ParsedQuery, listSurfaces } from './parsed-query';
import { type QueryReader, readQueryWords } from './read-query';
import { isNameWord, type WordUse } from './vocabulary';

/** Corrected spellings of a search, likeliest first. */
export type SpellCorrection = {
  readonly queries: readonly ParsedQuery[];
  /** The search with every unknown word corrected; null if all are known or none has a similar word. */
  readonly nearest: ParsedQuery | null;
};

type Slip = { readonly at: number; readonly instead: readonly string[] };

/**
 * At most this many corrected words are searched in all, because each correction is another search of all its
 * words.
 */
const MOST_WORDS = 36;
const MOST_INSTEAD = 4;
/** Shorter words are not corrected: one letter of four is too much, *wifi* is not *widi*. */
const SHORTEST = 5;
/**
 * In words shorter than this the first letter is taken as right, and names are not replaced by other names.
 */
const SURE = 6;
/**
 * Two letters may be wrong in a word of at least this length without its affixes: *mengatasi* is not meant by
 * *mengamati*.
 */
const LONG = 7;
/** An unfinished word has at least this many letters. */
const SHORTEST_BEGUN = 4;

/**
 * Replaces unknown words with similar words from the catalogue; a word that the catalogue has is never
 * replaced.
 */
export function spellCorrect(query: ParsedQuery, reader: QueryReader): SpellCorrection {
  const words = listSurfaces(query);
  const most = Math.floor(MOST_WORDS / Math.max(1, words.length));
  const slips = words.flatMap((word, at) =>
    slipAt(word, { at, isLast: at === words.length - 1, isSurname: word === query.surname }, reader),
  );
  if (slips.length === 0) return { queries: [], nearest: null };
  const read = (changes: readonly Slip[]): ParsedQuery => ({
    ...readQueryWords(changed(words, changes), {}, reader),
    surname: query.surname,
  });
  const [, ...others] = slips.flatMap((slip) =>
    eachChoice(slip).map((choice) => [...slips.filter((other) => other.at !== slip.at), choice]),
  );
  const nearest = read(slips);
  return { queries: [nearest, ...others.slice(0, most).map(read)], nearest };
}

/**
 * A word used up to this often may be a slip, if another one letter away is used this many times as often.
 */
const HARDLY_USED = 6;
const MUCH_MORE_USED = 10;

/**
 * Returns a likelier spelling of a search that found little, since records contain slips too (*pemograman*);
 * null if there is none.
 */
export function findLikelierQuery(query: ParsedQuery, reader: QueryReader): ParsedQuery | null {
  const words = listSurfaces(query);
  const likelier = words.map((word) => {
    const use = reader.vocabulary.use(word);
    const uses = use ? use.inTitles + use.inNames : 0;
    if (word.length < 6 || !/^[a-z]+$/.test(word) || uses === 0 || uses > HARDLY_USED) return word;
    return (
      reader.vocabulary
        .neighbours(word, 1)
        .find((near) => near.inTitles + near.inNames >= uses * MUCH_MORE_USED)?.word ?? word
    );
  });
  return likelier.every((word, at) => word === words[at]) ? null : readQueryWords(likelier, {}, reader);
}

type WordPlace = { readonly at: number; readonly isLast: boolean; readonly isSurname: boolean };

function slipAt(word: string, { at, isLast, isSurname }: WordPlace, reader: QueryReader): Slip[] {
  const { vocabulary } = reader;
  if (/\d/.test(word) || isFormWord(word) || isLanguageWord(word) || vocabulary.use(word) !== null) return [];
  const near = word.length < SHORTEST || isSurname ? [] : nearWords(word, reader);
  const begun = isLast && near.length === 0 && word.length >= SHORTEST_BEGUN ? vocabulary.goingOn(word) : [];
  const instead = [...near, ...begun].filter((use) => !isFunctionWord(use.word)).slice(0, MOST_INSTEAD);
  return instead.length === 0 ? [] : [{ at, instead: instead.map((found) => found.word) }];
}

function nearWords(word: string, { vocabulary, forms }: QueryReader): readonly WordUse[] {
  const near = vocabulary
    .neighbours(word, 1)
    .filter((use) => use.word.length >= SHORTEST)
    .filter((use) => word.length >= SURE || (use.word.startsWith(word.charAt(0)) && !isOtherName(word, use)));
  if (near.length > 0 || forms(word).root.length < LONG) return near;
  return vocabulary
    .neighbours(word, 2)
    .filter((use) => use.word.startsWith(word.charAt(0)) && Math.abs(use.word.length - word.length) <= 1);
}

/** A longer name that begins with the word may be meant. */
function isOtherName(word: string, use: WordUse): boolean {
  return isNameWord(use) && !use.word.startsWith(word);
}

function eachChoice({ at, instead }: Slip): Slip[] {
  return instead.map((word) => ({ at, instead: [word] }));
}

function changed(words: readonly string[], changes: readonly Slip[]): string[] {
  return words.map((word, at) => changes.find((change) => change.at === at)?.instead[0] ?? word);
}
