/**
 * Uses of identifiers in the order of their rows: the mark and the sign of the identifier, and the row that
 * has it.
 */
export type IdentifierUses = {
  readonly marks: Uint32Array;
  readonly rows: Uint32Array;
  readonly signs: Uint8Array;
};

const USE_BYTES = 9;

/** Makes room for so many uses. */
export function allocateUses(uses: number): IdentifierUses {
  return usesIn(new ArrayBuffer(uses * USE_BYTES));
}

/** Cuts out the uses from a place up to another. */
export function sliceUses(
  { marks, rows, signs }: IdentifierUses,
  start: number,
  end: number,
): IdentifierUses {
  return {
    marks: marks.subarray(start, end),
    rows: rows.subarray(start, end),
    signs: signs.subarray(start, end),
  };
}

/** Writes uses one array behind the other. */
export function packUses({ marks, rows, signs }: IdentifierUses): Buffer {
  return Buffer.concat(
    [marks, rows, signs].map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)),
  );
}

/** Reads what `packUses` wrote. */
export function unpackUses(bytes: Buffer): IdentifierUses {
  return usesIn(new Uint8Array(bytes).buffer);
}

function usesIn(buffer: ArrayBuffer): IdentifierUses {
  const length = buffer.byteLength / USE_BYTES;
  return {
    marks: new Uint32Array(buffer, 0, length),
    rows: new Uint32Array(buffer, length * 4, length),
    signs: new Uint8Array(buffer, length * 8, length),
  };
}
