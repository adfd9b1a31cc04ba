import type { MarcField, MarcRecord } from '../marc-record';
import { writeIso2709 } from '../iso2709/write-iso2709';

/** A field in one line: `245 10 $aBumi Manusia /$cPramoedya.`, or a control field: `001 42`. */
export function field(line: string): MarcField {
  const tag = line.slice(0, 3);
  if (tag.startsWith('00')) return { tag, value: line.slice(4) };
  const subfields = line
    .slice(7)
    .split('$')
    .slice(1)
    .map((part) => ({ code: part.charAt(0), value: part.slice(1) }));
  return { tag, indicators: line.slice(4, 6), subfields };
}

/** A record from fields in one line each. */
export function marcRecord(lines: readonly string[], leader = '00000nam a2200000 i 4500'): MarcRecord {
  return { leader, fields: lines.map(field) };
}

/** The bytes of a record; throws when it cannot be written, which no fixture should be. */
export function iso2709Bytes(record: MarcRecord): Buffer {
  const written = writeIso2709(record);
  if ('failure' in written) throw new Error(written.failure);
  return written.bytes;
}

/** Bytes as a stream in small pieces, so that every edge falls between two of them once. */
export async function* inPieces(bytes: Uint8Array, length = 7): AsyncGenerator<Uint8Array> {
  for (let place = 0; place < bytes.length; place += length) yield bytes.subarray(place, place + length);
}

/** All that a stream yields. */
export async function collected<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
