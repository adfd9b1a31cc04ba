import { A4, INKS, type Pdf, setLine, setParagraph } from './document';
import { type Bars, drawBars } from './document-bars';
import { drawLogo, drawPicture, drawRule } from './document-marks';
import { drawTable, type TableColumn } from './document-table';
import type { PrintablePicture } from './printable-picture';

/**
 * The running head and foot of a document of several pages. `footer` gets the number of the page and of all
 * pages.
 */
export type FlowFrame = {
  readonly organisation: string;
  /** Stands in the head instead of the plain mark. */
  readonly logo?: PrintablePicture;
  readonly note: string;
  readonly footer: (page: number, pages: number) => string;
};

const MARGIN = 50;
const TOP = 92;
const BOTTOM = A4.long - 62;
const WIDTH = A4.short - 2 * MARGIN;
const BARS = 84;

/** Lays out headings, words and tables from top to bottom of A4 pages, each with the head of the library. */
export class DocumentFlow {
  private y = TOP;

  constructor(
    private readonly pdf: Pdf,
    private readonly frame: FlowFrame,
  ) {
    this.drawHead();
  }

  /** Sets the title of the document, once. */
  title(text: string, subtitle: string): this {
    this.y +=
      setParagraph(this.pdf, text, {
        style: { face: 'serif', size: 24 },
        place: this.here(),
        mostLines: 4,
        leading: 1.16,
      }) + 4;
    if (subtitle !== '')
      this.y += setParagraph(this.pdf, subtitle, {
        style: { face: 'sans', size: 10.5, colour: INKS.quiet },
        place: this.here(),
        mostLines: 3,
      });
    this.y += 12;
    return this;
  }

  /** Sets the heading of a section, and keeps it with what follows. */
  heading(text: string): this {
    this.keepTogether(64);
    this.y += 10;
    setLine(this.pdf, text, { style: { face: 'bold', size: 12, colour: INKS.teal }, place: this.here() });
    this.y += 22;
    return this;
  }

  /** Sets words as they were written, paragraph by paragraph. */
  words(text: string): this {
    for (const paragraph of text.split(/\n+/u).filter((part) => part.trim() !== '')) {
      this.keepTogether(34);
      this.y +=
        setParagraph(this.pdf, paragraph, {
          style: { face: 'sans', size: 10 },
          place: this.here(),
          mostLines: 42,
          leading: 1.5,
        }) + 6;
    }
    return this;
  }

  /** Sets facts as a label and its value, a line each. */
  facts(pairs: readonly (readonly [label: string, value: string])[]): this {
    for (const [label, value] of pairs) {
      this.keepTogether(20);
      setLine(this.pdf, label, {
        style: { face: 'sans', size: 10, smallest: 7, colour: INKS.quiet },
        place: { ...this.here(), width: 140 },
      });
      const height = setParagraph(this.pdf, value, {
        style: { face: 'sans', size: 10 },
        place: { x: MARGIN + 150, y: this.y, width: WIDTH - 150 },
      });
      this.y += Math.max(14, height) + 3;
    }
    return this;
  }

  /** Draws a table that goes on over pages; `rowHeight` is the least height of a row. */
  table(columns: readonly TableColumn[], rows: readonly (readonly string[])[], rowHeight = 20): this {
    this.keepTogether(60);
    this.y =
      drawTable(this.pdf, {
        columns,
        rows,
        place: { x: MARGIN, y: this.y, width: WIDTH, bottom: BOTTOM, rowHeight },
        onPage: () => this.nextPage(),
      }) + 8;
    return this;
  }

  /** Draws bars beside each other, as many as there are days or months. */
  bars(values: Bars): this {
    this.keepTogether(BARS + 8);
    drawBars(this.pdf, values, { ...this.here(), height: BARS });
    this.y += BARS + 8;
    return this;
  }

  /** Leaves a place for a signature at the right. */
  signature({ place, position, name }: { place: string; position: string; name: string }): this {
    this.keepTogether(120);
    const at = { x: A4.short - MARGIN - 220, width: 220 };
    this.y += 16;
    setLine(this.pdf, place, { style: { face: 'sans', size: 10 }, place: { ...at, y: this.y } });
    setLine(this.pdf, position, {
      style: { face: 'sans', size: 10, smallest: 7 },
      place: { ...at, y: this.y + 15 },
    });
    setLine(this.pdf, name, {
      style: { face: 'bold', size: 10.5, smallest: 7 },
      place: { ...at, y: this.y + 82 },
    });
    drawRule(this.pdf, { x: at.x, y: this.y + 97, width: at.width }, { colour: INKS.ink, weight: 0.6 });
    this.y += 104;
    return this;
  }

  /** Writes the foot of every page, when all pages are known. */
  end(): void {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.pdf.switchToPage(start + page);
      // A note may say as much as three lines: cut off, it would say something else.
      setParagraph(this.pdf, this.frame.note, {
        style: { face: 'sans', size: 7, colour: INKS.quiet },
        place: { x: MARGIN, y: A4.long - 48, width: WIDTH - 110 },
        mostLines: 3,
        leading: 1.25,
      });
      setLine(this.pdf, this.frame.footer(page + 1, count), {
        style: { face: 'sans', size: 7.5, colour: INKS.quiet, align: 'right' },
        place: { x: A4.short - MARGIN - 100, y: A4.long - 40, width: 100 },
      });
    }
  }

  private here(): { x: number; y: number; width: number } {
    return { x: MARGIN, y: this.y, width: WIDTH };
  }

  private keepTogether(height: number): void {
    if (this.y + height > BOTTOM) this.y = this.nextPage();
  }

  private nextPage(): number {
    this.pdf.addPage();
    this.drawHead();
    return TOP;
  }

  private drawHead(): void {
    const { logo } = this.frame;
    if (logo === undefined) drawLogo(this.pdf, { x: MARGIN, y: 36, side: 24, colour: INKS.deep });
    else drawPicture(this.pdf, logo, { x: MARGIN, y: 36, width: 24, height: 24, plate: null });
    setLine(this.pdf, this.frame.organisation, {
      style: { face: 'bold', size: 10.5, colour: INKS.deep },
      place: { x: MARGIN + 34, y: 42, width: WIDTH - 34 },
    });
    drawRule(this.pdf, { x: MARGIN, y: 70, width: WIDTH }, { colour: INKS.brass, weight: 1.2 });
  }
}
