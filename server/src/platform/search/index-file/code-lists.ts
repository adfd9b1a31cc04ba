/** Lists of facet codes by row (subjects, contributors), packed one after the other; later changes lie beside them. */
export type CodeLists = {
  set(row: number, blob: Buffer): void;
  /** Calls back for every code of a row. */
  each(row: number, visit: (code: number) => void): void;
  has(row: number, wanted: ReadonlySet<number>): boolean;
  /** Offsets of all rows, packed; for the snapshot. */
  starts(): Uint32Array;
  codes(): Uint32Array;
};

/** Opens packed lists, or starts empty ones that are filled in row order. */
export function createCodeLists(starts: Uint32Array = new Uint32Array(1), codes: Uint32Array = new Uint32Array(0)): CodeLists {
  const packedRows = starts.length - 1;
  const changed = new Map<number, Uint32Array>();
  const visitRow = (row: number, visit: (code: number) => void): void => {
    const list = changed.get(row);
    if (list) list.forEach(visit);
    else if (row < packedRows) for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) visit(codes[at] ?? 0);
  };
  const pack = (): { starts: Uint32Array; codes: Uint32Array } => {
    const rows = Math.max(packedRows, ...[...changed.keys()].slice(-1).map((row) => row + 1));
    const packed = new Uint32Array(rows + 1);
    const values: number[] = [];
    for (let row = 0; row < rows; row++) {
      visitRow(row, (code) => values.push(code));
      packed[row + 1] = values.length;
    }
    return { starts: packed, codes: Uint32Array.from(values) };
  };
  return {
    set: (row, blob) => changed.set(row, new Uint32Array(new Uint8Array(blob).buffer)),
    each: visitRow,
    has: (row, wanted) => {
      let found = false;
      visitRow(row, (code) => (found ||= wanted.has(code)));
      return found;
    },
    starts: () => pack().starts,
    codes: () => pack().codes,
  };
}
