import { type DocumentFace, faceFiles, type FontRun, fontRuns, openFaces } from './document-fonts';

/** A document that is being written. Lengths are points (1/72 inch) from the top left corner of the page. */
export type Pdf = PDFKit.PDFDocument;

/** A size of paper in points, its short side first where it stands upright. */
export type Paper = readonly [width: number, height: number];

/**
 * What a document is: its layout and paper (A4 unless said), its title for readers and screen readers, its
 * language, and the instant it states as its own.
 */
export type DocumentFacts = {
  readonly layout: 'portrait' | 'landscape';
  readonly title: string;
  readonly language: 'id-ID' | 'en-GB';
  readonly writtenAt: Date;
  readonly paper?: Paper;
};

/** The paper of most documents. */
export const A4 = { short: 595.28, long: 841.89 } as const;

/** Colours of the house on paper. */
export const INKS = {
  ink: '#1D2B2A',
  quiet: '#47554F',
  hairline: '#C9BFAC',
  teal: '#0B5C5E',
  deep: '#0B3A3D',
  onDeep: '#F6F0E3',
  deepLine: '#2B5C5D',
  brass: '#B98330',
  brassText: '#7D550E',
  paper: '#FBF8F3',
} as const;

/**
 * Writes a PDF with embedded fonts, whose text can be selected and read aloud. The same facts give the same
 * picture.
 */
export async function writeDocument(
  { layout, title, language, writtenAt, paper }: DocumentFacts,
  draw: (pdf: Pdf) => void | Promise<void>,
): Promise<Buffer> {
  // The writer is loaded with the first document: most processes never write one.
  const [{ default: PDFDocument }] = await Promise.all([import('pdfkit'), openFaces()]);
  const pdf = new PDFDocument({
    size: paper ? [...paper] : 'A4',
    layout,
    margin: 0,
    lang: language,
    displayTitle: true,
    pdfVersion: '1.7',
    bufferPages: true,
    info: {
      Title: title,
      CreationDate: writtenAt,
      ModDate: writtenAt,
      Producer: 'Pustaka Pasuruan',
      Creator: 'Pustaka Pasuruan',
    },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  for (const face of ['serif', 'italic', 'sans', 'bold'] as const)
    for (const file of faceFiles(face)) pdf.registerFont(file.name, file.bytes);
  await draw(pdf);
  pdf.end();
  return written;
}

/** How a line of words is set. `smallest` lets a long line shrink before it is cut. */
export type LineStyle = {
  readonly face: DocumentFace;
  readonly size: number;
  readonly smallest?: number;
  readonly colour?: string;
  readonly align?: 'left' | 'centre' | 'right';
};

/** Where a line stands: its left edge, the top of its letters, and how wide it may be. */
export type LinePlace = { readonly x: number; readonly y: number; readonly width: number };

/**
 * Sets one line; what does not fit at the smallest size ends in an ellipsis. Gives the size it was set in.
 */
export function setLine(
  pdf: Pdf,
  text: string,
  { style, place }: { style: LineStyle; place: LinePlace },
): number {
  const size = fittingSize(pdf, text, { style, width: place.width });
  const shown = clipped(pdf, text, { face: style.face, size, width: place.width });
  const runs = fontRuns(shown, style.face);
  const width = widthOfRuns(pdf, runs, size);
  let x =
    place.x +
    (style.align === 'right'
      ? place.width - width
      : style.align === 'centre'
        ? (place.width - width) / 2
        : 0);
  pdf.fillColor(style.colour ?? INKS.ink).fontSize(size);
  for (const run of runs) {
    pdf.font(run.file.name).text(run.text, x, place.y, { lineBreak: false });
    x += pdf.widthOfString(run.text);
  }
  return size;
}

/** Sets words in as many lines as they need, at most `mostLines`; gives the height they took. */
export function setParagraph(
  pdf: Pdf,
  text: string,
  {
    style,
    place,
    mostLines = 40,
    leading = 1.4,
  }: { style: LineStyle; place: LinePlace; mostLines?: number; leading?: number },
): number {
  const lines = brokenLines(pdf, text, { face: style.face, size: style.size, width: place.width });
  const kept =
    lines.length > mostLines
      ? [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join(' ')]
      : lines;
  kept.forEach((line, index) =>
    setLine(pdf, line, { style, place: { ...place, y: place.y + index * style.size * leading } }),
  );
  return kept.length * style.size * leading;
}

/** Parts words into lines of a width; a word longer than a line is broken where the line ends. */
export function brokenLines(
  pdf: Pdf,
  text: string,
  { face, size, width }: { face: DocumentFace; size: number; width: number },
): readonly string[] {
  const fits = (line: string): boolean => widthOfRuns(pdf, fontRuns(line, face), size) <= width;
  const lines: string[] = [];
  for (const word of text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((one) => brokenWord(one, fits))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function brokenWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const letters = [...word];
  if (letters.length < 2 || fits(word)) return [word];
  let count = letters.length - 1;
  while (count > 1 && !fits(letters.slice(0, count).join(''))) count -= 1;
  return [letters.slice(0, count).join(''), ...brokenWord(letters.slice(count).join(''), fits)];
}

function fittingSize(pdf: Pdf, text: string, { style, width }: { style: LineStyle; width: number }): number {
  const smallest = style.smallest ?? style.size;
  const runs = fontRuns(text, style.face);
  let size = style.size;
  while (size > smallest && widthOfRuns(pdf, runs, size) > width) size = Math.max(smallest, size - 0.5);
  return size;
}

function clipped(
  pdf: Pdf,
  text: string,
  { face, size, width }: { face: DocumentFace; size: number; width: number },
): string {
  if (widthOfRuns(pdf, fontRuns(text, face), size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOfRuns(pdf, fontRuns(`${letters.join('')}…`, face), size) > width)
    letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function widthOfRuns(pdf: Pdf, runs: readonly FontRun[], size: number): number {
  return runs.reduce(
    (width, run) => width + pdf.font(run.file.name).fontSize(size).widthOfString(run.text),
    0,
  );
}
