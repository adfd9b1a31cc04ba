import type { Paper, Pdf } from '../../../platform/documents/document';
import {
  A4,
  brokenLines,
  INKS,
  setLine,
  setParagraph,
  writeDocument,
} from '../../../platform/documents/document';
import {
  drawCode128,
  drawKawung,
  drawLogo,
  drawPicture,
  drawQr,
} from '../../../platform/documents/document-marks';
import type { PrintablePicture } from '../../../platform/documents/printable-picture';
import type { CardColour, CardTemplate } from './card-template.rules';

/** What stands on a card: the name and the number, nothing else about the person. */
export type CardFacts = { readonly name: string; readonly cardNumber: string; readonly isSample: boolean };

/**
 * How cards look: in the colours of the house, or dark on white for paper that is printed already and for
 * copiers.
 */
export type CardDesign = 'HOUSE' | 'PLAIN';

/** What cards are printed on: sheets of ten to be cut, or plastic cards one by one. */
export type CardPaper = 'SHEET' | 'CARD';

/** How a pile of cards is printed. */
export type CardPrint = {
  readonly template: CardTemplate;
  /** Null for the mark of the house. */ readonly logo: PrintablePicture | null;
  readonly design: CardDesign;
  readonly paper: CardPaper;
  readonly hasBack: boolean;
  readonly portal: string;
  readonly writtenAt: Date;
};

/** A bank card (ISO/IEC 7810 ID-1, CR80), 85.6 × 53.98 mm. */
export const CR80: Paper = [242.65, 153.01];
/** How many cards a sheet holds. */
export const CARDS_A_SHEET = 10;

const [WIDTH, HEIGHT] = CR80;
const GAP = 8.5;
const COLUMNS = 2;
const FOOT = 46;
const EDGE = 13;
const QR_SIDE = 68;
/** Without bars the QR code has the whole height. */
const QR_ALONE = 80;
/** The colour of the panel and that of the pattern in it. */
const COLOURS: Readonly<Record<CardColour, readonly [panel: string, pattern: string]>> = {
  TEAL: [INKS.deep, INKS.deepLine],
  NAVY: ['#1B2F52', '#3A4F75'],
  FOREST: ['#1F4428', '#3E6247'],
  MAROON: ['#5A1A26', '#7D3C48'],
  PLUM: ['#41244F', '#5F4270'],
  CHARCOAL: ['#2B3033', '#4A5054'],
};
/** The mark of the house is square; a logo of the library is as high, on its plate, and at most this wide. */
const [MARK, LOGO_HEIGHT, WIDEST_LOGO, PLATE] = [20, 22, 44, 2];
const NAME_SIZES = [13, 12, 11, 10, 9];

type Corner = { readonly x: number; readonly y: number };

/**
 * Writes cards as a PDF: each page a card, or each page ten of them with lines to cut along. Backs follow
 * their fronts, so that a printer for both sides fits them together.
 */
export function writeMemberCards(cards: readonly CardFacts[], print: CardPrint): Promise<Buffer> {
  const isSheet = print.paper === 'SHEET';
  const [portrait, landscape] = [
    { layout: 'portrait' as const },
    { layout: 'portrait' as const, paper: CR80 },
  ];
  return writeDocument(
    {
      ...(isSheet ? portrait : landscape),
      title: `Kartu anggota ${print.template.institution}`,
      language: 'id-ID',
      writtenAt: print.writtenAt,
    },
    (pdf) => {
      pagesOf(cards, isSheet ? CARDS_A_SHEET : 1).forEach((page, number) => {
        if (number > 0) pdf.addPage();
        page.forEach((card, place) => drawFront(pdf, card, { corner: cornerOf(place, isSheet), print }));
        if (!print.hasBack) return;
        pdf.addPage();
        page.forEach((_, place) => drawBack(pdf, { corner: cornerOf(mirrored(place), isSheet), print }));
      });
    },
  );
}

function pagesOf(cards: readonly CardFacts[], size: number): readonly (readonly CardFacts[])[] {
  return Array.from({ length: Math.ceil(cards.length / size) }, (_, page) =>
    cards.slice(page * size, (page + 1) * size),
  );
}

function cornerOf(place: number, isSheet: boolean): Corner {
  if (!isSheet) return { x: 0, y: 0 };
  const [left, top] = [
    (A4.short - COLUMNS * WIDTH - GAP) / 2,
    (A4.long - (CARDS_A_SHEET / COLUMNS) * (HEIGHT + GAP) + GAP) / 2,
  ];
  return {
    x: left + (place % COLUMNS) * (WIDTH + GAP),
    y: top + Math.floor(place / COLUMNS) * (HEIGHT + GAP),
  };
}

/** Turned over along its long side, a sheet has its columns the other way round. */
function mirrored(place: number): number {
  return place % COLUMNS === 0 ? place + 1 : place - 1;
}

