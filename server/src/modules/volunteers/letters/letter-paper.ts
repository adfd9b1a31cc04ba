import {
  A4,
  brokenLines,
  INKS,
  type Pdf,
  setLine,
  setParagraph,
  writeDocument,
} from '../../../platform/documents/document';
import { drawKawung, drawLogo, drawQr, drawRule } from '../../../platform/documents/document-marks';
import { drawTable } from '../../../platform/documents/document-table';
import type { LetterSigning } from './letter.terms';
import type { BothLanguages } from './letter-words';
import { durationText } from './letter-words';

/** What a letter of hours says, as it was issued. */
export type LetterFacts = {
  readonly libraryName: string;
  readonly number: string;
  /** The number that the office gives its papers; null leaves a line for it. */
  readonly officeNumber: string | null;
  readonly holderName: string;
  readonly period: BothLanguages;
  readonly purpose: string | null;
  readonly lines: readonly {
    readonly role: BothLanguages;
    readonly shifts: number;
    readonly minutes: number;
  }[];
  readonly shifts: number;
  readonly minutes: number;
  readonly signing: LetterSigning;
  readonly signer: {
    readonly name: string;
    readonly number: string | null;
    readonly position: BothLanguages;
  };
  readonly issuedAt: Date;
  readonly issuedOn: BothLanguages;
  /** The public page that tells whether this letter is real. */
  readonly address: string;
  readonly isSample: boolean;
};

const BAND = 104;
const MARGIN = 56;
const WIDTH = A4.short - 2 * MARGIN;
const BOTTOM = A4.long - 48;
const SIGNING_HEIGHT = 200;

/**
 * Draws a letter of hours as A4 in Indonesian with English beside it: roles, shifts and hours, a place for the
 * signature, and a QR code that leads to its verification. More roles than one page holds go on over pages.
 */
export function writeLetter(facts: LetterFacts): Promise<Buffer> {
  const title = `Surat keterangan relawan ${facts.number} – ${facts.holderName}`;
  return writeDocument({ layout: 'portrait', title, language: 'id-ID', writtenAt: facts.issuedAt }, (pdf) => {
    drawBand(pdf, facts);
    const told = drawHolder(pdf, facts, drawHead(pdf, facts));
    const listed = drawHours(pdf, facts, told);
    drawSigning(pdf, facts, listed + SIGNING_HEIGHT > BOTTOM ? nextPage(pdf) : listed);
  });
}

function drawBand(pdf: Pdf, { libraryName, isSample }: LetterFacts): void {
  pdf.rect(0, 0, A4.short, BAND).fill(INKS.deep);
  drawKawung(pdf, { x: A4.short - 208, y: 0, width: 208, height: BAND }, { tile: 52, colour: INKS.deepLine });
  pdf.rect(0, BAND, A4.short, 3).fill(INKS.brass);
  drawLogo(pdf, { x: MARGIN, y: 34, side: 36, colour: INKS.onDeep });
  const place = { x: MARGIN + 50, width: 290 };
  setLine(pdf, libraryName, {
    style: { face: 'bold', size: 13, smallest: 9, colour: INKS.onDeep },
    place: { ...place, y: 36 },
  });
  setLine(pdf, isSample ? 'Pustaka Pasuruan · Data contoh · Sample data' : 'Pustaka Pasuruan', {
    style: { face: 'sans', size: 9, colour: INKS.onDeep },
    place: { ...place, y: 56 },
  });
}

function drawHead(pdf: Pdf, { number, officeNumber }: LetterFacts): number {
  setLine(pdf, 'Surat keterangan relawan', {
    style: { face: 'serif', size: 28, colour: INKS.deep },
    place: { x: MARGIN, y: 128, width: WIDTH },
  });
  setLine(pdf, 'Letter of volunteer hours', {
    style: { face: 'italic', size: 14, colour: INKS.quiet },
    place: { x: MARGIN, y: 164, width: WIDTH },
  });
  drawRule(pdf, { x: MARGIN, y: 192, width: 96 }, { colour: INKS.brass, weight: 2 });
  setLine(pdf, `No. ${number}`, {
    style: { face: 'bold', size: 10 },
    place: { x: MARGIN, y: 204, width: WIDTH / 2 },
  });
  setLine(pdf, `Nomor naskah · Office number: ${officeNumber ?? '................................'}`, {
    style: { face: 'sans', size: 10, smallest: 7, colour: INKS.quiet, align: 'right' },
    place: { x: MARGIN + 130, y: 204, width: WIDTH - 130 },
  });
  return 234;
}

