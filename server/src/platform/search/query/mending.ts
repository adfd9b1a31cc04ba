import { isKindWord } from '../language/stop-words';
import { type ParsedQuery, surfacesOf } from './parsed-query';
import { type QueryReader, readQueryWords } from './read-query';

/** How a search could be spelled instead, likeliest first. */
export type Mending = {
  readonly queries: readonly ParsedQuery[];
  /** The search with every unknown word mended; null when all words are known, or none is near. */
  readonly nearest: ParsedQuery | null;
};

type Slip = { readonly at: number; readonly instead: readonly string[] };

/** Every way to mend is one more search, and one of many words asks for each of them: so many words in all. */
const MOST_WORDS = 36;
const MOST_INSTEAD = 4;
/** A word that stands in so few titles and names may itself be a slip: *husnah* is a name, and a slip of *husna*. One of subjects alone is none. */
const RARE = 8;

/** Puts known spellings for words the catalogue does not have; when it has them all, for the rarest one that has a neighbour. */
export function mendingOf(query: ParsedQuery, reader: QueryReader): Mending {
  const words = surfacesOf(query);
  const most = Math.floor(MOST_WORDS / Math.max(1, words.length));
  const unknown = slipsAmong(words, reader, (uses) => uses === null);
  const read = (changes: readonly Slip[]): ParsedQuery => readQueryWords(changed(words, changes), {}, reader);
  if (unknown.length === 0) return { queries: slipsAmong(words, reader, (uses) => uses !== null && uses > 0 && uses <= RARE && words.length > 1).flatMap(eachChoice).slice(0, most).map((slip) => read([slip])), nearest: null };
  const [, ...others] = unknown.flatMap((slip) => eachChoice(slip).map((choice) => [...unknown.filter((other) => other.at !== slip.at), choice]));
  const nearest = read(unknown);
  return { queries: [nearest, ...others.slice(0, most).map(read)], nearest };
}

/** Uses of a word up to which another one, this many times as frequent and one letter away, is what was likelier meant. */
const HARDLY_USED = 6;
const MUCH_MORE_USED = 10;

/** Tells the likelier spelling of a search that found little: records hold slips too (*pemograman*); null if there is none. */
export function likelierQuery(query: ParsedQuery, reader: QueryReader): ParsedQuery | null {
  const words = surfacesOf(query);
  const likelier = words.map((word) => {
    const use = reader.vocabulary.use(word);
    const uses = use ? use.inTitles + use.inNames : 0;
    if (word.length < 6 || !/^[a-z]+$/.test(word) || uses === 0 || uses > HARDLY_USED) return word;
    return reader.vocabulary.neighbours(word, 1).find((near) => near.inTitles + near.inNames >= uses * MUCH_MORE_USED)?.word ?? word;
  });
  return likelier.every((word, at) => word === words[at]) ? null : readQueryWords(likelier, {}, reader);
}

function slipsAmong(words: readonly string[], { vocabulary }: QueryReader, isSlip: (uses: number | null) => boolean): Slip[] {
  return words.flatMap((word, at) => {
    const use = vocabulary.use(word);
    if (word.length < 4 || /\d/.test(word) || isKindWord(word) || !isSlip(use && use.inTitles + use.inNames)) return [];
    const near = vocabulary.neighbours(word, 1);
    const instead = near.length > 0 || word.length < 7 ? near : vocabulary.neighbours(word, 2);
    return instead.length === 0 ? [] : [{ at, instead: instead.slice(0, MOST_INSTEAD).map((found) => found.word) }];
  });
}

function eachChoice({ at, instead }: Slip): Slip[] {
  return instead.map((word) => ({ at, instead: [word] }));
}

function changed(words: readonly string[], changes: readonly Slip[]): string[] {
  return words.map((word, at) => changes.find((change) => change.at === at)?.instead[0] ?? word);
}
