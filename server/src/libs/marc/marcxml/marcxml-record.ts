import type { MarcField, MarcRecord, MarcSubfield } from '../marc-record';
import { LEADER_LENGTH, NEW_LEADER } from '../iso2709/leader';
import type { XmlToken } from './xml-tokens';
import { resolveReferences } from './xml-tokens';
import { decodeXmlText } from './xml-text';

type OpenToken = Extract<XmlToken, { kind: 'open' }>;
type TextToken = Extract<XmlToken, { kind: 'text' }>;
type Place = 'leader' | 'controlfield' | 'datafield' | 'subfield' | null;

/** A record while its elements come in. */
export type RecordUnderWay = {
  readonly byte: number;
  leader: string;
  readonly fields: MarcField[];
  subfields: MarcSubfield[];
  place: Place;
  tag: string;
  indicators: string;
  code: string;
  text: string;
  readonly warnings: string[];
  problem: string | null;
};

/** Begins a record at its opening tag. */
export function beginRecord(byte: number): RecordUnderWay {
  return {
    byte,
    leader: '',
    fields: [],
    subfields: [],
    place: null,
    tag: '',
    indicators: '  ',
    code: '',
    text: '',
    warnings: [],
    problem: null,
  };
}

/** Takes the opening tag of an element inside the record. */
export function takeOpening(record: RecordUnderWay, name: string, token: OpenToken): void {
  record.text = '';
  if (name === 'leader') record.place = 'leader';
  if (name === 'controlfield') {
    record.place = 'controlfield';
    record.tag = tagOf(record, token);
  }
  if (name === 'datafield') {
    record.place = 'datafield';
    record.tag = tagOf(record, token);
    record.subfields = [];
    record.indicators = indicatorOf(token, 'ind1') + indicatorOf(token, 'ind2');
  }
  if (name === 'subfield') {
    record.place = 'subfield';
    const code = decodeXmlText(token.attributes.get('code') ?? '', 'utf-8');
    record.code = code.text;
    if (code.isReplaced || Array.from(code.text).length !== 1)
      record.problem ??= `A subfield of field ${record.tag} has ${describeCode(record.code)}.`;
  }
}

/** Takes text; outside of a leader, control field or subfield it is only layout. */
export function takeText(record: RecordUnderWay, token: TextToken, declared: string): void {
  if (record.place === null || record.place === 'datafield') return;
  const { text, isReplaced } = decodeXmlText(token.raw, declared);
  const warning = `Bytes in field ${record.tag} are not in the declared encoding; they were replaced.`;
  if (isReplaced && !record.warnings.includes(warning)) record.warnings.push(warning);
  record.text += token.isLiteral ? text : resolveReferences(text, token.byte);
}

/** Takes the closing tag of an element inside the record. */
export function takeClosing(record: RecordUnderWay, name: string): void {
  if (name === 'leader') record.leader = record.text;
  if (name === 'controlfield') record.fields.push({ tag: record.tag, value: record.text });
  if (name === 'subfield') {
    record.subfields.push({ code: record.code, value: record.text });
    record.place = 'datafield';
    return;
  }
  if (name === 'datafield')
    record.fields.push({ tag: record.tag, indicators: record.indicators, subfields: record.subfields });
  record.place = null;
}

/**
 * Gives the finished record; a leader of the wrong length is filled up, because MARCXML needs no lengths from
 * it.
 */
export function finishRecord(record: RecordUnderWay): MarcRecord {
  const { leader } = record;
  if (leader.length === LEADER_LENGTH) return { leader, fields: record.fields };
  record.warnings.push(
    leader === ''
      ? 'The record has no leader.'
      : `The leader has ${leader.length} characters instead of ${LEADER_LENGTH}.`,
  );
  const mended =
    leader.length > 8
      ? NEW_LEADER.slice(0, 5) + leader.slice(5, 9).padEnd(4) + NEW_LEADER.slice(9)
      : NEW_LEADER;
  return { leader: mended, fields: record.fields };
}

function describeCode(code: string): string {
  return code === '' ? 'no code' : `the code "${code}"`;
}

function tagOf(record: RecordUnderWay, token: OpenToken): string {
  const tag = token.attributes.get('tag') ?? '';
  if (tag === '') record.problem ??= 'A field has no tag.';
  else if (!/^[0-9A-Za-z]{1,3}$/.test(tag)) record.problem ??= `"${tag}" is no MARC tag.`;
  return tag.padStart(3, '0');
}

function indicatorOf(token: OpenToken, name: string): string {
  return (token.attributes.get(name) ?? ' ').padEnd(1).charAt(0);
}
