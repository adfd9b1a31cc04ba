import type { IndexDatabase } from '../../index-file/schema';
import { spokenWord } from '../../language/words';
import {
  buildAnyWordTerms,
  buildBodyExpression,
  buildGenerousTerms,
  buildShorterNameTerms,
  buildStrictTerms,
} from './match-expression';
import type { ParsedQuery } from './parsed-query';
import { readWords, requiredTerms, listSurfaces } from './parsed-query';
import { findLikelierQuery, spellCorrect } from './spell-correct';
import {
  otherwiseCounted,
  type QueryReader,
  readQueryWords,
  withNearNames,
  wordsAlmostAlike,
} from './read-query';
import { createRelaxer, type RelaxedPart } from './relaxed';
import { createMatchRows, keep, NO_ROWS, type RowSet, union, without } from '../row-set';
import type { EveryTerm, TermRows } from './term-rows';

/** The candidate rows of a search before filtering, and the query as it was finally understood. */
export type Candidates = {
  /** The rows that have every word. */
  readonly rows: RowSet;
  readonly query: ParsedQuery;
  /** The text with its spelling mended, if only that found something, or if much more is spelled so. */
  readonly didYouMean: string | null;
  /** Where few rows have every word, or none: those that lack some, in the order in which they go on. */
  readonly relaxed: readonly RelaxedPart[];
};

/** Finds rows of one kind. */
export type CandidateRetriever = {
  retrieveCandidates(
    query: ParsedQuery,
    isWanted: (row: number) => boolean,
    isSpelledRight?: boolean,
  ): Candidates;
};

/** What was found in one way of reading a search. */
type Found = Omit<Candidates, 'relaxed'>;

const FEW = 24;
/** So many fill a page: nothing has to go on below. */
const PAGEFUL = 20;
const MOST_GENEROUS = 300;

/** What recall needs of an open index; `scoreRow` judges rows found by loose spelling. */
export type RetrieverParts = {
  readonly database: IndexDatabase;
  readonly reader: QueryReader;
  readonly termRows: TermRows;
  readonly documents: () => number;
  readonly scoreRow: (row: number, query: ParsedQuery) => number;
};

