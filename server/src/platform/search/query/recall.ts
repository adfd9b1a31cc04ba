import type { IndexDatabase } from '../index-file/schema';
import { isKindWord } from '../language/stop-words';
import { allButOneQuestions, anyWordTerms, bodyExpression, generousQuestions, nameQuestion, nameWithoutOneQuestions, recallQuestion } from './match-expression';
import type { ParsedQuery } from './parsed-query';
import { readWords, requiredTerms, surfacesOf } from './parsed-query';
import { likelierQuery, mendingOf } from './mending';
import { otherwiseCounted, type QueryReader, readQueryWords, withNearNames, wordsAlmostAlike } from './read-query';
import { createMatchRows, keep, NO_ROWS, type RowSet, union, without } from './row-set';
import type { AllOf, TermRows } from './term-rows';

/** The rows that answer a search, before filters, and how the search was understood in the end. */
export type Recall = {
  readonly rows: RowSet;
  readonly query: ParsedQuery;
  /** The text with its spelling mended, if only that found something, or if much more is spelled so. */
  readonly didYouMean: string | null;
};

/** Finds rows of one kind. */
export type Recaller = {
  recall(query: ParsedQuery, isWanted: (row: number) => boolean): Recall;
};

const FEW = 24;
const MOST_GENEROUS = 300;
/** A word is a name when it stands in names so many times as often as in titles. */
const MOSTLY = 1.5;

/** What recall needs of an open index; `scoreRow` judges rows found by loose spelling. */
export type RecallParts = {
  readonly database: IndexDatabase; readonly reader: QueryReader; readonly termRows: TermRows; readonly scoreRow: (row: number, query: ParsedQuery) => number;
};

