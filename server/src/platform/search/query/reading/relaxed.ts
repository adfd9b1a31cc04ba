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

/** Finds rows when words are dropped, in the order in which they are shown. */
export type Relaxer = {
  relax(query: ParsedQuery, found: RowSet, isWanted: (row: number) => boolean): RelaxedPart[];
};

/** What dropping words needs of an open index. */
export type RelaxerParts = {
  readonly reader: QueryReader;
  readonly termRows: TermRows;
  readonly documents: () => number;
};

/** With this many rows there is enough to read. */
const ENOUGH = 60;
const MOST_PARTS = 4;
/** At most this many rows are added below hits that have every word: not everything with a common word. */
const MOST_AFTER_ALL = 200;
const MOST_FURTHER = 120;
/** At most this many choices are tried, because each reads lists of rows. */
const MOST_TRIES = 16;
/** Choices that lose more than this share of the weight are not tried while others lose less. */
const MOST_LOST = 0.6;
/** Of more words than this, the further ones are dropped last and one at a time. */
const MOST_JOINTLY = 6;
/** A verb weighs less than its object, a number less than what it counts. */
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

/** Creates the relaxer of one connection. */
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

/** Returns a function that reads the rows of a word and how much it tells. */
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
   * The first word of a dropped abbreviation may be there all the same, so an abbreviation tells no more than
   * this word.
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

/** Collects rows that lack some of the words, below those found, until there is enough. */
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
 * All choices of words to keep, those that lose least first. If other words are unknown anyway, one choice
 * keeps all known words.
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
  // Of an unknown name, the first name alone leads to other people.
  return unknown.length === 0 || kept.some(({ isKept, use }) => isKept || !isNameWord(use));
}
