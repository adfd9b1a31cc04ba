const MOST_COLUMNS = 100;
const LONGEST_CELL = 200;

/** Cuts a row that somebody brought to what a list needs, so that one wide row does not make all others wide. */
export function cutCells(cells: readonly string[]): string[] {
  return cells.slice(0, MOST_COLUMNS).map(cutCell);
}

/** Cuts a cell to the length that a list needs. */
export function cutCell(text: string): string {
  return text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL).toWellFormed() : text;
}
