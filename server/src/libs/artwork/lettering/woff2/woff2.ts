import { brotliDecompressSync } from 'node:zlib';

import { ByteReader } from './byte-reader';
import { rebuildGlyphs } from './glyph-table';
import { type FontTables, writeSfnt } from './sfnt';

const SIGNATURE = 0x774f4632;
const HEADER_LENGTH = 48;
/** WOFF2 §4.1: tags a directory entry may name by number alone. */
const KNOWN_TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';

type DirectoryEntry = {
  readonly tag: string;
  readonly storedLength: number;
  readonly isTransformed: boolean;
};

/**
 * Turns a WOFF2 file into a plain OpenType file.
 * The font library reads WOFF2, but cannot vary its axes there; in a plain file it can.
 */
export function openTypeFromWoff2(file: Buffer): Buffer {
  const header = new ByteReader(file);
  if (header.uint32() !== SIGNATURE) throw new TypeError('The font file is not WOFF2');
  const flavor = header.uint32();
  const tableCount = file.readUInt16BE(12);
  const compressedLength = file.readUInt32BE(20);
  const directory = new ByteReader(file, HEADER_LENGTH);
  const entries = Array.from({ length: tableCount }, () => readEntry(directory));
  const stored = brotliDecompressSync(directory.slice(compressedLength));
  return writeSfnt(flavor, restoreTables(entries, stored));
}

function readEntry(directory: ByteReader): DirectoryEntry {
  const flags = directory.uint8();
  const known = flags & 0x3f;
  const tag =
    known === 63 ? directory.slice(4).toString('latin1') : KNOWN_TAGS.slice(known * 5, known * 5 + 4);
  const originalLength = directory.base128();
  const version = flags >> 6;
  // The glyph tables count the other way round: version 3 means "as it is", version 0 "transformed".
  const isTransformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
  const storedLength = isTransformed ? directory.base128() : originalLength;
  return { tag, storedLength, isTransformed };
}

function restoreTables(entries: readonly DirectoryEntry[], stored: Buffer): FontTables {
  const tables = new Map<string, Buffer>();
  const reader = new ByteReader(stored);
  for (const entry of entries) {
    const table = reader.slice(entry.storedLength);
    if (!entry.isTransformed) tables.set(entry.tag, Buffer.from(table));
    else if (entry.tag === 'glyf') addGlyphs(tables, table);
    else if (entry.tag !== 'loca')
      throw new TypeError(`The WOFF2 table ${entry.tag} is transformed, which is not supported`);
  }
  return useLongOffsets(tables);
}

function addGlyphs(tables: Map<string, Buffer>, transformed: Buffer): void {
  const { glyf, loca } = rebuildGlyphs(transformed);
  tables.set('glyf', glyf);
  tables.set('loca', loca);
}

/** The rebuilt glyphs are always found through 32-bit offsets, so the header must say so. */
function useLongOffsets(tables: Map<string, Buffer>): FontTables {
  tables.get('head')?.writeInt16BE(1, 50);
  return tables;
}
