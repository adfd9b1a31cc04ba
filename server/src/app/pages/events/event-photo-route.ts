import * as fs from 'node:fs/promises';
import * as path from 'node:path';

import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';

import { eventPhotoFile, PHOTO_WIDTHS, readPhotoName } from '../../../modules/programmes';
import { contextOf } from '../../context';
import { WITHDRAWABLE } from '../../graphql-route';
import type { Kernel } from '../../kernel';
import type { SessionCookies } from '../../session-cookies';
import { PngStore } from '../title-files/png-store';

/** Mounts photos of events in the widths that pages ask for; they end at once with the photo. */
export function mountEventPhotos(http: FastifyInstance, kernel: Kernel, cookies: SessionCookies): void {
  const { db, config } = kernel;
  const folder = path.join(config.dataDir, 'cache/event-photos');
  const store = new PngStore(folder);
  http.get<{ Params: { name: string } }>('/event-photos/:name', async (request, reply) => {
    const asked = readPhotoName(request.params.name);
    if (asked === null) return reply.callNotFound();
    const { actor } = await contextOf(kernel, cookies, request, reply);
    const photo = await eventPhotoFile({ db, dataDir: config.dataDir, now: kernel.clock.now() }, actor, asked.uploadId);
    const name = `${asked.uploadId}-${asked.width}.webp`;
    if (!('file' in photo)) {
      // What was drawn of it goes too, in every width: whoever asked for its removal asked for all of it.
      if (photo.kind === 'gone') await Promise.all(PHOTO_WIDTHS.map((width) => fs.rm(path.join(folder, `${asked.uploadId}-${width}.webp`), { force: true })));
      return reply.code(410).header('cache-control', 'no-store').send();
    }
    const bytes = await store.get(name, () => sharp(photo.file).resize({ width: asked.width, withoutEnlargement: true }).webp({ quality: 80 }).toBuffer());
    return reply.header('cache-control', photo.kind === 'public' ? WITHDRAWABLE : 'private, no-store').header('vary', 'Cookie').type('image/webp').send(bytes);
  });
}
