import { raw } from 'bwip-js';

import type { Pdf } from './document';
import { INKS } from './document';
import type { PrintablePicture } from './printable-picture';
import { createQrCode } from './qr-code';

/** A part of the page. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * Draws a QR code of a text with its quiet zone of four modules, dark on white, so that any phone reads it
 * from paper.
 */
export function drawQr(pdf: Pdf, text: string, { x, y, side }: { x: number; y: number; side: number }): void {
  const code = createQrCode(text);
  const count = code.getModuleCount();
  const unit = side / (count + 8);
  pdf.rect(x, y, side, side).fill('#FFFFFF');
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1)
      if (code.isDark(row, column))
        pdf.rect(x + (column + 4) * unit, y + (row + 4) * unit, unit + 0.05, unit + 0.05);
  }
  pdf.fill('#000000');
}

/** Draws Code 128 over the width of a box, dark on white, with quiet zones of ten modules at both sides. */
export function drawCode128(pdf: Pdf, text: string, box: Box): void {
  const widths = code128Widths(text);
  const unit = box.width / (widths.reduce((sum, width) => sum + width, 0) + 20);
  pdf.rect(box.x, box.y, box.width, box.height).fill('#FFFFFF');
  let x = box.x + 10 * unit;
  widths.forEach((width, place) => {
    if (place % 2 === 0) pdf.rect(x, box.y, width * unit, box.height);
    x += width * unit;
  });
  pdf.fill('#000000');
}

/** The widths of bars and gaps in turn, a bar first. */
function code128Widths(text: string): readonly number[] {
  const [symbol] = raw({ bcid: 'code128', text });
  if (!symbol || !('sbs' in symbol)) throw new Error('Code 128 was drawn without bars.');
  return symbol.sbs.map(Number);
}

/** Fills a box with the kawung pattern in hairlines; nothing leaves the box. */
export function drawKawung(pdf: Pdf, box: Box, { tile, colour }: { tile: number; colour: string }): void {
  apart(pdf, () => {
    pdf.rect(box.x, box.y, box.width, box.height).clip();
    pdf.lineWidth(0.6).strokeColor(colour);
    for (let x = box.x; x < box.x + box.width; x += tile)
      for (let y = box.y; y < box.y + box.height; y += tile) drawFlower(pdf, { x, y, tile });
  });
}

function drawFlower(pdf: Pdf, { x, y, tile }: { x: number; y: number; tile: number }): void {
  const [near, far] = [tile / 4, (tile * 3) / 4];
  for (const [dx, dy, turn] of [
    [near, near, 45],
    [far, near, -45],
    [near, far, -45],
    [far, far, 45],
  ] as const) {
    apart(pdf, () =>
      pdf
        .rotate(turn, { origin: [x + dx, y + dy] })
        .ellipse(x + dx, y + dy, tile * 0.315, tile * 0.15)
        .stroke(),
    );
  }
}

/** Draws the mark of the library: one kawung flower with a brass heart. */
export function drawLogo(
  pdf: Pdf,
  { x, y, side, colour }: { x: number; y: number; side: number; colour: string },
): void {
  const unit = side / 36;
  pdf.lineWidth(2 * unit).strokeColor(colour);
  for (const [dx, dy, turn] of [
    [11, 11, 45],
    [25, 11, -45],
    [11, 25, -45],
    [25, 25, 45],
  ] as const) {
    const [cx, cy] = [x + dx * unit, y + dy * unit];
    apart(pdf, () =>
      pdf
        .rotate(turn, { origin: [cx, cy] })
        .ellipse(cx, cy, 10.4 * unit, 5.7 * unit)
        .stroke(),
    );
  }
  pdf.circle(x + 18 * unit, y + 18 * unit, 2.3 * unit).fill(INKS.brass);
}

/**
 * Draws a picture as large as its box allows, in the middle of it; on a plate of white it can be seen on any
 * colour.
 */
export function drawPicture(
  pdf: Pdf,
  { source }: PrintablePicture,
  { x, y, width, height, plate }: Box & { readonly plate: number | null },
): void {
  if (plate !== null)
    pdf.roundedRect(x - plate, y - plate, width + 2 * plate, height + 2 * plate, plate).fill('#FFFFFF');
  pdf.image(source, x, y, { fit: [width, height], align: 'center', valign: 'center' });
}

/** Draws a rule from left to right. */
export function drawRule(
  pdf: Pdf,
  { x, y, width }: { x: number; y: number; width: number },
  { colour, weight }: { colour: string; weight: number },
): void {
  pdf
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(weight)
    .strokeColor(colour)
    .stroke();
}

// What is turned or clipped in here leaves the rest of the page as it was.
function apart(pdf: Pdf, draw: () => unknown): void {
  pdf.save(); // oxlint-disable-line no-restricted-properties -- the state of a page, not a row
  draw();
  pdf.restore();
}
