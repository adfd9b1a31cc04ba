import type { MarcField, MarcRecord } from '../marc-record';
import { isDataField } from '../marc-record';
import { LEADER_LENGTH } from '../iso2709/leader';

const NAMESPACE = 'http://www.loc.gov/MARC21/slim';
/** Characters that XML 1.0 cannot hold, not even as references. */
const FORBIDDEN =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\r', '&#13;'],
  ['\n', '&#10;'],
  ['\t', '&#9;'],
]);

/** Writes one record as a MARCXML `record` element with its namespace. */
export function marcXmlRecord(record: MarcRecord): string {
  const leader = escapeXml(record.leader.padEnd(LEADER_LENGTH).slice(0, LEADER_LENGTH));
  const fields = record.fields.map((field) => `  ${fieldElement(field)}\n`).join('');
  return `<record xmlns="${NAMESPACE}">\n  <leader>${leader}</leader>\n${fields}</record>`;
}

/** Writes records as a whole MARCXML document. */
export function writeMarcXml(records: readonly MarcRecord[]): string {
  const elements = records.map((record) => `${marcXmlRecord(record)}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="${NAMESPACE}">\n${elements}</collection>\n`;
}

function fieldElement(field: MarcField): string {
  const tag = `tag="${escapeXml(field.tag)}"`;
  if (!isDataField(field)) return `<controlfield ${tag}>${escapeXml(field.value)}</controlfield>`;
  const [first = ' ', second = ' '] = field.indicators;
  const subfields = field.subfields.map(
    ({ code, value }) => `<subfield code="${escapeXml(code)}">${escapeXml(value)}</subfield>`,
  );
  return `<datafield ${tag} ind1="${escapeXml(first)}" ind2="${escapeXml(second)}">${subfields.join('')}</datafield>`;
}

function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, ' ')
    .replace(/[&<>"\r\n\t]/g, (character) => REFERENCES.get(character) ?? character);
}
