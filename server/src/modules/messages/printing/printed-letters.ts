import type { Locale, LocalizedText } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { Pdf } from '../../../platform/documents/document';
import {
  A4,
  brokenLines,
  INKS,
  setLine,
  setParagraph,
  writeDocument,
} from '../../../platform/documents/document';
import { drawLogo, drawRule } from '../../../platform/documents/document-marks';
import type { PostalAddress } from './postal-address.rules';
import { say } from '../words/say';

/** A letter on paper: what is inside, and to whom and where it goes outside. */
export type PrintedLetter = {
  readonly subject: string;
  readonly text: string;
  readonly name: string;
  readonly address: PostalAddress;
  readonly locale: Locale;
  /** What the library is called that sends it. */
  readonly library: LocalizedText;
};

const MARGIN = 56;
const WIDTH = A4.short - 2 * MARGIN;
/**
 * A sheet is folded in three: the upper two parts face each other inside, the lowest is turned back and
 * stands outside.
 */
const PART = A4.long / 3;
const INSIDE = { top: 92, bottom: 2 * PART - 22 } as const;
const SIZES = [10.5, 9.5, 8.5] as const;
const LEADING = 1.42;
const TO = say('printedLetters.to');
const TITLE = say('printedLetters.title');

/** Writes letters as a PDF, one a page; folded in three, only sender, name and address stand outside. */
export function writePrintedLetters(letters: readonly PrintedLetter[], writtenAt: Date): Promise<Buffer> {
  return writeDocument({ layout: 'portrait', title: TITLE.ID, language: 'id-ID', writtenAt }, (pdf) => {
    for (const [place, letter] of letters.entries()) {
      if (place > 0) pdf.addPage();
      drawInside(pdf, letter);
      drawOutside(pdf, letter);
      drawFolds(pdf);
    }
  });
}

function drawInside(pdf: Pdf, { subject, text, locale, library }: PrintedLetter): void {
  drawLogo(pdf, { x: MARGIN, y: 36, side: 22, colour: INKS.deep });
  setLine(pdf, textIn(library, locale), {
    style: { face: 'bold', size: 10.5, colour: INKS.deep },
    place: { x: MARGIN + 32, y: 41, width: WIDTH - 32 },
  });
  drawRule(pdf, { x: MARGIN, y: 68, width: WIDTH }, { colour: INKS.brass, weight: 1 });
  const top =
    INSIDE.top +
    setParagraph(pdf, subject, {
      style: { face: 'serif', size: 15 },
      place: { x: MARGIN, y: INSIDE.top - 10, width: WIDTH },
      mostLines: 2,
      leading: 1.2,
    }) +
    2;
  const { size, lines } = fitLines(pdf, text, INSIDE.bottom - top);
  lines.forEach((line, number) =>
    setLine(pdf, line, {
      style: { face: 'sans', size },
      place: { x: MARGIN, y: top + number * size * LEADING, width: WIDTH },
    }),
  );
}

/**
 * Sets the text as large as it fits; of what is still too long the middle is left out, so that greeting and
 * closing stay.
 */
function fitLines(pdf: Pdf, text: string, height: number): { size: number; lines: readonly string[] } {
  const most = (size: number): number => Math.floor(height / (size * LEADING));
  const smallest = SIZES[SIZES.length - 1] ?? SIZES[0];
  const size = SIZES.find((one) => brokenText(pdf, text, one).length <= most(one)) ?? smallest;
  const lines = brokenText(pdf, text, size);
  const tail = 10;
  return {
    size,
    lines:
      lines.length <= most(size)
        ? lines
        : [...lines.slice(0, most(size) - tail - 1), '…', ...lines.slice(-tail)],
  };
}

function brokenText(pdf: Pdf, text: string, size: number): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      line.trim() === '' ? [''] : brokenLines(pdf, line, { face: 'sans', size, width: WIDTH }),
    );
}

function drawOutside(pdf: Pdf, { name, address, locale, library }: PrintedLetter): void {
  const top = 2 * PART + 44;
  setLine(pdf, library.indonesian, {
    style: { face: 'bold', size: 9, colour: INKS.quiet },
    place: { x: MARGIN, y: top, width: WIDTH / 2 },
  });
  const to = { x: A4.short / 2 - 30, width: A4.short / 2 + 30 - MARGIN };
  setLine(pdf, TO[locale], {
    style: { face: 'sans', size: 10, colour: INKS.quiet },
    place: { ...to, y: top + 64 },
  });
  let y = top + 80;
  y += setParagraph(pdf, name, {
    style: { face: 'bold', size: 12.5 },
    place: { ...to, y },
    mostLines: 2,
    leading: 1.3,
  });
  for (const line of address)
    y += setParagraph(pdf, line, {
      style: { face: 'sans', size: 11 },
      place: { ...to, y },
      mostLines: 2,
      leading: 1.35,
    });
}

function drawFolds(pdf: Pdf): void {
  for (const y of [PART, 2 * PART])
    for (const x of [0, A4.short - 22])
      drawRule(pdf, { x, y, width: 22 }, { colour: INKS.hairline, weight: 0.8 });
}
