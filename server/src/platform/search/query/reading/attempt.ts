import type { IndexDatabase } from '../../index-file/schema';
import { createMatchRows, keep, NO_ROWS, type RowSet, union, without } from '../row-set';
import {
  buildBodyExpression,
  buildGenerousTerms,
  buildShorterNameTerms,
  buildStrictTerms,
} from './match-expression';
import type { ParsedQuery } from './parsed-query';
import { requiredTerms } from './parsed-query';
import { type QueryReader, withNearNames } from './read-query';
import type { EveryTerm, TermRows } from './term-rows';

/** So few rows are completed by rows that have the words in another form or in their notes. */
export const FEW = 24;
/** Of rows found by loose reading no more than these are judged. */
export const MOST_GENEROUS = 300;

/** What is found by reading a search in one way. */
export type Found = {
  /** The rows that have every word. */
  readonly rows: RowSet;
  readonly query: ParsedQuery;
  /** The text with its spelling mended, if only that found something, or if much more is spelled so. */
  readonly didYouMean: string | null;
};

/** Which rows are wanted of all that match. */
export type IsWanted = (row: number) => boolean;

/** Reads a search in one way. */
export type Attempt = {
  /** The rows in which every word matches as it is; interpretations without a hit are dropped. */
  strictly(query: ParsedQuery): { rows: RowSet; query: ParsedQuery };
  /** As strictly, and where that finds few, with names almost alike, names in short and notes. */
  attempt(query: ParsedQuery, isWanted: IsWanted): Found;
};

/** What reading a search takes of an open index; `scoreRow` judges rows found by loose spelling. */
export type AttemptParts = {
  readonly database: IndexDatabase;
  readonly reader: QueryReader;
  readonly termRows: TermRows;
  readonly scoreRow: (row: number, query: ParsedQuery) => number;
};

/** Prepares reading on one connection. */
export function createAttempt({ database, reader, termRows, scoreRow }: AttemptParts): Attempt {
  const { matching } = termRows;
  const matchBody = createMatchRows(database, 'body_term');
  const generously = (query: ParsedQuery, found: RowSet): RowSet => {
    const others = without(matchGenerously(query, matching), found);
    return union(
      found,
      others.length > MOST_GENEROUS ? NO_ROWS : keep(others, (row) => scoreRow(row, query) >= 1000),
    );
  };
  const inNotes = (query: ParsedQuery, found: RowSet): RowSet => {
    const [reading] = query.readings;
    return reading && found.length < FEW ? union(found, matchBody(buildBodyExpression(reading))) : found;
  };
  const strictly: Attempt['strictly'] = (query) => matchStrictly(query, matching);
  return {
    strictly,
    attempt: (asked, isWanted) => {
      const { rows: found, query } = strictly(asked);
      const strict = keep(found, isWanted);
      if (strict.length >= FEW) return { rows: strict, query, didYouMean: null };
      const [first, ...others] = query.readings;
      const generous = first ? { ...query, readings: [withNearNames(first, reader), ...others] } : query;
      const rows = keep(inNotes(generous, generously(generous, strict)), isWanted);
      return { rows, query: generous, didYouMean: null };
    },
  };
}

type Matching = (question: EveryTerm) => RowSet;

function matchStrictly(query: ParsedQuery, matching: Matching): { rows: RowSet; query: ParsedQuery } {
  const answered = query.readings
    .map((reading, index) => ({ reading, index, rows: matching(buildStrictTerms(reading)) }))
    .filter(({ rows, index }) => index === 0 || rows.length > 0);
  const identified = query.identifier === null ? NO_ROWS : matching([[`i${query.identifier}`]]);
  return {
    rows: answered.map(({ rows }) => rows).reduce(union, identified),
    query: { ...query, readings: answered.map(({ reading }) => reading) },
  };
}

function matchGenerously(query: ParsedQuery, matching: Matching): RowSet {
  const [reading] = query.readings;
  const length = reading ? requiredTerms(reading).length : 0;
  if (!reading || length < 2) return NO_ROWS;
  const shorterNames = length >= 3 ? buildShorterNameTerms(reading) : [];
  return [...buildGenerousTerms(reading), ...shorterNames].map(matching).reduce(union, NO_ROWS);
}
