import { keep, NO_ROWS, type RowSet } from '../row-set';
import { type Attempt, type Found, type IsWanted, MOST_GENEROUS } from './attempt';
import { buildAnyWordTerms } from './match-expression';
import { type ParsedQuery, readWords, spokenQuery } from './parsed-query';
import { type QueryReader, readQueryWords, wordsAlmostAlike } from './read-query';
import type { TermRows } from './term-rows';

/** What reading in words almost alike takes. */
type AlmostAlikeParts = {
  readonly reader: QueryReader;
  readonly termRows: TermRows;
  readonly attempt: Attempt['attempt'];
};

/**
 * Prepares reading a misspelt search in words almost alike that some record has together: *jon grisam* as
 * *john grisham*.
 */
export function createAlmostAlike({ reader, termRows, attempt }: AlmostAlikeParts) {
  const anyOf = (words: readonly string[]): readonly string[] =>
    buildAnyWordTerms(readWords(words, reader.forms));
  /** Chooses one of each choice so that one of the rows has them all. */
  const togetherIn = (rows: RowSet, choices: readonly (readonly string[])[]): string[] => {
    let left = new Set(rows);
    return choices.map((words) => {
      for (const word of words) {
        const narrowed = keep(termRows.matching([anyOf([word])]), (row) => left.has(row));
        if (narrowed.length === 0) continue;
        left = new Set(narrowed);
        return word;
      }
      return '';
    });
  };
  return (ways: readonly ParsedQuery[], isWanted: IsWanted): Found | null => {
    for (const way of ways) {
      const choices = wordsAlmostAlike(way, reader);
      const rows = choices.length === 0 ? NO_ROWS : keep(termRows.matching(choices.map(anyOf)), isWanted);
      if (rows.length === 0 || rows.length > MOST_GENEROUS) continue;
      const better = attempt(readQueryWords(togetherIn(rows, choices), {}, reader), isWanted);
      if (better.rows.length > 0) return { ...better, didYouMean: spokenQuery(better.query) };
    }
    return null;
  };
}
