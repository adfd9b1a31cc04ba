import qrcode from 'qrcode-generator';
import sharp from 'sharp';

const [QUIET, UNIT] = [4, 8];

/** Draws a QR code of a text as a PNG with its quiet zone, dark on white in every theme, large enough for any camera. */
export function qrPicture(text: string): Promise<Buffer> {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const side = (count + 2 * QUIET) * UNIT;
  const dark = Array.from({ length: count * count }, (_, index) => [Math.floor(index / count), index % count] as const).filter(([row, column]) => code.isDark(row, column));
  const path = dark.map(([row, column]) => `M${(column + QUIET) * UNIT} ${(row + QUIET) * UNIT}h${UNIT}v${UNIT}h-${UNIT}z`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="100%" height="100%" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 2 }).toBuffer();
}