function drawHolder(
  pdf: Pdf,
  { holderName, period, purpose, libraryName }: LetterFacts,
  top: number,
): number {
  let y = top;
  y += setPair(pdf, y, {
    id: `${libraryName} menerangkan bahwa`,
    en: `${libraryName} states that`,
  });
  const isLong = brokenLines(pdf, holderName, { face: 'serif', size: 18, width: WIDTH }).length > 1;
  y += setParagraph(pdf, holderName, {
    style: { face: 'serif', size: isLong ? 15 : 24 },
    place: { x: MARGIN, y: y + 8, width: WIDTH },
    mostLines: 3,
    leading: 1.18,
  });
  y += 16;
  y += setPair(pdf, y, {
    id: `membantu perpustakaan sebagai relawan, tanpa upah, ${period.id}, dengan jam yang disahkan petugas:`,
    en: `helped the library as a volunteer, unpaid, ${period.en}; staff signed off these hours:`,
  });
  if (purpose !== null) {
    const place = { x: MARGIN, y: y + 12, width: WIDTH };
    const style = { face: 'sans', size: 10.5 } as const;
    y += 12 + setParagraph(pdf, `Untuk keperluan · For: ${purpose}`, { style, place });
  }
  return y + 20;
}

function drawHours(pdf: Pdf, { lines, shifts, minutes }: LetterFacts, y: number): number {
  const both = (value: number): string => `${durationText(value, 'ID')} · ${durationText(value, 'EN')}`;
  return drawTable(pdf, {
    columns: [
      { head: 'Peran · Role', share: 5 },
      { head: 'Giliran · Shifts', share: 2, align: 'right' },
      { head: 'Jam · Hours', share: 4, align: 'right' },
    ],
    rows: [
      ...lines.map((line) => [named(line.role), String(line.shifts), both(line.minutes)]),
      ['Jumlah · Total', String(shifts), both(minutes)],
    ],
    place: { x: MARGIN, y, width: WIDTH, bottom: BOTTOM, rowHeight: 22 },
    onPage: () => nextPage(pdf),
  });
}

function drawSigning(pdf: Pdf, facts: LetterFacts, top: number): void {
  const y = top + 26;
  drawQr(pdf, facts.address, { x: MARGIN - 8, y: y - 8, side: 112 });
  setLine(pdf, 'Periksa keaslian · Verify', {
    style: { face: 'bold', size: 8.5 },
    place: { x: MARGIN, y: y + 110, width: 190 },
  });
  setParagraph(pdf, facts.address.replace(/^https?:\/\//, ''), {
    style: { face: 'sans', size: 7, colour: INKS.quiet },
    place: { x: MARGIN, y: y + 123, width: 190 },
    mostLines: 3,
    leading: 1.25,
  });
  drawSigner(pdf, facts, y);
}

function drawSigner(pdf: Pdf, { issuedOn, signer, signing }: LetterFacts, y: number): void {
  const place = { x: A4.short - MARGIN - 240, width: 240 };
  const set = (
    text: string,
    at: number,
    style: { face?: 'sans' | 'bold'; size?: number; indent?: number } = {},
  ): void => {
    const { face = 'sans', size = 9, indent = 0 } = style;
    setLine(pdf, text, {
      style: { face, size, smallest: 6.5, colour: face === 'bold' ? INKS.ink : INKS.quiet },
      place: { x: place.x + indent, y: at, width: place.width - 2 * indent },
    });
  };
  set(`Pasuruan, ${named(issuedOn)}`, y);
  set(named(signer.position), y + 15);
  pdf
    .roundedRect(place.x, y + 32, place.width, 62, 4)
    .lineWidth(0.6)
    .dash(2, { space: 2 })
    .strokeColor(INKS.hairline)
    .stroke()
    .undash();
  set(
    signing === 'CERTIFIED'
      ? 'Tempat tanda tangan elektronik tersertifikasi (BSrE) · Certified electronic signature'
      : 'Tempat tanda tangan dan cap · Signature and stamp',
    y + 82,
    { size: 7, indent: 8 },
  );
  set(signer.name, y + 104, { face: 'bold', size: 11 });
  drawRule(pdf, { x: place.x, y: y + 120, width: place.width }, { colour: INKS.ink, weight: 0.6 });
  if (signer.number !== null) set(`NIP ${signer.number}`, y + 125);
}

/** Says the same in both languages once where it is the same. */
function named({ id, en }: BothLanguages): string {
  return id === en ? id : `${id} · ${en}`;
}

function setPair(pdf: Pdf, y: number, { id, en }: BothLanguages): number {
  const place = { x: MARGIN, y, width: WIDTH };
  const first = setParagraph(pdf, id, { style: { face: 'sans', size: 10.5 }, place, leading: 1.45 });
  const second = setParagraph(pdf, en, {
    style: { face: 'italic', size: 10.5, colour: INKS.quiet },
    place: { ...place, y: y + first },
    leading: 1.35,
  });
  return first + second;
}

function nextPage(pdf: Pdf): number {
  pdf.addPage();
  drawRule(pdf, { x: MARGIN, y: 48, width: WIDTH }, { colour: INKS.brass, weight: 1.2 });
  return 60;
}