function drawFront(
  pdf: Pdf,
  card: CardFacts,
  { corner: { x, y }, print }: { corner: Corner; print: CardPrint },
): void {
  const { template, design } = print;
  const [hasBars, hasQr] = [template.code !== 'QR', template.code !== 'BARS'];
  const panel = HEIGHT - (hasBars ? FOOT : 0);
  const side = hasBars ? QR_SIDE : QR_ALONE;
  const ink = design === 'HOUSE' ? INKS.onDeep : INKS.ink;
  if (design === 'HOUSE') drawPanel(pdf, { x, y, height: panel }, template);
  const markWidth = drawMark(pdf, { x: x + EDGE, y: y + 11 }, print) + 6;
  drawHeading(pdf, card, {
    corner: { x: x + markWidth, y },
    print,
    width: WIDTH - 2 * EDGE - markWidth - (hasQr ? side + 6 : 0),
  });
  const place = { x: x + EDGE, y, width: WIDTH - 2 * EDGE - (hasQr ? side + 6 : 0) };
  setParagraph(pdf, card.name, {
    style: { face: 'serif', size: sizeOfName(pdf, card.name, place.width), smallest: 7, colour: ink },
    place: { ...place, y: y + 47 },
    mostLines: hasBars ? 2 : 4,
    leading: 1.15,
  });
  setLine(pdf, card.cardNumber, {
    style: { face: 'bold', size: 10, colour: ink },
    place: { ...place, y: y + panel - 18 },
  });
  if (hasQr)
    drawQr(pdf, card.cardNumber, {
      x: x + WIDTH - EDGE - side,
      y: y + (hasBars ? 20 : (HEIGHT - side) / 2),
      side,
    });
  if (hasBars)
    drawCode128(pdf, card.cardNumber, { x: x + 20, y: y + panel + 7, width: WIDTH - 40, height: FOOT - 14 });
  drawEdge(pdf, { x, y }, print);
}

function drawPanel(
  pdf: Pdf,
  { x, y, height }: Corner & { readonly height: number },
  { colour, hasMotif }: CardTemplate,
): void {
  const [fill, pattern] = COLOURS[colour];
  pdf.rect(x, y, WIDTH, height).fill(fill);
  if (hasMotif) drawKawung(pdf, { x: x + WIDTH - 92, y, width: 92, height }, { tile: 30, colour: pattern });
}

/** Draws the logo of the library, else the mark of the house; gives the width it took. */
function drawMark(pdf: Pdf, { x, y }: Corner, { logo, design }: CardPrint): number {
  const isHouse = design === 'HOUSE';
  if (!logo) {
    drawLogo(pdf, { x, y, side: MARK, colour: isHouse ? INKS.onDeep : INKS.ink });
    return MARK;
  }
  const scale = Math.min(LOGO_HEIGHT / logo.height, WIDEST_LOGO / logo.width);
  const [width, height] = [logo.width * scale, logo.height * scale];
  drawPicture(pdf, logo, {
    x: x + PLATE,
    y: y + (MARK - height) / 2,
    width,
    height,
    plate: isHouse ? PLATE : null,
  });
  return width + 2 * PLATE;
}

function drawHeading(
  pdf: Pdf,
  { isSample }: CardFacts,
  {
    corner: { x, y },
    print: { template, design },
    width,
  }: { corner: Corner; print: CardPrint; width: number },
): void {
  const [ink, quiet] = design === 'HOUSE' ? [INKS.onDeep, INKS.onDeep] : [INKS.ink, INKS.quiet];
  const left = { x: x + EDGE, width };
  const size =
    brokenLines(pdf, template.institution, { face: 'bold', size: 8.4, width }).length === 1 ? 8.4 : 6.6;
  const height = setParagraph(pdf, template.institution, {
    style: { face: 'bold', size, smallest: 4.5, colour: ink },
    place: { ...left, y: y + 12 },
    mostLines: 2,
    leading: 1.15,
  });
  setLine(pdf, [template.heading, isSample ? '(contoh)' : ''].join(' ').trim(), {
    style: { face: 'sans', size: 6.4, smallest: 4.5, colour: quiet },
    place: { ...left, y: y + 13 + height },
  });
}

/** The largest size in which a name needs at most two lines. */
function sizeOfName(pdf: Pdf, name: string, width: number): number {
  return NAME_SIZES.find((size) => brokenLines(pdf, name, { face: 'serif', size, width }).length <= 2) ?? 8;
}

function drawBack(pdf: Pdf, { corner: { x, y }, print }: { corner: Corner; print: CardPrint }): void {
  const isHouse = print.design === 'HOUSE';
  if (isHouse && print.template.hasMotif)
    drawKawung(pdf, { x, y, width: WIDTH, height: 30 }, { tile: 30, colour: INKS.hairline });
  const place = { x: x + EDGE, width: WIDTH - 2 * EDGE };
  const small = { face: 'sans', size: 7, colour: INKS.ink } as const;
  let top = y + 40;
  for (const words of print.template.backLines)
    top += setParagraph(pdf, words, { style: small, place: { ...place, y: top }, leading: 1.35 }) + 5;
  setLine(pdf, print.portal, {
    style: {
      face: 'bold',
      size: 7.6,
      smallest: 5,
      colour: isHouse ? COLOURS[print.template.colour][0] : INKS.ink,
    },
    place: { ...place, y: y + HEIGHT - 22 },
  });
  drawEdge(pdf, { x, y }, print);
}

/** A line to cut along; a plastic card has its own edge. */
function drawEdge(pdf: Pdf, { x, y }: Corner, { paper }: CardPrint): void {
  if (paper === 'SHEET') pdf.rect(x, y, WIDTH, HEIGHT).lineWidth(0.3).stroke(INKS.hairline);
}
