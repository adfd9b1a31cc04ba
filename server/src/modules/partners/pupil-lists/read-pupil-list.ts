import { Readable } from 'node:stream';

import { readCsvRows } from '../../../platform/csv/read-csv-rows';
import { formatCsv } from '../../../platform/csv/write-csv';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { cutCells } from '../../../platform/spreadsheet/cut-cells';
import { readSheetRows } from '../../../platform/spreadsheet/read-sheet-rows';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { say } from '../words/say';
import type { ListRow, PupilList, RejectedRow, WantedPupils } from './pupil-list.rules';
import { readPupilRows } from './pupil-list.rules';

/** A list of pupils as somebody brings it: pasted text or CSV, or a workbook in Base64. */
export type PupilListSource = { readonly text?: string | null; readonly workbook?: string | null };

const LONGEST_TEXT = 60_000;
/** A request holds 100 kB; Base64 makes three bytes four. */
const MOST_WORKBOOK_BYTES = 70_000;
const MOST_ROWS = 2_000;

/**
 * Reads a list of pupils as a school has it: pasted, a CSV file, or a workbook as Dapodik and EMIS export it.
 * Good rows are kept, the others are named one by one. Only numbers and names are read out of it.
 */
export async function readPupilList(
  source: PupilListSource,
  wanted: WantedPupils,
): Promise<Result<PupilList, Refusal>> {
  if (source.text != null && source.text.trim() !== '') {
    const rows = source.text.length > LONGEST_TEXT ? null : await textRows(source.text);
    return rows ? toList(rows, wanted, ['text']) : fail(tooLarge(['text']));
  }
  if (source.workbook == null || source.workbook === '')
    return fail({ code: 'REQUIRED', field: ['text'], message: say('pupilLists.empty') });
  const bytes = Buffer.from(source.workbook, 'base64');
  if (bytes.length > MOST_WORKBOOK_BYTES) return fail(tooLarge(['workbook']));
  const sheet = await readSheetRows(bytes, MOST_ROWS);
  if (!sheet)
    return fail({ code: 'UNSUPPORTED_FILE', field: ['workbook'], message: say('pupilLists.notWorkbook') });
  if (sheet.isCut) return fail(tooLarge(['workbook']));
  const rows = sheet.rows.map((cells, index) => ({ row: index + 1, cells }));
  return toList(rows, wanted, ['workbook']);
}

/** Writes the rows that were not taken as a CSV file, each with its reasons, to be mended and brought again. */
export function writeRejectedRows(
  { headings, rejected }: Pick<PupilList, 'headings' | 'rejected'>,
  locale: Locale,
): string {
  const width = Math.max(headings.length, ...rejected.map(({ cells }) => cells.length));
  const fill = (cells: readonly string[]): string[] =>
    Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const reason = say('pupilLists.reason')[locale];
  return formatCsv([
    ...(headings.length === 0 ? [] : [[...fill(headings), reason]]),
    ...rejected.map((row) => [...fill(row.cells), reasonText(row, locale)]),
  ]);
}

/** Says why a row was not taken. */
export function reasonText({ reasons }: RejectedRow, locale: Locale): string {
  return reasons.map((reason) => reason[locale]).join(' ');
}

function toList(
  rows: readonly ListRow[],
  wanted: WantedPupils,
  field: readonly string[],
): Result<PupilList, Refusal> {
  const list = readPupilRows(rows, wanted);
  if (list.classNames.length > 0) {
    const words = { wanted: wanted.className, found: list.classNames.join(', ') };
    return fail({ code: 'INVALID', field, message: say('pupilLists.otherClasses', words) });
  }
  return list.pupils.length + list.rejected.length === 0
    ? fail({ code: 'REQUIRED', field, message: say('pupilLists.empty') })
    : ok(list);
}

/** Reads a text as CSV, rows with broken quotes included; null if it has more rows than a list may have. */
async function textRows(text: string): Promise<ListRow[] | null> {
  const bytes = Buffer.from(text, 'utf8');
  const rows: ListRow[] = [];
  for await (const found of readCsvRows(Readable.from([bytes]))) {
    if (rows.length >= MOST_ROWS) return null;
    const { row, byte } = found.position;
    rows.push(
      'cells' in found
        ? { row, cells: cutCells(found.cells) }
        : {
            row,
            cells: cutCells([lineAt(bytes, byte)]),
            fault: say('pupilLists.quotes', { cell: found.cell }),
          },
    );
  }
  return rows;
}

function lineAt(bytes: Buffer, start: number): string {
  const end = bytes.indexOf('\n', start);
  return bytes.toString('utf8', start, end === -1 ? bytes.length : end).trim();
}

function tooLarge(field: readonly string[]): Refusal {
  return { code: 'TOO_LONG', field, message: say('pupilLists.tooLarge') };
}
