import { findExpansion } from '../../language/word-forms';
import { spokenWord } from '../../language/words';
import { buildStrictTerms } from './match-expression';
import { type ParsedQuery, type QueryTerm, type Reading, readWords, requiredTerms } from './parsed-query';
import type { QueryReader } from './read-query';
import { intersect, keep, NO_ROWS, type RowSet, union, without } from '../row-set';
import type { TermRows } from './term-rows';
import { isNameWord, isSurname, type WordUse } from './vocabulary';

/** Rows that lack some words of a search and have all others. */
export type RelaxedPart = {
  /** The words they lack, as a reader writes them. */
  readonly without: readonly string[];
  readonly rows: RowSet;
  /** The search without these words, by which they are ranked. */
  readonly query: ParsedQuery;
};

/** What is found once words are given up, in the order in which it is to be shown. */
export type Relaxer = {
  relax(query: ParsedQuery, found: RowSet, isWanted: (row: number) => boolean): RelaxedPart[];
};

/** What giving words up takes. */
export type RelaxerParts = {
  readonly reader: QueryReader;
  readonly termRows: TermRows;
  readonly documents: () => number;
};

/** A reader who has seen so many rows has seen enough. */
const ENOUGH = 60;
const MOST_PARTS = 4;
/** What follows something must say something: not all that has a common word. */
const MOST_AFTER_ALL = 200;
const MOST_FURTHER = 120;
/** Each try reads lists of rows: so many at most. */
const MOST_TRIES = 16;
/** More than this share of what a search tells is not given up, as long as less can be. */
const MOST_LOST = 0.6;
/** Words beyond these are given up last and one at a time only. */
const MOST_JOINTLY = 6;
/** A verb says less than what it is done to, a number less than what it counts. */
const WEIGHT_OF_VERB = 0.7;
const WEIGHT_OF_NUMBER = 0.5;
const VERB = /^(?:me[mnlrwy]|ber|di)[a-z]{4,}$/;

type Word = {
  readonly term: QueryTerm;
  readonly use: WordUse | null;
  readonly rows: RowSet;
  readonly weight: number;
  readonly isKept: boolean;
};

/** Prepares giving up words on one connection. */
export function createRelaxer(parts: RelaxerParts): Relaxer {
  const read = createWordReader(parts);
  const { reader } = parts;
  return {
    relax: (query, found, isWanted) => {
      const [reading = []] = query.readings;
      const terms = requiredTerms(reading);
      const isName = (term: QueryTerm) => isNameWord(useOf(term, reader));
      // What somebody wrote is all there is to find by a name.
      if (terms.length < 2 || (found.length > 0 && terms.every(isName))) return [];
      const words = terms.map((term) => read(term, query.surname));
      return collectParts(words, found, { query, reader, isWanted });
    },
  };
}

function useOf({ forms }: QueryTerm, reader: QueryReader): WordUse | null {
  return reader.vocabulary.use(forms.surface);
}

/** Returns what is read of a word: its rows, and how much it tells. */
function createWordReader({ reader, termRows, documents }: RelaxerParts) {
  const rowsOf = (term: QueryTerm): RowSet => {
    const expansion = findExpansion(term.forms);
    const rows = termRows.matching(buildStrictTerms([term]));
    return expansion.length === 0
      ? rows
      : union(rows, termRows.matching(buildStrictTerms(readWords(expansion, reader.forms))));
  };
  const rarity = (rows: RowSet): number => Math.log2(1 + documents() / Math.max(1, rows.length));
  /**
   * Of an abbreviation that is given up its first word may be there all the same, so that it tells no more
   * than this word.
   */
  const rarityOf = (term: QueryTerm, rows: RowSet): number => {
    const [first] = readWords(findExpansion(term.forms).slice(0, 1), reader.forms);
    return first
      ? Math.min(rarity(rows), rarity(termRows.matching(buildStrictTerms([first]))))
      : rarity(rows);
  };
  return (term: QueryTerm, surname: string | null): Word => {
    const rows = rowsOf(term);
    const word = term.forms.surface;
    const use = useOf(term, reader);
    const ofClass = /\d/.test(word) ? WEIGHT_OF_NUMBER : isVerb(term) ? WEIGHT_OF_VERB : 1;
    const isKept = word === surname || isSurname(use);
    return { term, use, rows, weight: rarityOf(term, rows) * ofClass, isKept };
  };
}

