import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import qrcode from 'qrcode-generator';
import sharp from 'sharp';

const [WIDTH, HEIGHT] = [640, 480];

/** Gives the flags that put a code before Chromium's camera, as a film of one picture. */
export async function cameraThatSees(code: string): Promise<readonly string[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'pustaka-camera-')), 'code.mjpeg');
  writeFileSync(
    file,
    await sharp(Buffer.from(pictureOf(code)))
      .jpeg({ quality: 95 })
      .toBuffer(),
  );
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ];
}

function pictureOf(code: string): string {
  const qr = qrcode(0, 'M');
  qr.addData(code);
  qr.make();
  const count = qr.getModuleCount();
  const unit = Math.floor(360 / count);
  const squares = Array.from(
    { length: count * count },
    (_, index) => [Math.floor(index / count), index % count] as const,
  ).filter(([row, column]) => qr.isDark(row, column));
  const drawn = squares
    .map(
      ([row, column]) =>
        `<rect x="${140 + column * unit}" y="${60 + row * unit}" width="${unit}" height="${unit}"/>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${drawn}</svg>`;
}
