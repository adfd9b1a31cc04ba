import type { MarcField, MarcRecord, MarcSubfield } from '../marc-record';
import type { DirectoryEntry } from './directory';
import { readDirectory } from './directory';
import { LEADER_LENGTH, withLeaderCharacter } from './leader';
import type { RecordEncoding } from './record-text';
import { decodeText, detectEncoding } from './record-text';

/** A record taken apart, or the reason why it cannot be. */
export type DecodedRecord =
  { readonly marc: MarcRecord; readonly warnings: readonly string[] } | { readonly failure: string };

const DELIMITER = 0x1f;
const DATA_TAG = /^(?:0[1-9]|[1-9]\d)\d$/;

/** Takes one ISO 2709 record apart; the result is always Unicode and its leader says so. */
export function decodeRecord(bytes: Buffer): DecodedRecord {
  const directory = readDirectory(bytes);
  if ('failure' in directory) return directory;
  const leader = bytes.toString('latin1', 0, LEADER_LENGTH);
  const encoding = detectEncoding(bytes.subarray(LEADER_LENGTH), leader.charAt(9));
  const warnings = [...directory.warnings, ...(encoding.warning === null ? [] : [encoding.warning])];
  const fields = directory.entries.map((entry) => decodeField(entry, encoding, warnings));
  return { marc: { leader: withLeaderCharacter(leader, 9, 'a'), fields }, warnings };
}

function decodeField(entry: DirectoryEntry, encoding: RecordEncoding, warnings: string[]): MarcField {
  const { tag, bytes } = entry;
  const firstDelimiter = bytes.indexOf(DELIMITER);
  if (tag.startsWith('00') || firstDelimiter === -1) {
    if (DATA_TAG.test(tag)) warnings.push(`Field ${tag} has no subfields; its text was kept as it stands.`);
    return { tag, value: decodeText(bytes, encoding) };
  }
  const indicators = bytes.toString('latin1', 0, firstDelimiter).replace(/[^ -~]/g, ' ');
  if (indicators.length !== 2)
    warnings.push(`Field ${tag} has ${indicators.length} indicators instead of 2.`);
  const subfields = splitSubfields(bytes.subarray(firstDelimiter + 1)).map((part) =>
    decodeSubfield(part, encoding),
  );
  const coded = subfields.filter((subfield): subfield is MarcSubfield => subfield !== null);
  if (coded.length < subfields.length)
    warnings.push(`Field ${tag} has a subfield without a code; it was left out.`);
  return { tag, indicators: indicators.padEnd(2).slice(0, 2), subfields: coded };
}

function splitSubfields(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(DELIMITER, start);
    if (end === -1) return [...parts, bytes.subarray(start)];
    parts.push(bytes.subarray(start, end));
    start = end + 1;
  }
}

function decodeSubfield(bytes: Buffer, encoding: RecordEncoding): MarcSubfield | null {
  const code = bytes[0];
  if (code === undefined) return null;
  if (code > 0x20 && code < 0x7f)
    return { code: String.fromCharCode(code), value: decodeText(bytes.subarray(1), encoding) };
  // A code outside ASCII breaks the rules but carries text: both are kept.
  const text = decodeText(bytes, encoding);
  const [character = ' '] = text;
  return { code: character, value: text.slice(character.length) };
}