/** Prepares recall on one connection. */
export function createCandidateRetriever({
  database,
  reader,
  termRows,
  documents,
  scoreRow,
}: RetrieverParts): CandidateRetriever {
  const { matching } = termRows;
  const matchingAny = (questions: readonly EveryTerm[]): RowSet =>
    questions.map(matching).reduce(union, NO_ROWS);
  const matchBody = createMatchRows(database, 'body_term');
  const relaxer = createRelaxer({ reader, termRows, documents });

  /** Runs the query strictly: every word must match. Interpretations without a hit are dropped. */
  const strictly = (query: ParsedQuery): { rows: RowSet; query: ParsedQuery } => {
    const answered = query.readings
      .map((reading, index) => ({ reading, index, rows: matching(buildStrictTerms(reading)) }))
      .filter(({ rows, index }) => index === 0 || rows.length > 0);
    const identified = query.identifier === null ? NO_ROWS : matching([[`i${query.identifier}`]]);
    return {
      rows: answered.map(({ rows }) => rows).reduce(union, identified),
      query: { ...query, readings: answered.map(({ reading }) => reading) },
    };
  };
  const generously = (query: ParsedQuery, found: RowSet): RowSet => {
    const [reading] = query.readings;
    if (!reading || requiredTerms(reading).length < 2) return found;
    const shorterNames =
      requiredTerms(reading).length >= 3 ? matchingAny(buildShorterNameTerms(reading)) : NO_ROWS;
    const others = without(union(matchingAny(buildGenerousTerms(reading)), shorterNames), found);
    return union(
      found,
      others.length > MOST_GENEROUS ? NO_ROWS : keep(others, (row) => scoreRow(row, query) >= 1000),
    );
  };
  const inNotes = (query: ParsedQuery, found: RowSet): RowSet => {
    const [reading] = query.readings;
    return reading && found.length < FEW ? union(found, matchBody(buildBodyExpression(reading))) : found;
  };
  const attempt = (asked: ParsedQuery, isWanted: (row: number) => boolean): Found => {
    const { rows: found, query } = strictly(asked);
    const [first, ...others] = query.readings;
    const strict = keep(found, isWanted);
    const generous: ParsedQuery =
      strict.length < FEW && first
        ? { ...query, readings: [withNearNames(first, reader), ...others] }
        : query;
    const rows =
      strict.length < FEW ? keep(inNotes(generous, generously(generous, strict)), isWanted) : strict;
    return { rows, query: generous, didYouMean: null };
  };

  const likelierText = (
    query: ParsedQuery,
    found: number,
    isWanted: (row: number) => boolean,
  ): string | null => {
    const likelier = findLikelierQuery(query, reader);
    return likelier && keep(strictly(likelier).rows, isWanted).length > found ? spoken(likelier) : null;
  };

  /**
   * Reads a misspelt search in words almost alike that some record has together: *jon grisam* as *john
   * grisham*.
   */
  const almostAlike = (ways: readonly ParsedQuery[], isWanted: (row: number) => boolean): Found | null => {
    for (const way of ways) {
      const choices = wordsAlmostAlike(way, reader);
      const rows = choices.length === 0 ? NO_ROWS : keep(matching(choices.map(anyOf)), isWanted);
      if (rows.length === 0 || rows.length > MOST_GENEROUS) continue;
      const better = attempt(readQueryWords(togetherIn(rows, choices), {}, reader), isWanted);
      if (better.rows.length > 0) return { ...better, didYouMean: spoken(better.query) };
    }
    return null;
  };
  const anyOf = (words: readonly string[]): readonly string[] =>
    buildAnyWordTerms(readWords(words, reader.forms));
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

  /**
   * Tries in this order: the words as typed, numerals as words, other counts, corrected spelling, similar
   * words.
   */
  const everyWord = (
    query: ParsedQuery,
    isWanted: (row: number) => boolean,
    isSpelledRight: boolean,
  ): Found | null => {
    const ways = query.withLetters ? [query, query.withLetters] : [query];
    const counted = otherwiseCounted(query, reader);
    for (const way of [...ways, ...(counted ? [counted] : [])]) {
      const found = attempt(way, isWanted);
      if (found.rows.length > 0) return found;
    }
    if (isSpelledRight) return null;
    for (const mended of ways.flatMap((way) => spellCorrect(way, reader).queries)) {
      const better = attempt(mended, isWanted);
      if (better.rows.length > 0) return { ...better, didYouMean: spoken(mended) };
    }
    return almostAlike(ways, isWanted);
  };
  /**
   * Gives up words where none has them all; a slip in one of the others is mended, if the mended word is in
   * what is found.
   */
  const someWords = (
    query: ParsedQuery,
    isWanted: (row: number) => boolean,
    isSpelledRight: boolean,
  ): Candidates | null => {
    const ways = query.withLetters ? [query, query.withLetters] : [query];
    for (const way of isSpelledRight ? [] : ways) {
      const mended = spellCorrect(way, reader).nearest;
      const relaxed = mended ? relaxer.relax(mended, NO_ROWS, isWanted) : [];
      const isMended = relaxed.every(({ without: given }) =>
        given.every((word) => listSurfaces(way).map(spokenWord).includes(word)),
      );
      if (mended && relaxed.length > 0 && isMended)
        return { rows: NO_ROWS, query: asTyped(mended), didYouMean: spoken(mended), relaxed };
    }
    for (const way of ways) {
      const relaxed = relaxer.relax(way, NO_ROWS, isWanted);
      if (relaxed.length > 0)
        return {
          rows: NO_ROWS,
          query: asTyped(way),
          didYouMean: isSpelledRight ? null : likelierText(way, 0, isWanted),
          relaxed,
        };
    }
    return null;
  };

  return {
    retrieveCandidates: (query, isWanted, isSpelledRight = false) => {
      if (query.readings.length === 0) return { ...attempt(query, isWanted), relaxed: [] };
      const found = everyWord(query, isWanted, isSpelledRight);
      if (!found)
        return (
          someWords(query, isWanted, isSpelledRight) ?? {
            rows: NO_ROWS,
            query: asTyped(query),
            didYouMean: null,
            relaxed: [],
          }
        );
      const { length } = found.rows;
      return {
        ...found,
        relaxed: length < PAGEFUL ? relaxer.relax(found.query, found.rows, isWanted) : [],
        didYouMean:
          found.didYouMean ??
          (length < FEW && !isSpelledRight ? likelierText(found.query, length, isWanted) : null),
      };
    },
  };
}

/** A search as people write it. */
function spoken(query: ParsedQuery): string {
  return listSurfaces(query).map(spokenWord).join(' ');
}

/** Other readings that find nothing are not told. */
function asTyped(query: ParsedQuery): ParsedQuery {
  return { ...query, readings: query.readings.slice(0, 1) };
}
