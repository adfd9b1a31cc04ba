import { createReadStream } from 'node:fs';

import type { MarcRecord } from '../../../libs/marc/marc-record';
import { fromMarc } from '../marc/from-marc';
import { readIso2709 } from '../../../libs/marc/iso2709/read-iso2709';
import { readMarcXml } from '../../../libs/marc/marcxml/read-marcxml';
import type { MarcOutcome } from '../../../libs/marc/reading';
import type { CsvMapping } from './csv/csv-mapping';
import type { FileFormat } from './detect-format';
import { describeUnknown, detectFormat } from './detect-format';
import type { ImportOutcome } from './imported-record';
import { joinCopies } from './join-copies';
import { BOOKS_MAPPING } from './csv/presets/books';
import { INLISLITE_MAPPING } from './csv/presets/inlislite';
import { SLIMS_MAPPING } from './csv/presets/slims';
import { readCsvRecords } from './csv/read-csv-records';

/** The mappings that are shipped, in the order in which a file is tried against them. */
export const PRESET_MAPPINGS: readonly CsvMapping[] = [SLIMS_MAPPING, INLISLITE_MAPPING, BOOKS_MAPPING];

/** What is known about a file beforehand; what is not is found out from its content. */
export type ReadingOptions = { readonly format?: FileFormat; readonly mapping?: CsvMapping };

const CHUNK_LENGTH = 256 * 1024;

/**
 * Reads the records of a file or stream one by one, whatever its size: ISO 2709, MARCXML or CSV. What cannot
 * be read is yielded as a failure with its place and reason, and reading goes on where that is possible.
 */
export async function* readRecords(
  source: string | AsyncIterable<Uint8Array>,
  options: ReadingOptions = {},
): AsyncGenerator<ImportOutcome> {
  const chunks =
    typeof source === 'string' ? createReadStream(source, { highWaterMark: CHUNK_LENGTH }) : source;
  const { format, head, whole } = await peek(chunks, options);
  if (format === 'unknown')
    yield { position: { kind: 'record', number: 1, byte: 0 }, failure: describeUnknown(head) };
  else if (format === 'csv') yield* readCsv(whole, options.mapping);
  else yield* described(format === 'marcxml' ? readMarcXml(whole) : readIso2709(whole));
}

async function peek(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadingOptions,
): Promise<{ format: FileFormat | 'unknown'; head: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done === true ? Buffer.alloc(0) : first.value;
  return {
    format: options.format ?? (options.mapping === undefined ? detectFormat(head) : 'csv'),
    head,
    whole: resumed(head, iterator),
  };
}

async function* resumed(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function readCsv(
  chunks: AsyncIterable<Uint8Array>,
  mapping: CsvMapping | undefined,
): AsyncIterable<ImportOutcome> {
  const mappings = mapping === undefined ? PRESET_MAPPINGS : [mapping];
  const outcomes = readCsvRecords(chunks, mappings);
  return mapping?.joinsCopies === false ? outcomes : joinCopies(outcomes);
}

async function* described(outcomes: AsyncIterable<MarcOutcome>): AsyncGenerator<ImportOutcome> {
  for await (const outcome of outcomes) {
    const position = {
      kind: 'record' as const,
      number: outcome.position.record,
      byte: outcome.position.byte,
    };
    if ('failure' in outcome) {
      yield { position, failure: outcome.failure };
      continue;
    }
    const record = fromMarc(outcome.marc);
    if (record.titleProper === '') yield { position, failure: describeUntitled(outcome.marc) };
    else yield { position, record, warnings: outcome.warnings };
  }
}

/** Says why a record without field 245 is no title: people export authorities by mistake, or another MARC. */
function describeUntitled({ leader, fields }: MarcRecord): string {
  if (leader.charAt(6) === 'z')
    return 'This is an authority record (z in the leader): it describes a name or subject, not a title.';
  if (fields.some(({ tag }) => tag === '200'))
    return 'The record looks like UNIMARC (its title is in field 200). Only MARC 21 is read, with the title in field 245.';
  return 'The record has no title (field 245).';
}
