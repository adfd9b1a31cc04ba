import * as fs from 'node:fs/promises';
import * as path from 'node:path';

import type { FastifyInstance } from 'fastify';

import sharp from 'sharp';

import type { TitlePicture } from '../../../modules/catalogue';
import { coverKey, pngPath, readCoverName } from './cover-name';
import { cacheForOneYear, PICTURE_POLICY, showElsewhere } from './cache-headers';
import { PngStore } from './png-store';
import { COVERS_ON_SHELF, drawShelf, SHARE_PICTURE, shelfName } from './share-picture';

const PNG_WIDTH = 600;

/** Where covers come from. */
export type CoverSource = {
  readonly pictureOf: (titleId: string) => Promise<TitlePicture | null>;
  readonly newestTitles: (count: number) => Promise<readonly string[]>;
};

/**
 * Mounts `/covers/<id>-<key>.svg` and `.png`, where an outdated key leads to the picture of today, and the
 * shelf of the newest.
 */
export function mountCovers(
  http: FastifyInstance,
  { pictureOf, newestTitles }: CoverSource,
  dataDir: string,
): void {
  const store = new PngStore(path.join(dataDir, 'cache/covers'));
  http.get<{ Params: { name: string } }>('/covers/:name', async (request, reply) => {
    const asked = readCoverName(request.params.name);
    const picture = asked && (await pictureOf(asked.titleId));
    if (!asked || !picture) return reply.callNotFound();
    const key = coverKey(picture.path);
    const current = asked.format === 'png' ? pngPath(asked.titleId, picture.path) : picture.path;
    if (asked.key !== key || (asked.format === 'svg' && picture.kind === 'uploaded'))
      return showElsewhere(reply).header('cache-control', 'no-cache').redirect(current, 302);
    if (asked.format === 'png')
      return cacheForOneYear(reply)
        .type('image/png')
        .send(await store.get(`${asked.titleId}-${key}.png`, () => asPng(picture)));
    return cacheForOneYear(reply)
      .type('image/svg+xml; charset=utf-8')
      .header('content-security-policy', PICTURE_POLICY)
      .send(await bytesOf(picture));
  });
  http.get(SHARE_PICTURE.path, async (_request, reply) => {
    const pictures = await Promise.all((await newestTitles(COVERS_ON_SHELF)).map(pictureOf));
    const covers = pictures
      .filter((picture) => picture !== null)
      .map((picture) => ({ path: picture.path, bytes: () => bytesOf(picture) }));
    return showElsewhere(reply)
      .header('cache-control', 'public, max-age=3600')
      .type('image/png')
      .send(await store.get(shelfName(covers), () => drawShelf(covers)));
  });
}

async function asPng(picture: TitlePicture): Promise<Buffer> {
  return sharp(await bytesOf(picture), { density: 144 })
    .resize({ width: PNG_WIDTH })
    .png({ palette: true, quality: 90, effort: 4 })
    .toBuffer();
}

function bytesOf(picture: TitlePicture): Promise<Buffer> {
  return picture.kind === 'uploaded'
    ? fs.readFile(picture.file)
    : Promise.resolve(Buffer.from(picture.draw()));
}
