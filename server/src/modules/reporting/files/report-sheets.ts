import { PassThrough } from 'node:stream';

import { formatCsv } from '../../../platform/csv/write-csv';
import type { Sheet, SheetCell, SheetColumnKind } from '../../../platform/spreadsheet/write-workbook';
import { writeWorkbook } from '../../../platform/spreadsheet/write-workbook';
import { addDays, toCivilDate, toLocalTime } from '../../../shared/civil-date';
import { plainDayText } from '../../../shared/day-text';
import type { Locale } from '../../../shared/locale';
import { say } from '../words/say';
import type { Report, ReportPart, ReportRow, ReportValue, ValueKind } from '../reports/report.terms';

const KINDS: Readonly<Record<ValueKind, SheetColumnKind>> = {
  COUNT: 'number',
  RUPIAH: 'rupiah',
  PERCENT: 'text',
  DECIMAL: 'text',
  TEXT: 'text',
};
const LABEL_WIDTH = 42;

/** Writes a report as a workbook: a sheet for each part, with what it says and how it is counted above. */
export async function writeReportWorkbook(report: Report, locale: Locale): Promise<Buffer> {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const names = new Set<string>();
  await writeWorkbook(
    stream,
    report.parts.map((part) => toSheet(report, part, { locale, names })),
  );
  return Buffer.concat(chunks);
}

/** Writes a report as CSV: its parts one below the other, exactly as they are shown. */
export function writeReportCsv(report: Report, locale: Locale): string {
  const asOf = asOfText(report, locale);
  const head = [
    [report.title],
    [spanText(report, locale)],
    [report.sentence],
    ...(asOf === null ? [] : [[asOf]]),
  ];
  const parts = report.parts.flatMap((part) => [
    [''],
    [part.title],
    [part.rowHead, ...part.columns.map(({ label }) => label)],
    ...rowsOf(part).map(({ label, values }) => [
      label,
      ...values.map((value) => String(cellOf(value, locale) ?? '')),
    ]),
    [part.definition],
    ...(part.note === null ? [] : [[part.note]]),
  ]);
  return formatCsv([...head, ...parts]);
}

/** Says which days and branch a report is about. */
export function spanText({ from, to, branchName }: Report, locale: Locale): string {
  const last = addDays(to, -1);
  const days = `${plainDayText(from, locale)} – ${plainDayText(last, locale)}`;
  return `${days} · ${branchName ?? say('report.allBranches')[locale]}`;
}

/** Says as of when the figures stand, or that they are final; null where nothing was counted yet. */
export function asOfText({ to, countedAt, frozenThrough }: Report, locale: Locale): string | null {
  if (frozenThrough !== null && addDays(to, -1) <= frozenThrough) return say('file.final')[locale];
  if (countedAt === null) return null;
  const day = plainDayText(toCivilDate(countedAt), locale);
  const time = toLocalTime(countedAt).replace(':', locale === 'ID' ? '.' : ':');
  return say('file.asOf', { day, time })[locale];
}

function toSheet(
  report: Report,
  part: ReportPart,
  { locale, names }: { readonly locale: Locale; readonly names: Set<string> },
): Sheet {
  const asOf = asOfText(report, locale);
  return {
    name: distinctName(part.title, names),
    notes: [
      `${report.title}: ${part.title}`,
      spanText(report, locale),
      report.sentence,
      ...(asOf === null ? [] : [asOf]),
      part.definition,
      ...(part.note === null ? [] : [part.note]),
    ],
    columns: [
      { heading: part.rowHead, width: LABEL_WIDTH },
      ...part.columns.map(({ label, kind }) => ({ heading: label, kind: KINDS[kind] })),
    ],
    rows: rowsOf(part).map(({ label, values }) => [label, ...values.map((value) => cellOf(value, locale))]),
  };
}

/** Two sheets of one name would break the workbook; names are cut to 31 characters. */
function distinctName(title: string, names: Set<string>): string {
  const short = title.slice(0, 28);
  let name = short;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${short} ${number}`;
  names.add(name.toLowerCase());
  return name;
}

function rowsOf({ rows, total }: ReportPart): readonly ReportRow[] {
  return total === null ? rows : [...rows, total];
}

function cellOf({ number, text, state }: ReportValue, locale: Locale): SheetCell {
  if (state === 'HIDDEN') return say('file.hidden')[locale];
  if (state === 'CLOSED') return say('file.closed')[locale];
  return number ?? text;
}