/** Collects what lacks some of the words, below what was found, until there is enough to read. */
function collectParts(
  words: readonly Word[],
  found: RowSet,
  {
    query,
    reader,
    isWanted,
  }: { query: ParsedQuery; reader: QueryReader; isWanted: (row: number) => boolean },
): RelaxedPart[] {
  const known = words.filter(({ rows }) => rows.length > 0);
  const unknown = words.filter(({ rows }) => rows.length === 0);
  if (known.length === 0 || unknown.some(({ isKept }) => isKept)) return [];
  const parts: RelaxedPart[] = [];
  let seen = found;
  let shown = found.length;
  for (const kept of waysToKeep(known, unknown)) {
    const rows = keep(without(allOf(kept), seen), isWanted);
    if (rows.length === 0 || rows.length > mostAfter(found.length, parts.length)) continue;
    const given = words.filter((word) => !kept.includes(word)).map(({ term }) => term);
    parts.push({
      without: given.map(({ forms }) => spokenWord(forms.surface)),
      rows,
      query: queryWithout(query, given, reader),
    });
    seen = union(seen, rows);
    shown += rows.length;
    if (parts.length === MOST_PARTS || shown >= ENOUGH) break;
  }
  return parts;
}

/**
 * Every choice of words to keep, those that lose least first; all of them where others are unknown anyway.
 */
function waysToKeep(known: readonly Word[], unknown: readonly Word[]): Word[][] {
  const weightOf = (words: readonly Word[]): number => words.reduce((sum, { weight }) => sum + weight, 0);
  const droppable = known.filter(({ isKept }) => !isKept).sort((one, other) => one.weight - other.weight);
  const jointly = droppable
    .slice(0, MOST_JOINTLY)
    .reduce<Word[][]>((ways, word) => [...ways, ...ways.map((way) => [...way, word])], [[]]);
  const ways = [...jointly, ...droppable.slice(MOST_JOINTLY).map((word) => [word])].filter(
    (way) => way.length < known.length && (way.length > 0 || unknown.length > 0),
  );
  const answers = ways
    .map((dropped) => ({ kept: known.filter((word) => !dropped.includes(word)), lost: weightOf(dropped) }))
    .filter(({ kept }) => isAnswer(kept, unknown))
    .sort((one, other) => one.lost - other.lost);
  const least = answers.find(({ lost }) => lost > 0)?.lost ?? 0;
  const most = Math.max(least, weightOf(known) * MOST_LOST);
  return answers
    .filter(({ lost }) => lost <= most)
    .slice(0, MOST_TRIES)
    .map(({ kept }) => kept);
}

function mostAfter(found: number, parts: number): number {
  if (parts > 0) return MOST_FURTHER;
  return found > 0 ? MOST_AFTER_ALL : Infinity;
}

function allOf(words: readonly Word[]): RowSet {
  const [fewest = NO_ROWS, ...others] = words
    .map(({ rows }) => rows)
    .sort((one, other) => one.length - other.length);
  return others.reduce((rows, more) => intersect(rows, more), fewest);
}

function queryWithout(query: ParsedQuery, given: readonly QueryTerm[], reader: QueryReader): ParsedQuery {
  const words = given.map(({ forms }) => forms.surface);
  const rest = (reading: Reading): Reading => reading.filter(({ forms }) => !words.includes(forms.surface));
  const [reading = []] = query.readings;
  const hints = readWords(
    given.flatMap(({ forms }) => findExpansion(forms)),
    reader.forms,
  );
  const kept = rest(reading);
  return {
    ...query,
    readings: [kept],
    identifier: null,
    titleKey: kept.map(({ forms }) => forms.surface).join(' '),
    core: query.core && rest(query.core),
    hints,
  };
}

function isVerb({ forms }: QueryTerm): boolean {
  return VERB.test(forms.surface) && forms.root !== forms.key;
}

/** Whether rows that have these words and lack those may be what was meant. */
function isAnswer(kept: readonly Word[], unknown: readonly Word[]): boolean {
  if (kept.every(({ term }) => /^\d+$/.test(term.forms.surface))) return false;
  // Of a name that nobody has, the first name alone leads to others.
  return unknown.length === 0 || kept.some(({ isKept, use }) => isKept || !isNameWord(use));
}
