const CONTINUES = 128;

/** Packs ascending rows: the distance to the row before, seven bits to a byte, the lowest first. */
export function packRows(rows: Int32Array): Buffer {
  const bytes = Buffer.allocUnsafe(rows.length * 5);
  let length = 0;
  let before = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    let distance = row - before;
    before = row;
    while (distance >= CONTINUES) {
      bytes[length++] = (distance & 127) | CONTINUES;
      distance >>>= 7;
    }
    bytes[length++] = distance;
  }
  return bytes.subarray(0, length);
}

/** Reads what `packRows` wrote; the rows are kept for long, so they take no more room than they need. */
export function unpackRows(bytes: Uint8Array): Int32Array {
  const rows = new Int32Array(bytes.length);
  let count = 0;
  let row = 0;
  let distance = 0;
  let shift = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    distance |= (byte & 127) << shift;
    if (byte >= CONTINUES) shift += 7;
    else {
      row += distance;
      rows[count++] = row;
      distance = 0;
      shift = 0;
    }
  }
  return count === rows.length ? rows : rows.slice(0, count);
}
