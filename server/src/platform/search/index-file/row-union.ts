/** Merges lists of ascending rows, each row once. The result is valid until the next call. */
export type RowUnion = (lists: readonly Int32Array[]) => Int32Array;

/** If more than one in this many rows is in a list, scanning marks for all rows is faster than sorting. */
const ROWS_PER_MARK = 64;

/** Creates a merger that reuses its memory, because a file has hundreds of thousands of lists. */
export function createRowUnion(): RowUnion {
  let united = new Int32Array(0);
  let marks = new Uint32Array(0);
  return (lists) => {
    const length = lists.reduce((sum, list) => sum + list.length, 0);
    const highest = lists.reduce((most, list) => Math.max(most, list[list.length - 1] ?? 0), 0);
    if (length > united.length) united = new Int32Array(length * 2);
    if (highest >= marks.length * 32) marks = new Uint32Array(highest / 16 + 1);
    const isSparse = lists.length < 2 || length * ROWS_PER_MARK < highest;
    return united.subarray(
      0,
      isSparse ? sortInto(united, lists) : markInto(united, lists, marks.subarray(0, (highest >>> 5) + 1)),
    );
  };
}

function sortInto(united: Int32Array, lists: readonly Int32Array[]): number {
  let length = 0;
  for (const list of lists) {
    united.set(list, length);
    length += list.length;
  }
  if (lists.length > 1) united.subarray(0, length).sort();
  let count = 0;
  for (let index = 0; index < length; index++)
    if (count === 0 || united[index] !== united[count - 1]) united[count++] = united[index] ?? 0;
  return count;
}

/** A bit for each row; all bits are clear again afterwards. */
function markInto(united: Int32Array, lists: readonly Int32Array[], marks: Uint32Array): number {
  for (const list of lists) for (let index = 0; index < list.length; index++) mark(marks, list[index] ?? 0);
  let count = 0;
  for (let index = 0; index < marks.length; index++) {
    for (let bits = marks[index] ?? 0; bits !== 0; bits &= bits - 1)
      united[count++] = index * 32 + 31 - Math.clz32(bits & -bits);
    marks[index] = 0;
  }
  return count;
}

function mark(marks: Uint32Array, row: number): void {
  const place = row >>> 5;
  marks[place] = (marks[place] ?? 0) | (1 << (row & 31));
}
