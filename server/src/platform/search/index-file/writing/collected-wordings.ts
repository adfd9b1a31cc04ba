import { increase } from '../../counting';
import { createNumberList, type NumberList } from '../number-list';
import type { Wording } from './wordings';

/** Which wordings stand in which rows while a file is built; rows come in order from 1. */
export type CollectedWordings = {
  /** Notes the wordings of the next row, and numbers those that are new. */
  add(wordings: readonly Wording[]): void;
  /** Calls back with the number of every wording of a row, in the order in which they were added. */
  eachOf(row: number, visit: (number: number) => void): void;
  /** All wordings by their numbers. */
  all(): readonly Wording[];
  /** Turns the wordings of each row into the rows of each wording. */
  withRows(): readonly WordingRows[];
};

/** A wording and its rows in ascending order; a row that has it twice comes twice. */
export type WordingRows = { readonly wording: Wording; readonly rows: Int32Array };

/** Starts collecting. */
export function createCollectedWordings(): CollectedWordings {
  const all: Wording[] = [];
  const found = createNumberList();
  const ends = createNumberList();
  return {
    add: (wordings) => {
      for (const wording of wordings) {
        if (wording.number < 0) wording.number = all.push(wording) - 1;
        found.push(wording.number);
      }
      ends.push(found.length());
    },
    eachOf: (row, visit) => {
      for (let at = row === 1 ? 0 : ends.at(row - 2), end = ends.at(row - 1); at < end; at++)
        visit(found.at(at));
    },
    all: () => all,
    withRows: () => {
      const { rows, starts } = sortedByWording(found, ends, all.length);
      return all.map((wording, number) => ({
        wording,
        rows: rows.subarray(starts[number], starts[number + 1]),
      }));
    },
  };
}

/** Room for every wording is known once all are counted, so one walk fills it. */
function sortedByWording(
  found: NumberList,
  ends: NumberList,
  wordings: number,
): { rows: Int32Array; starts: Uint32Array } {
  const starts = new Uint32Array(wordings + 1);
  for (let at = 0; at < found.length(); at++) increase(starts, found.at(at) + 1);
  for (let number = 1; number <= wordings; number++) increase(starts, number, starts[number - 1]);
  const next = starts.slice();
  const rows = new Int32Array(found.length());
  for (let row = 1, at = 0; row <= ends.length(); row++) {
    for (const end = ends.at(row - 1); at < end; at++) {
      const number = found.at(at);
      rows[next[number] ?? 0] = row;
      increase(next, number);
    }
  }
  return { rows, starts };
}
