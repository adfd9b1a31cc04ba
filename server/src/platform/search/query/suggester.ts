import { headingRange, rowOfHeading } from '../index-file/writing/document-row';
import type { IndexDatabase } from '../index-file/schema';
import type { WordForms } from '../language/word-forms';
import { oneSpelling } from '../language/spelling';
import type { SearchSuggestion } from '../search-types';
import type { FacetValues } from './facets/facet-values';
import { queryWords, queryWordsWithLetters } from './reading/parsed-query';

/** Completes what somebody is typing. */
export type Suggester = { suggest(text: string, limit: number): SearchSuggestion[] };

type Heading = SearchSuggestion & { readonly titleKey: string; readonly headingRow: number };

const PER_KIND = 24;
/** Words with more letters than this are not split in two. */
const MOST_CUTS = 20;
const COLUMNS = `id, group_id AS "group", label AS text, title_key AS titleKey, heading_row AS headingRow
  FROM document WHERE is_alive = 1 AND`;

/** Prepares suggestions on one connection. */
export function createSuggester(
  database: IndexDatabase,
  values: FacetValues,
  forms: (word: string) => WordForms,
): Suggester {
  const readHeadings = createHeadingReader(database);
  return {
    suggest: (text, limit) => {
      const words = queryWords(text);
      if (words.length === 0 || limit <= 0) return [];
      // A letter that is taken for a numeral may be the beginning of a word: *sejarah i…*.
      const letters = queryWordsWithLetters(text);
      const ways = letters === null ? [words] : [words, letters];
      const starts = ways.map((way) => way.join(' '));
      const byKind = (expression: string): Heading[][] =>
        [...values.all('kind')].map(([code, name]) => readHeadings({ code, name }, starts, expression));
      const kinds = byKind(ways.map((way) => headingExpression(way, forms)).join(' OR '));
      const apart = kinds.every((headings) => headings.length === 0) ? expressionOfParts(words) : null;
      return shareOut(apart === null ? kinds : byKind(apart), limit).map(
        ({ kind, id, text: label, group }) => ({ kind, id, text: label, group }),
      );
    },
  };
}

/** Returns the query for headings of one kind that match an expression or begin with a text. */
function createHeadingReader(database: IndexDatabase) {
  const matching = database.prepare<[string, number, number, number], { heading: number }>(
    'SELECT rowid AS heading FROM heading WHERE heading MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?',
  );
  const byRow = database.prepare<[number], Omit<Heading, 'kind'>>(`SELECT ${COLUMNS} row = ?`);
  const byStart = database.prepare<[number, string, string, number], Omit<Heading, 'kind'>>(
    `SELECT ${COLUMNS} kind = ? AND title_key >= ? AND title_key < ? ORDER BY title_key LIMIT ?`,
  );
  return (kind: { code: number; name: string }, starts: readonly string[], expression: string): Heading[] => {
    const { first, last } = headingRange(kind.code);
    const rows = matching
      .all(expression, first, last, PER_KIND)
      .map(({ heading }) => byRow.get(rowOfHeading(heading)));
    const found = [
      ...rows.filter((heading) => heading !== undefined),
      ...starts.flatMap((start) => byStart.all(kind.code, start, `${start}\uffff`, PER_KIND)),
    ];
    return bestFirst(
      found.map((heading) => ({ ...heading, kind: kind.name })),
      starts,
    );
  };
}

/** The last word may still be growing, or be whole (*negeri lima*); the others are whole. */
function headingExpression(words: readonly string[], forms: (word: string) => WordForms): string {
  const last = words.at(-1) ?? '';
  const whole = words.slice(0, -1).map((word) => anyOf([`"${word}"`, `"${forms(word).key}"`]));
  return [...whole, anyOf([`"${last}"*`, `"${oneSpelling(last)}"*`, `"${forms(last).key}"`])].join(' AND ');
}

/**
 * Splits the last word where two may have been written as one: `tereli` is `tere li…`, the initials of `y b
 * m` are `yb m…`.
 */
function expressionOfParts(words: readonly string[]): string | null {
  const last = words.at(-1) ?? '';
  if (last.length < 3 || /\d/.test(last)) return null;
  const cuts = Array.from({ length: last.length - 2 }, (_, index) => index + 2).slice(0, MOST_CUTS);
  const parts = cuts.map((cut) => `("${last.slice(0, cut)}" AND "${last.slice(cut)}"*)`);
  return [...words.slice(0, -1).map((word) => `"${word}"`), `(${parts.join(' OR ')})`].join(' AND ');
}

function anyOf(terms: readonly string[]): string {
  return `(${[...new Set(terms)].join(' OR ')})`;
}

/** Headings that begin with the text first, then by weight; one per work and per wording. */
function bestFirst(headings: readonly Heading[], starts: readonly string[]): Heading[] {
  const seen = new Set<string>();
  const rank = (heading: Heading): number =>
    starts.some((start) => heading.titleKey.startsWith(start)) ? 0 : 1;
  const sorted = [...headings].sort((a, b) => rank(a) - rank(b) || a.headingRow - b.headingRow);
  return sorted.filter((heading) => {
    const marks = [heading.group ?? heading.id, `${heading.kind} ${heading.titleKey}`];
    const isNew = !marks.some((mark) => seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return isNew;
  });
}

/** Takes kinds in turn, so that titles do not crowd out a person. */
function shareOut(kinds: readonly Heading[][], limit: number): Heading[] {
  const chosen = new Set<Heading>();
  for (let round = 0; chosen.size < limit && kinds.some((kind) => kind.length > round); round++) {
    for (const kind of kinds) {
      const heading = kind[round];
      if (heading && chosen.size < limit) chosen.add(heading);
    }
  }
  return kinds.flatMap((kind) => kind.filter((heading) => chosen.has(heading)));
}
