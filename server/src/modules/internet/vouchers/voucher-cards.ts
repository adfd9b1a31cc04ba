import type { Pdf } from '../../../platform/documents/document';
import { A4, INKS, setLine, setParagraph, writeDocument } from '../../../platform/documents/document';
import { drawQr } from '../../../platform/documents/document-marks';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import { longDayText } from '../../../shared/day-text';
import { say } from '../words/say';

/** What stands on a card. */
export type VoucherCard = {
  readonly code: string;
  readonly minutes: number | null;
  readonly validUntil: Date;
  readonly isSample: boolean;
};

/** What stands on all of them. */
export type CardSheet = {
  readonly organisation: string;
  readonly networkName: string | null;
  readonly writtenAt: Date;
};

/** Ten to a sheet, two beside each other. */
const CARDS_A_SHEET = 10;
const [WIDTH, HEIGHT, GAP, EDGE, QR_SIDE] = [250, 148, 8, 12, 72] as const;

type Corner = { readonly x: number; readonly y: number };

/** Writes cards as a PDF of A4 sheets with lines to cut along. */
export function writeVoucherCards(cards: readonly VoucherCard[], sheet: CardSheet): Promise<Buffer> {
  const facts = {
    layout: 'portrait' as const,
    title: say('cards.title').ID,
    language: 'id-ID' as const,
    writtenAt: sheet.writtenAt,
  };
  return writeDocument(facts, (pdf) => {
    cards.forEach((card, index) => {
      const place = index % CARDS_A_SHEET;
      if (index > 0 && place === 0) pdf.addPage();
      drawCard(pdf, card, { corner: cornerOf(place), sheet });
    });
  });
}

/** Writes what a camera reads to join an open network (as phones agree on it: `WIFI:T:nopass;S:…;;`). */
export function networkCode(networkName: string): string {
  return `WIFI:T:nopass;S:${networkName.replace(/[\\;,:"]/g, '\\$&')};;`;
}

function cornerOf(place: number): Corner {
  const left = (A4.short - 2 * WIDTH - GAP) / 2;
  const top = (A4.long - 5 * HEIGHT - 4 * GAP) / 2;
  return { x: left + (place % 2) * (WIDTH + GAP), y: top + Math.floor(place / 2) * (HEIGHT + GAP) };
}

function drawCard(
  pdf: Pdf,
  { code, minutes, validUntil, isSample }: VoucherCard,
  { corner: { x, y }, sheet }: { readonly corner: Corner; readonly sheet: CardSheet },
): void {
  const { networkName, organisation } = sheet;
  const width = WIDTH - 3 * EDGE - QR_SIDE;
  const left = { x: x + EDGE, width };
  const day = longDayText(addDays(toCivilDate(validUntil), -1), 'ID');
  pdf.rect(x, y, WIDTH, HEIGHT).lineWidth(0.3).stroke(INKS.hairline);
  setLine(pdf, [say('cards.heading').ID, isSample ? say('cards.sample').ID : ''].join(' ').trim(), {
    style: { face: 'serif', size: 13, colour: INKS.teal },
    place: { ...left, y: y + 10 },
  });
  setLine(pdf, organisation, {
    style: { face: 'sans', size: 7, smallest: 5, colour: INKS.quiet },
    place: { ...left, y: y + 27 },
  });
  const small = { face: 'sans', size: 7.4, colour: INKS.ink } as const;
  const join = networkName === null ? say('cards.joinByHand') : say('cards.join', { network: networkName });
  setParagraph(pdf, join.ID, { style: small, place: { ...left, y: y + 43 }, mostLines: 2, leading: 1.25 });
  setParagraph(pdf, say('cards.type').ID, {
    style: small,
    place: { ...left, y: y + 63 },
    mostLines: 2,
    leading: 1.25,
  });
  setLine(pdf, code, { style: { face: 'bold', size: 19 }, place: { ...left, y: y + 85 } });
  const lasts = minutes === null ? say('cards.unlimited', { day }) : say('cards.minutes', { minutes, day });
  setLine(pdf, lasts.ID, {
    style: { face: 'sans', size: 7.4, smallest: 5 },
    place: { x: x + EDGE, y: y + 112, width: WIDTH - 2 * EDGE },
  });
  setLine(pdf, say('cards.law').ID, {
    style: { face: 'sans', size: 6, smallest: 4.5, colour: INKS.quiet },
    place: { x: x + EDGE, y: y + 128, width: WIDTH - 2 * EDGE },
  });
  const side = { x: x + WIDTH - EDGE - QR_SIDE, y: y + 12, side: QR_SIDE };
  drawQr(pdf, networkName === null ? code : networkCode(networkName), side);
}
