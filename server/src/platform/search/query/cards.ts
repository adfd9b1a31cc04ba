import { increase } from '../counting';
import type { DocumentColumns } from '../index-file/columns';
import type { RowSet } from './row-set';

/** The cards of a result, unordered: the best row of each, its rank and how many rows it stands for. */
export type Cards = {
  readonly rows: Int32Array;
  readonly ranks: Float64Array;
  readonly editions: Uint16Array;
};

/** Marks per group that need not be cleared between searches. */
export type GroupScratch = { stamps: Uint32Array; places: Int32Array; stamp: number };

/** Creates the marks for this many rows. */
export function createGroupScratch(): GroupScratch {
  return { stamps: new Uint32Array(0), places: new Int32Array(0), stamp: 0 };
}

/** Collapses the rows of a group into one card: the row with the highest rank, the earlier one if equal. */
export function collapseRows(
  rows: RowSet,
  ranks: Float64Array,
  groups: { columns: DocumentColumns; scratch: GroupScratch },
): Cards {
  const { columns, scratch } = groups;
  prepare(scratch, columns.length);
  const cards: Cards = {
    rows: new Int32Array(rows.length),
    ranks: new Float64Array(rows.length),
    editions: new Uint16Array(rows.length),
  };
  let count = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const group = columns.group[row] ?? 0;
    const isAlone = columns.groupSize[group] === 1;
    const isNew = isAlone || scratch.stamps[group] !== scratch.stamp;
    const place = isNew ? count++ : (scratch.places[group] ?? 0);
    if (isNew && !isAlone) {
      scratch.stamps[group] = scratch.stamp;
      scratch.places[group] = place;
    }
    if (isNew || (ranks[index] ?? 0) > (cards.ranks[place] ?? 0)) {
      cards.rows[place] = row;
      cards.ranks[place] = ranks[index] ?? 0;
    }
    increase(cards.editions, place);
  }
  return {
    rows: cards.rows.subarray(0, count),
    ranks: cards.ranks.subarray(0, count),
    editions: cards.editions.subarray(0, count),
  };
}

/** Makes every row a card. */
export function separateRows(rows: RowSet, ranks: Float64Array): Cards {
  return { rows, ranks, editions: new Uint16Array(rows.length).fill(1) };
}

/** Places of the `count` best cards, best first, equal ranks by row. Sorts no more than that. */
export function bestCards(cards: Cards, count: number): Int32Array {
  const { rows, ranks } = cards;
  const isBetter = (a: number, b: number): number =>
    (ranks[b] ?? 0) - (ranks[a] ?? 0) || (rows[a] ?? 0) - (rows[b] ?? 0);
  if (count * 4 >= rows.length) return Int32Array.from(rows.keys()).sort(isBetter).subarray(0, count);
  const threshold = rankAt(ranks, count);
  const candidates: number[] = [];
  for (let index = 0; index < ranks.length; index++)
    if ((ranks[index] ?? 0) >= threshold) candidates.push(index);
  return Int32Array.from(candidates.sort(isBetter).slice(0, count));
}

/** The rank in the given place from the top, by a heap of the best so far; there must be as many. */
export function rankAt(ranks: Float64Array, count: number): number {
  const heap = ranks.slice(0, count).sort();
  for (let index = count; index < ranks.length; index++) {
    const rank = ranks[index] ?? 0;
    if (rank > (heap[0] ?? 0)) replaceLowest(heap, rank);
  }
  return heap[0] ?? -Infinity;
}

function replaceLowest(heap: Float64Array, rank: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child++;
    if ((heap[child] ?? 0) >= rank) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = rank;
}

function prepare(scratch: GroupScratch, length: number): void {
  if (scratch.stamps.length < length) {
    scratch.stamps = new Uint32Array(length + 1024);
    scratch.places = new Int32Array(length + 1024);
    scratch.stamp = 0;
  }
  scratch.stamp += 1;
}
