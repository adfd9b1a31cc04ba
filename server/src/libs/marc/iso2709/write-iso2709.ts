import type { MarcField, MarcRecord } from '../marc-record';
import { isDataField } from '../marc-record';
import { LEADER_LENGTH, NEW_LEADER } from './leader';

/** The bytes of a record, or the reason why ISO 2709 cannot hold it. */
export type Iso2709Written = { readonly bytes: Buffer } | { readonly failure: string };

const FIELD_TERMINATOR = '\x1e';
const RECORD_TERMINATOR = '\x1d';
const DELIMITER = '\x1f';
const LONGEST_FIELD = 9_999;
const LONGEST_RECORD = 99_999;
/** The three separators of ISO 2709 cannot stand in a text. */
const SEPARATORS = /[\x1d-\x1f]/g;

/**
 * Writes a record as ISO 2709 in UTF-8; refuses one whose lengths do not fit into the digits of the format.
 */
export function writeIso2709(record: MarcRecord): Iso2709Written {
  const fields = record.fields.map((field) => ({
    tag: field.tag,
    bytes: Buffer.from(fieldText(field) + FIELD_TERMINATOR),
  }));
  const tooLong = fields.find((field) => field.bytes.length > LONGEST_FIELD);
  if (tooLong)
    return {
      failure: `Field ${tooLong.tag} has ${tooLong.bytes.length} bytes; ISO 2709 holds ${LONGEST_FIELD}. Use MARCXML.`,
    };
  const wrongTag = fields.find((field) => !/^[0-9A-Za-z]{3}$/.test(field.tag));
  if (wrongTag) return { failure: `"${wrongTag.tag}" is no MARC tag.` };
  let start = 0;
  let directory = '';
  for (const { tag, bytes } of fields) {
    directory += tag + digits(bytes.length, 4) + digits(start, 5);
    start += bytes.length;
  }
  const base = LEADER_LENGTH + directory.length + 1;
  const length = base + start + 1;
  if (length > LONGEST_RECORD)
    return { failure: `The record has ${length} bytes; ISO 2709 holds ${LONGEST_RECORD}. Use MARCXML.` };
  const head = Buffer.from(leaderText(record.leader, length, base) + directory + FIELD_TERMINATOR, 'latin1');
  return {
    bytes: Buffer.concat([head, ...fields.map((field) => field.bytes), Buffer.from(RECORD_TERMINATOR)]),
  };
}

function fieldText(field: MarcField): string {
  if (!isDataField(field)) return field.value.replace(SEPARATORS, ' ');
  const subfields = field.subfields.map(
    ({ code, value }) => DELIMITER + code + value.replace(SEPARATORS, ' '),
  );
  return field.indicators.padEnd(2).slice(0, 2) + subfields.join('');
}

function leaderText(leader: string, length: number, base: number): string {
  const kept = leader
    .replace(/[^ -~]/g, ' ')
    .padEnd(LEADER_LENGTH)
    .slice(0, LEADER_LENGTH);
  const status = kept.slice(5, 9).trim() === '' ? NEW_LEADER.slice(5, 9) : kept.slice(5, 9);
  return `${digits(length, 5)}${status}a22${digits(base, 5)}${kept.slice(17, 20)}4500`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
