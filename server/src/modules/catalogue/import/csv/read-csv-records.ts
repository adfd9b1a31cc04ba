import type { CsvHeader } from './csv-header';
import { fitsHeader, readHeader } from './csv-header';
import type { CsvMapping } from './csv-mapping';
import type { ImportFailure, ImportOutcome, ImportPosition } from '../imported-record';
import { mapRow } from './map-row';
import type { CsvFault, CsvRow, RowPosition } from '../../../../platform/csv/read-csv-rows';
import { readCsvRows } from '../../../../platform/csv/read-csv-rows';

type Reading = { mapping: CsvMapping | null; header: CsvHeader | null; readonly rows: CsvRow[] };

/**
 * Reads the records of a CSV stream by a mapping, or by the first of some presets whose columns are all
 * there.
 */
export async function* readCsvRecords(
  chunks: AsyncIterable<Uint8Array>,
  mappings: readonly CsvMapping[],
): AsyncGenerator<ImportOutcome> {
  const reading: Reading = { mapping: null, header: null, rows: [] };
  const delimiter = mappings.length === 1 ? mappings[0]?.delimiter : undefined;
  for await (const row of readCsvRows(chunks, delimiter)) {
    if (reading.header !== null && reading.mapping !== null) {
      yield readRow(reading.mapping, reading.header, row);
      continue;
    }
    const refusal = seekHeader(reading, row, mappings);
    if (refusal !== null) {
      yield refusal;
      return;
    }
    if (reading.header !== null && reading.mapping !== null && !reading.header.isHeaderRow)
      yield readRow(reading.mapping, reading.header, row);
  }
  if (reading.header === null)
    yield { position: { kind: 'row', number: 1, byte: 0 }, failure: 'The file holds no rows.' };
}

/** Looks for the header where the mapping says it is; without a mapping, in the first two rows. */
function seekHeader(
  reading: Reading,
  row: CsvRow | CsvFault,
  mappings: readonly CsvMapping[],
): ImportFailure | null {
  const [only] = mappings;
  if ('reason' in row)
    return {
      position: importPosition(row.position),
      failure: `Cell ${row.cell} of the header: ${row.reason}.`,
    };
  reading.rows.push(row);
  const mapping =
    mappings.length === 1 && only !== undefined
      ? only
      : mappings.find((known) => fitsHeader(known, row.cells));
  if (mapping === undefined) return reading.rows.length < 2 ? null : unknownColumns(reading.rows, mappings);
  if (mappings.length === 1 && row.position.row < mapping.headerRow) return null;
  const header = readHeader(mapping, row.cells);
  if ('failure' in header) return { position: importPosition(row.position), failure: header.failure };
  Object.assign(reading, { mapping, header });
  return null;
}

function unknownColumns(rows: readonly CsvRow[], mappings: readonly CsvMapping[]): ImportFailure {
  const found = (rows[0]?.cells ?? []).map((cell) => `"${cell.trim().slice(0, 40)}"`).join(', ');
  const names = mappings.map(({ name }) => name).join(', ');
  return {
    position: { kind: 'row', number: 1, byte: 0 },
    failure: `The columns fit none of ${names}; give a mapping file. Found: ${found}.`,
  };
}

function readRow(mapping: CsvMapping, header: CsvHeader, row: CsvRow | CsvFault): ImportOutcome {
  const position = importPosition(row.position);
  if ('reason' in row)
    return { position, failure: `Column ${describeColumn(header, row.cell)}: ${row.reason}.` };
  const surplus = row.cells.slice(header.names.length);
  if (row.cells.length < header.names.length || surplus.some((cell) => cell.trim() !== '')) {
    return {
      position,
      failure: `The row has ${row.cells.length} columns instead of ${header.names.length}.`,
    };
  }
  const mapped = mapRow(mapping, header.places, row.cells);
  if ('failure' in mapped) return { position, failure: mapped.failure };
  return {
    position,
    record: mapped.record,
    warnings: row.warnings.length === 0 ? mapped.warnings : [...row.warnings, ...mapped.warnings],
  };
}

function describeColumn(header: CsvHeader, cell: number): string {
  const name = header.names[cell - 1];
  return name === undefined ? String(cell) : `${cell} ("${name}")`;
}

function importPosition({ row, byte }: RowPosition): ImportPosition {
  return { kind: 'row', number: row, byte };
}
