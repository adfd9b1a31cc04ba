import { crc32, inflateRawSync } from 'node:zlib';

type Entry = { readonly name: string; readonly bytes: Buffer };
type Listed = {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly start: number;
};

const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
const MOST_ENTRIES = 1_000;
/** A sheet of five hundred pupils with all that Dapodik says of them has 130,000. */
const MOST_TAGS = 150_000;
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';
const NO_STRINGS = Buffer.from('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');

/**
 * Unpacks what the first sheet of a workbook needs and packs it again without compression; null if it is no
 * workbook. Bytes are counted while they are unpacked, because the sizes that a file tells of itself may be wrong.
 */
export function unpackFirstSheet(bytes: Buffer, mostBytes: number): Buffer | null {
  const listed = listEntries(bytes);
  const sheet = listed.find(({ name }) => SHEET.test(name));
  if (!sheet) return null;
  let left = mostBytes;
  const unpack = (name: string): Entry[] => {
    const entry = listed.find((one) => one.name === name);
    if (!entry) return [];
    const inflated = inflate(bytes, entry, left);
    left -= inflated.length;
    return [{ name, bytes: inflated }];
  };
  const strings = unpack(STRINGS);
  // In this order, and with strings even if there are none, the reader keeps no sheet in a file on the disk.
  const parts = [
    ...unpack(RELATIONS),
    ...unpack('xl/workbook.xml'),
    ...(strings.length > 0 ? strings : [{ name: STRINGS, bytes: NO_STRINGS }]),
    ...unpack(sheet.name),
  ];
  if (hasTooManyTags(parts)) throw new RangeError('It has more tags than a list.');
  return pack(parts);
}

/** Each tag costs the reader much more than its bytes: a few kilobytes can hold a million of them. */
function hasTooManyTags(parts: readonly Entry[]): boolean {
  let tags = 0;
  for (const { bytes } of parts)
    for (let at = bytes.indexOf('<'); at !== -1; at = bytes.indexOf('<', at + 1)) {
      tags += 1;
      if (tags > MOST_TAGS) return true;
    }
  return false;
}

function listEntries(bytes: Buffer): Listed[] {
  const end = bytes.lastIndexOf(toSignature(DIRECTORY_END));
  if (end === -1) return [];
  const count = Math.min(bytes.readUInt16LE(end + 10), MOST_ENTRIES);
  const entries: Listed[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (entries.length < count && bytes.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnd),
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      start: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function inflate(bytes: Buffer, { method, packedBytes, start }: Listed, left: number): Buffer {
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  const packed = bytes.subarray(from, from + packedBytes);
  if (method !== STORED && method !== DEFLATED)
    throw new RangeError('The entry is packed in an unknown way.');
  if (left < 1 || (method === STORED && packed.length > left))
    throw new RangeError('It unpacks to too much.');
  return method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: left });
}

function pack(entries: readonly Entry[]): Buffer {
  return Buffer.concat(
    entries.flatMap(({ name, bytes }) => {
      const head = Buffer.alloc(30);
      head.writeUInt32LE(LOCAL_ENTRY, 0);
      head.writeUInt16LE(20, 4);
      head.writeUInt32LE(crc32(bytes), 14);
      head.writeUInt32LE(bytes.length, 18);
      head.writeUInt32LE(bytes.length, 22);
      head.writeUInt16LE(Buffer.byteLength(name), 26);
      return [head, Buffer.from(name), bytes];
    }),
  );
}

function toSignature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
