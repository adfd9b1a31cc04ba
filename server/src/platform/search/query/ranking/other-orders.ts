import { type DocumentColumns, NO_YEAR } from '../../index-file/columns';
import type { IndexDatabase } from '../../index-file/schema';
import type { SearchRequest } from '../../search-types';
import { bestCards, type Cards } from '../cards';
import type { RowSet } from '../row-set';

/**
 * Ranks rows by date added, year or title; a higher rank comes first, rows without a year last in either
 * direction.
 */
export function rankByColumn(
  rows: RowSet,
  columns: DocumentColumns,
  request: Pick<SearchRequest, 'sort' | 'direction'>,
): Float64Array {
  const sign =
    (request.direction ?? (request.sort === 'title' ? 'ascending' : 'descending')) === 'descending' ? 1 : -1;
  const ranks = new Float64Array(rows.length);
  const value = (row: number): number => {
    if (request.sort === 'title') return sign * (columns.titleStart[row] ?? 0);
    if (request.sort !== 'year') return sign * (columns.createdAt[row] ?? 0);
    const year = columns.year[row] ?? NO_YEAR;
    return year === NO_YEAR ? -Infinity : sign * year;
  };
  rows.forEach((row, index) => (ranks[index] = value(row)));
  return ranks;
}

/**
 * The first cards by title: the columns know only the first letters, so titles that begin alike are compared
 * in full.
 */
export function bestCardsByTitle(
  cards: Cards,
  count: number,
  { database, descending }: { database: IndexDatabase; descending: boolean },
): Int32Array {
  const roughly = bestCards(cards, count);
  const last = cards.ranks[roughly.at(-1) ?? 0] ?? 0;
  let withTies = 0;
  for (const rank of cards.ranks) if (rank >= last) withTies++;
  const candidates = withTies > roughly.length ? bestCards(cards, withTies) : roughly;
  return sortTies(candidates, cards, { database, descending }).subarray(0, count);
}

function sortTies(
  places: Int32Array,
  cards: Cards,
  { database, descending }: { database: IndexDatabase; descending: boolean },
): Int32Array {
  const keyOf = database.prepare('SELECT sort_key FROM document WHERE row = ?').pluck();
  const keys = new Map<number, string>();
  const key = (place: number): string => {
    const known = keys.get(place) ?? String(keyOf.get(cards.rows[place]));
    keys.set(place, known);
    return known;
  };
  const compare = (a: number, b: number): number => {
    const rough = (cards.ranks[b] ?? 0) - (cards.ranks[a] ?? 0);
    if (rough !== 0) return rough;
    const order = key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
    return (descending ? -order : order) || (cards.rows[a] ?? 0) - (cards.rows[b] ?? 0);
  };
  return places.sort(compare);
}
