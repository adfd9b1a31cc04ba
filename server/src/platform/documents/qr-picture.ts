import sharp from 'sharp';

import { createQrCode } from './qr-code';

const [QUIET, UNIT] = [4, 8];

/**
 * Draws a QR code of a text as a PNG with its quiet zone, dark on white in every theme, large enough for any
 * camera.
 */
export function qrPicture(text: string): Promise<Buffer> {
  return sharp(Buffer.from(createQrCode(text).createSvgTag(UNIT, QUIET * UNIT)))
    .png({ palette: true, colours: 2 })
    .toBuffer();
}
