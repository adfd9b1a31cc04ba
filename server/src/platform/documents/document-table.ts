import { brokenLines, INKS, type Pdf, setLine } from './document';
import { drawRule } from './document-marks';

/** One column of a table: its head, its share of the width, and how its cells are set. */
export type TableColumn = {
  readonly head: string;
  readonly share: number;
  readonly align?: 'left' | 'right';
};

/**
 * Where a table stands and how its rows are: `rowHeight` is the least height, so that people can sign in it;
 * a small one sets the rows close.
 */
export type TablePlace = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly bottom: number;
  readonly rowHeight: number;
};

const SIZE = 9;
const LEADING = 1.3;
const PAD = 5;
const LINE = SIZE * LEADING;
/** Rows as low as this are close together. */
const CLOSE = 16;

/**
 * Draws a table over as many pages as it needs, with its head on each; gives the height where it ended.
 * `onPage` starts a new page and gives where the table goes on.
 */
export function drawTable(
  pdf: Pdf,
  table: {
    columns: readonly TableColumn[];
    rows: readonly (readonly string[])[];
    place: TablePlace;
    onPage: () => number;
  },
): number {
  const { columns, rows, place } = table;
  const widths = columnWidths(columns, place.width);
  let y = drawHead(pdf, { columns, widths, place, y: place.y });
  for (const row of rows) {
    const cells = row.map((text, index) =>
      brokenLines(pdf, text, { face: 'sans', size: SIZE, width: (widths[index] ?? 0) - 2 * PAD }),
    );
    const height = Math.max(
      place.rowHeight,
      Math.max(...cells.map((lines) => lines.length)) * LINE + 2 * padOf(place),
    );
    if (y + height > place.bottom) y = drawHead(pdf, { columns, widths, place, y: table.onPage() });
    drawRow(pdf, { cells, columns, widths, place, y, height });
    y += height;
  }
  return y;
}

type Head = {
  readonly columns: readonly TableColumn[];
  readonly widths: readonly number[];
  readonly place: TablePlace;
  readonly y: number;
};

function drawHead(pdf: Pdf, { columns, widths, place, y }: Head): number {
  let x = place.x;
  columns.forEach((column, index) => {
    const width = widths[index] ?? 0;
    setLine(pdf, column.head, {
      style: { face: 'bold', size: SIZE, smallest: 7, align: column.align ?? 'left', colour: INKS.quiet },
      place: { x: x + PAD, y: y + padOf(place), width: width - 2 * PAD },
    });
    x += width;
  });
  const end = y + LINE + 2 * padOf(place);
  drawRule(pdf, { x: place.x, y: end, width: place.width }, { colour: INKS.brass, weight: 1.2 });
  return end;
}

type Row = Head & { readonly cells: readonly (readonly string[])[]; readonly height: number };

function drawRow(pdf: Pdf, { cells, columns, widths, place, y, height }: Row): void {
  let x = place.x;
  cells.forEach((lines, index) => {
    const width = widths[index] ?? 0;
    lines.forEach((line, at) =>
      setLine(pdf, line, {
        style: { face: 'sans', size: SIZE, align: columns[index]?.align ?? 'left' },
        place: { x: x + PAD, y: y + padOf(place) + at * LINE, width: width - 2 * PAD },
      }),
    );
    x += width;
  });
  drawRule(pdf, { x: place.x, y: y + height, width: place.width }, { colour: INKS.hairline, weight: 0.5 });
}

/** The room above and below the words of a row. */
function padOf({ rowHeight }: TablePlace): number {
  return rowHeight < CLOSE ? Math.max(1, (rowHeight - LINE) / 2) : PAD;
}

function columnWidths(columns: readonly TableColumn[], width: number): readonly number[] {
  const whole = columns.reduce((sum, column) => sum + column.share, 0);
  return columns.map((column) => (column.share / whole) * width);
}
