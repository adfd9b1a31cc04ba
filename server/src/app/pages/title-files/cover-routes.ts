import * as fs from 'node:fs/promises';
import * as path from 'node:path';

import type { FastifyInstance, FastifyReply } from 'fastify';

import type { TitlePicture } from '../../../modules/catalogue';
import { coverKey, pngPath, readCoverName } from './cover-name';
import { PngStore } from './png-store';

/** Covers are drawn from text of records, so even opened by themselves they may load and run nothing. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Mounts `/covers/<id>-<key>.svg` and `.png`; an outdated key leads to the picture of today. */
export function mountCovers(http: FastifyInstance, pictureOf: (titleId: string) => Promise<TitlePicture | null>, dataDir: string): void {
  const store = new PngStore(path.join(dataDir, 'cache/covers'));
  http.get<{ Params: { name: string } }>('/covers/:name', async (request, reply) => {
    const asked = readCoverName(request.params.name);
    const picture = asked && (await pictureOf(asked.titleId));
    if (!asked || !picture) return reply.callNotFound();
    const key = coverKey(picture.path);
    const current = asked.format === 'png' ? pngPath(asked.titleId, picture.path) : picture.path;
    if (asked.key !== key || (asked.format === 'svg' && picture.kind === 'uploaded')) return reply.header('cache-control', 'no-cache').redirect(current, 302);
    if (asked.format === 'png') return forEver(reply).type('image/png').send(await store.get(`${asked.titleId}-${key}.png`, () => bytesOf(picture)));
    return forEver(reply).type('image/svg+xml; charset=utf-8').header('content-security-policy', PICTURE_POLICY).send(await bytesOf(picture));
  });
}

function bytesOf(picture: TitlePicture): Promise<Buffer> {
  return picture.kind === 'uploaded' ? fs.readFile(picture.file) : Promise.resolve(Buffer.from(picture.draw()));
}

function forEver(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'public, max-age=31536000, immutable');
}
