/** Tables of a font by their four-letter tag. */
export type FontTables = ReadonlyMap<string, Buffer>;

/** Writes font tables as one plain OpenType file. Checksums stay zero: the reader does not look at them. */
export function writeSfnt(flavor: number, tables: FontTables): Buffer {
  const tags = [...tables.keys()].sort();
  const directory = Buffer.alloc(12 + tags.length * 16);
  directory.writeUInt32BE(flavor, 0);
  directory.writeUInt16BE(tags.length, 4);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  tags.forEach((tag, index) => {
    const table = padded(tables.get(tag) ?? Buffer.alloc(0));
    const entry = 12 + index * 16;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(tables.get(tag)?.length ?? 0, entry + 12);
    parts.push(table);
    offset += table.length;
  });
  return Buffer.concat(parts);
}

function padded(table: Buffer): Buffer {
  const rest = table.length % 4;
  return rest === 0 ? table : Buffer.concat([table, Buffer.alloc(4 - rest)]);
}
