/** A row cut into cells, still as Latin-1 characters, one per byte; `end` is the place after its line end. */
export type CutRow = { readonly cells: readonly string[]; readonly end: number };

/**
 * A row whose quotes are broken: the cell (from 1) and the reason. Reading goes on at `end`, the next line of
 * the file.
 */
export type BrokenRow = { readonly cell: number; readonly reason: string; readonly end: number };

/** What cutting gives: null when the row is not all there yet. */
export type RowCut = CutRow | BrokenRow | null;

/** A text with the place to cut at. */
export type CsvText = { readonly text: string; readonly delimiter: string; readonly isEnded: boolean };

/** No cell of a catalogue comes near this; a longer one is a quote that was never closed. */
const LONGEST_ROW = 1024 * 1024;

/** Cuts the row that starts at a place. */
export function cutRow(csv: CsvText, start: number): RowCut {
  const { text, delimiter, isEnded } = csv;
  const lineEnd = text.indexOf('\n', start);
  if (lineEnd === -1 && !isEnded) return null;
  const line = text.slice(start, lineEnd === -1 ? text.length : lineEnd);
  const end = lineEnd === -1 ? text.length : lineEnd + 1;
  if (!line.includes('"'))
    return { cells: (line.endsWith('\r') ? line.slice(0, -1) : line).split(delimiter), end };
  return cutQuotedRow(csv, start, end);
}

type Cursor = { place: number; isLast: boolean };

function cutQuotedRow(csv: CsvText, start: number, nextLine: number): RowCut {
  const cells: string[] = [];
  const cursor: Cursor = { place: start, isLast: false };
  while (!cursor.isLast) {
    const isQuoted = csv.text[cursor.place] === '"';
    const cell = isQuoted ? quotedCell(csv, cursor) : plainCell(csv, cursor);
    if (cell === 'unfinished') {
      const isHopeless = csv.isEnded || csv.text.length - start > LONGEST_ROW;
      return isHopeless
        ? { cell: cells.length + 1, reason: 'a quote is opened and never closed', end: nextLine }
        : null;
    }
    if (cell === 'broken')
      return {
        cell: cells.length + 1,
        reason: 'text follows a closing quote; quotes inside a cell must be doubled',
        end: nextLine,
      };
    cells.push(cell.value);
  }
  return { cells, end: cursor.place };
}

function quotedCell(csv: CsvText, cursor: Cursor): { value: string } | 'unfinished' | 'broken' {
  const { text } = csv;
  const first = cursor.place + 1;
  let close = text.indexOf('"', first);
  let hasDoubled = false;
  while (close !== -1 && text[close + 1] === '"') {
    hasDoubled = true;
    close = text.indexOf('"', close + 2);
  }
  // A quote that is the last character known may be the first half of a doubled one.
  if (close === -1 || (close === text.length - 1 && !csv.isEnded)) return 'unfinished';
  cursor.place = close + 1;
  if (!endCell(csv, cursor)) return 'broken';
  const value = text.slice(first, close);
  return { value: hasDoubled ? value.replaceAll('""', '"') : value };
}

function plainCell(csv: CsvText, cursor: Cursor): { value: string } | 'unfinished' {
  const { text, delimiter, isEnded } = csv;
  const newline = text.indexOf('\n', cursor.place);
  if (newline === -1 && !isEnded) return 'unfinished';
  const lineEnd = newline === -1 ? text.length : newline;
  const next = text.indexOf(delimiter, cursor.place);
  const end = next === -1 || next > lineEnd ? lineEnd : next;
  const value = text.slice(cursor.place, end);
  cursor.place = end;
  endCell(csv, cursor);
  return { value: value.endsWith('\r') && end === lineEnd ? value.slice(0, -1) : value };
}

/** Steps over a delimiter or line end; false when something else stands there. */
function endCell({ text, delimiter }: CsvText, cursor: Cursor): boolean {
  if (text.startsWith(delimiter, cursor.place)) {
    cursor.place += delimiter.length;
    return true;
  }
  cursor.isLast = true;
  const lineEnd = text.startsWith('\r\n', cursor.place) ? 2 : text[cursor.place] === '\n' ? 1 : 0;
  const isEnd = lineEnd > 0 || cursor.place >= text.length;
  cursor.place += lineEnd;
  return isEnd;
}
