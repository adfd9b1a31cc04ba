import { latin1Chunks } from '../../encodings/byte-text';
import type { RecordUnderWay } from './marcxml-record';
import { beginRecord, finishRecord, takeClosing, takeOpening, takeText } from './marcxml-record';
import type { MarcOutcome } from '../reading';
import { readXml } from './read-xml';
import { XmlRefusal } from './xml-tokens';
import type { XmlToken } from './xml-tokens';

const DECLARED_ENCODING = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/;
const LONGEST_DECLARATION = 512;

type Reading = { count: number; record: RecordUnderWay | null; declared: string };

/**
 * Reads MARC records from a stream of MARCXML of any size, whatever its namespace prefix and also inside OAI
 * or SRU envelopes. Not well-formed XML, a DTD or unknown entities end the reading: the records before that
 * place are kept.
 */
export async function* readMarcXml(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MarcOutcome> {
  const reading: Reading = { count: 0, record: null, declared: 'utf-8' };
  try {
    for await (const token of readXml(noticingDeclaration(latin1Chunks(chunks), reading))) {
      const outcome = takeToken(reading, token);
      if (outcome !== null) yield outcome;
    }
  } catch (error) {
    if (!(error instanceof XmlRefusal)) throw error;
    yield { position: { record: reading.count + 1, byte: error.byte }, failure: error.message };
    return;
  }
  if (reading.count === 0)
    yield { position: { record: 1, byte: 0 }, failure: 'The file holds no MARC record.' };
}

async function* noticingDeclaration(chunks: AsyncIterable<string>, reading: Reading): AsyncGenerator<string> {
  let head: string | null = '';
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head += chunk;
    if (head.length < LONGEST_DECLARATION && !head.includes('>')) continue;
    reading.declared = DECLARED_ENCODING.exec(head)?.[1] ?? 'utf-8';
    yield head;
    head = null;
  }
  if (head !== null) yield head;
}

function takeToken(reading: Reading, token: XmlToken): MarcOutcome | null {
  if (token.kind === 'text') {
    if (reading.record !== null) takeText(reading.record, token, reading.declared);
    return null;
  }
  const name = token.name.slice(token.name.indexOf(':') + 1);
  if (token.kind === 'close') return close(reading, name);
  open(reading, name, token);
  return token.isEmpty ? close(reading, name) : null;
}

/** The `record` of an envelope holds the real one, which then takes its place. */
function open(reading: Reading, name: string, token: Extract<XmlToken, { kind: 'open' }>): void {
  if (name === 'record') reading.record = beginRecord(token.byte);
  else if (reading.record !== null) takeOpening(reading.record, name, token);
}

function close(reading: Reading, name: string): MarcOutcome | null {
  const { record } = reading;
  if (record === null) return null;
  if (name !== 'record') {
    takeClosing(record, name);
    return null;
  }
  reading.record = null;
  reading.count += 1;
  const position = { record: reading.count, byte: record.byte };
  if (record.problem !== null) return { position, failure: record.problem };
  if (record.fields.length === 0) return { position, failure: 'The record has no fields.' };
  return { position, marc: finishRecord(record), warnings: record.warnings };
}