/** Prepares recall on one connection. */
export function createRecaller({ database, reader, termRows, scoreRow }: RecallParts): Recaller {
  const { matching } = termRows;
  const matchingAny = (questions: readonly AllOf[]): RowSet => questions.map(matching).reduce(union, NO_ROWS);
  const matchBody = createMatchRows(database, 'body_term');

  const strictly = (query: ParsedQuery): RowSet => {
    let rows = query.identifier === null ? NO_ROWS : matching([[`i${query.identifier}`]]);
    for (const reading of query.readings) rows = union(rows, matching(recallQuestion(reading)));
    return rows;
  };
  const generously = (query: ParsedQuery, found: RowSet): RowSet => {
    const [reading] = query.readings;
    if (!reading || requiredTerms(reading).length < 2) return found;
    const shorterNames = requiredTerms(reading).length >= 3 ? matchingAny(nameWithoutOneQuestions(reading)) : NO_ROWS;
    const others = without(union(matchingAny(generousQuestions(reading)), shorterNames), found);
    return union(found, others.length > MOST_GENEROUS ? NO_ROWS : keep(others, (row) => scoreRow(row, query) >= 1000));
  };
  const inNotes = (query: ParsedQuery, found: RowSet): RowSet => {
    const [reading] = query.readings;
    return reading && found.length < FEW ? union(found, matchBody(bodyExpression(reading))) : found;
  };
  const attempt = (query: ParsedQuery, isWanted: (row: number) => boolean): Recall => {
    const [first, ...others] = query.readings;
    const strict = keep(strictly(query), isWanted);
    const generous: ParsedQuery = strict.length < FEW && first ? { ...query, readings: [withNearNames(first, reader), ...others] } : query;
    const rows = strict.length < FEW ? keep(inNotes(generous, generously(generous, strict)), isWanted) : strict;
    return { rows, query: generous, didYouMean: null };
  };

  const likelierText = (query: ParsedQuery, found: number, isWanted: (row: number) => boolean): string | null => {
    const likelier = likelierQuery(query, reader);
    return likelier && keep(strictly(likelier), isWanted).length > found ? likelier.titleKey : null;
  };

  /** Reads a misspelt search in words almost alike that some record has together: *jon grisam* as *john grisham*. */
  const almostAlike = (ways: readonly ParsedQuery[], isWanted: (row: number) => boolean): Recall | null => {
    for (const way of ways) {
      const choices = wordsAlmostAlike(way, reader);
      const rows = choices.length === 0 ? NO_ROWS : keep(matching(choices.map(anyOf)), isWanted);
      if (rows.length === 0 || rows.length > MOST_GENEROUS) continue;
      const better = attempt(readQueryWords(togetherIn(rows, choices), {}, reader), isWanted);
      if (better.rows.length > 0) return { ...better, didYouMean: better.query.titleKey };
    }
    return null;
  };
  const anyOf = (words: readonly string[]): readonly string[] => anyWordTerms(readWords(words, reader.forms));
  /** Chooses one of each choice so that one of the rows has them all. */
  const togetherIn = (rows: RowSet, choices: readonly (readonly string[])[]): string[] => {
    let left = new Set(rows);
    return choices.map((words) => {
      for (const word of words) {
        const narrowed = keep(matching([anyOf([word])]), (row) => left.has(row));
        if (narrowed.length === 0) continue;
        left = new Set(narrowed);
        return word;
      }
      return '';
    });
  };

  /** Of two known words that no record has together, the longer one if it is a name, as it says more: *oki madasari* is likelier Okky than nobody. */
  const longerOfTwo = ([query]: readonly ParsedQuery[], isWanted: (row: number) => boolean): Recall | null => {
    const terms = requiredTerms(query?.readings[0] ?? []);
    const [longer] = [...terms].sort((one, other) => other.forms.surface.length - one.forms.surface.length);
    const use = longer ? reader.vocabulary.use(longer.forms.surface) : null;
    if (!query || terms.length !== 2 || !longer || !use || use.inNames < use.inTitles * MOSTLY) return null;
    const rows = keep(matching(nameQuestion([longer])), isWanted);
    return rows.length === 0 || rows.length > FEW ? null : { rows, query: { ...query, readings: [[longer]] }, didYouMean: longer.forms.surface };
  };

  /** Mends the words, takes those that are almost alike, and gives some up where that does not help. */
  const loosely = (ways: readonly ParsedQuery[], isWanted: (row: number) => boolean): Recall | null => {
    const mendings = ways.map((way) => ({ way, ...mendingOf(way, reader) }));
    for (const mended of mendings.flatMap(({ queries }) => queries)) {
      const better = attempt(mended, isWanted);
      if (better.rows.length > 0) return { ...better, didYouMean: mended.titleKey };
    }
    const almost = almostAlike(ways, isWanted);
    if (almost) return almost;
    const nearest = mendings.map((mending) => mending.nearest ?? mending.way);
    const some = partly(nearest, matchingAny, isWanted) ?? longerOfTwo(nearest, isWanted);
    return some && { ...some, didYouMean: some.didYouMean ?? (mendings.some((mending) => mending.nearest !== null) ? surfacesOf(some.query).join(' ') : null) };
  };

  return {
    recall: (query, isWanted) => {
      const found = attempt(query, isWanted);
      if (query.readings.length === 0) return found;
      if (found.rows.length > 0) return found.rows.length < FEW ? { ...found, didYouMean: likelierText(query, found.rows.length, isWanted) } : found;
      const lettered = query.withLetters && attempt(query.withLetters, isWanted);
      if (lettered && lettered.rows.length > 0) return lettered;
      const counted = otherwiseCounted(query, reader);
      const recounted = counted && attempt(counted, isWanted);
      if (recounted && recounted.rows.length > 0) return recounted;
      return loosely(query.withLetters ? [query, query.withLetters] : [query], isWanted) ?? found;
    },
  };
}

/** Gives up, in this order: words nobody has, words that only say what kind of thing is wanted, one word of three or more. */
function partly(ways: readonly ParsedQuery[], matchingAny: (questions: readonly AllOf[]) => RowSet, isWanted: (row: number) => boolean): Recall | null {
  const known = ways.map((query) => {
    const terms = requiredTerms(query.readings[0] ?? []);
    return { query, terms, all: terms.filter((term) => matchingAny([recallQuestion([term])]).length > 0) };
  });
  for (const { query, terms, all } of known) {
    for (const kept of [all, all.filter((term) => !isKindWord(term.forms.surface))]) {
      if (kept.length === 0 || kept.length === terms.length) continue;
      const rows = keep(matchingAny([recallQuestion(kept)]), isWanted);
      if (rows.length > 0) return { rows, query: { ...query, readings: [kept] }, didYouMean: null };
    }
  }
  for (const { query, all } of known.filter(({ all }) => all.length >= 3)) {
    const rows = keep(matchingAny(allButOneQuestions(all)), isWanted);
    if (rows.length > 0) return { rows, query, didYouMean: null };
  }
  return null;
}
