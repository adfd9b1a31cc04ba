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

/** If at most this many rows are found, rows with the words in another form or in their notes are added. */
export const FEW = 24;
/** At most this many rows found by loose reading are scored. */
export const MOST_GENEROUS = 300;

/** The result of one reading of a search. */
export type Found = {
  /** The rows that have every word. */
  readonly rows: RowSet;
  readonly query: ParsedQuery;
  /** The corrected text, if only that found something or if far more records are spelled so. */
  readonly didYouMean: string | null;
};

/** Which of the matching rows are wanted, such as those of one kind. */
export type IsWanted = (row: number) => boolean;

/** Finds rows by one reading of a search. */
export type Attempt = {
  /** The rows in which every word matches as written; readings without a hit are dropped. */
  strictly(query: ParsedQuery): { rows: RowSet; query: ParsedQuery };
  /** Like `strictly`; if that finds few rows, also similar names, shortened names and notes. */
  attempt(query: ParsedQuery, isWanted: IsWanted): Found;
};

/** What an attempt needs of an open index; `scoreRow` scores rows found by loose spelling. */
export type AttemptParts = {
  readonly database: IndexDatabase;
  readonly reader: QueryReader;
  readonly termRows: TermRows;
  readonly scoreRow: (row: number, query: ParsedQuery) => number;
};

/** Creates the attempts of one connection. */
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
