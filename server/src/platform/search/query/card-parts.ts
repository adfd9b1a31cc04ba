import type { DocumentColumns } from '../index-file/columns';
import type { Cards } from './cards';
import { keep, type RowSet } from './row-set';

/**
 * Cards that follow each other in parts: no card of a part stands before one of an earlier part, whatever
 * their ranks.
 */
export type CardParts = {
  /** All cards, those of the first part first. */
  readonly cards: Cards;
  /** How many cards each part has. */
  readonly totals: readonly number[];
  /** Places of the first so many cards, each part in its own order. */
  order(count: number): Int32Array;
};

/** Joins the parts; `orderCards` orders the cards of one. */
export function joinParts(
  parts: readonly Cards[],
  orderCards: (cards: Cards, count: number) => Int32Array,
): CardParts {
  const totals = parts.map(({ rows }) => rows.length);
  return {
    cards: joinCards(parts),
    totals,
    order: (count) => {
      const places = new Int32Array(
        Math.min(
          count,
          totals.reduce((sum, total) => sum + total, 0),
        ),
      );
      let filled = 0;
      let base = 0;
      for (const part of parts) {
        const wanted = Math.min(places.length - filled, part.rows.length);
        if (wanted > 0)
          places.set(
            orderCards(part, wanted).map((place) => place + base),
            filled,
          );
        filled += wanted;
        base += part.rows.length;
      }
      return places;
    },
  };
}

/** Drops rows of works that an earlier part shows already. */
export function excludeShownWorks(
  earlier: readonly RowSet[],
  rows: RowSet,
  columns: DocumentColumns,
): RowSet {
  const shown = new Set<number>();
  for (const part of earlier)
    for (const row of part)
      if ((columns.groupSize[columns.group[row] ?? 0] ?? 0) > 1) shown.add(columns.group[row] ?? 0);
  return shown.size === 0 ? rows : keep(rows, (row) => !shown.has(columns.group[row] ?? 0));
}

function joinCards(parts: readonly Cards[]): Cards {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const length = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const cards: Cards = {
    rows: new Int32Array(length),
    ranks: new Float64Array(length),
    editions: new Uint16Array(length),
  };
  let base = 0;
  for (const part of parts) {
    cards.rows.set(part.rows, base);
    cards.ranks.set(part.ranks, base);
    cards.editions.set(part.editions, base);
    base += part.rows.length;
  }
  return cards;
}
