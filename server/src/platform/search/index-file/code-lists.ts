/**
 * Lists of facet codes by row (subjects, contributors): packed one after the other, with later changes beside
 * them.
 */
export type CodeLists = {
  /** Sets the list of a row; rows that come in order are packed. */
  set(row: number, list: ArrayLike<number>): void;
  /** Calls back for every code of a row. */
  each(row: number, visit: (code: number) => void): void;
  /** Calls back for every code of the rows. */
  count(rows: Int32Array, visit: (code: number) => void): void;
  has(row: number, wanted: ReadonlySet<number>): boolean;
  /** The packed lists without later changes, for the snapshot of a new file. */
  packed(): PackedLists;
};

/** Row `r` has the codes from `starts[r]` up to `starts[r + 1]`. */
export type PackedLists = { readonly starts: Uint32Array; readonly codes: Uint32Array };

/** Opens packed lists, or starts empty ones. */
export function createCodeLists(
  kept: PackedLists = { starts: new Uint32Array(1), codes: new Uint32Array(0) },
): CodeLists {
  let { starts, codes } = kept;
  let rows = starts.length - 1;
  const changed = new Map<number, Uint32Array>();

  const append = (row: number, list: ArrayLike<number>): void => {
    starts = withRoom(starts, row + 2);
    const end = starts[rows] ?? 0;
    starts.fill(end, rows + 1, row + 1);
    codes = withRoom(codes, end + list.length);
    codes.set(list, end);
    rows = row + 1;
    starts[rows] = end + list.length;
  };
  const each = (row: number, visit: (code: number) => void): void => {
    const list = changed.size > 0 ? changed.get(row) : undefined;
    if (list) list.forEach((code) => visit(code));
    else if (row < rows)
      for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at++) visit(codes[at] ?? 0);
  };
  return {
    each,
    set: (row, list) => {
      if (row >= rows) append(row, list);
      else changed.set(row, Uint32Array.from(list));
    },
    count: (list, visit) => {
      for (let index = 0; index < list.length; index++) {
        const row = list[index] ?? 0;
        if (row >= rows || (changed.size > 0 && changed.has(row))) each(row, visit);
        else
          for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at++) visit(codes[at] ?? 0);
      }
    },
    has: (row, wanted) => {
      let found = false;
      each(row, (code) => (found ||= wanted.has(code)));
      return found;
    },
    packed: () => ({ starts: starts.slice(0, rows + 1), codes: codes.slice(0, starts[rows]) }),
  };
}

/** Writes a list of codes as the table `document` keeps it. */
export function packCodes(codes: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(codes).buffer);
}

/** Reads what `packCodes` wrote. */
export function unpackCodes(blob: Buffer): Uint32Array {
  return new Uint32Array(new Uint8Array(blob).buffer);
}

function withRoom(array: Uint32Array, length: number): Uint32Array {
  if (length <= array.length) return array;
  const larger = new Uint32Array(Math.ceil(length * 1.5) + 1024);
  larger.set(array);
  return larger;
}
