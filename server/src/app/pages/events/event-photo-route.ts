import * as fs from 'node:fs/promises';
import * as path from 'node:path';

import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';

import { eventPhotoFile, PHOTO_WIDTHS, readPhotoName } from '../../../modules/programmes';
import { SHORT_CACHE } from '../../graphql/graphql-route';
import type { AppServices } from '../../app-services';
import { showElsewhere } from '../title-files/cache-headers';
import { PngStore } from '../title-files/png-store';
import type { PosterSource } from '../title-files/poster-routes';

/** Mounts photos of events in the widths that pages ask for; they end at once with the photo. */
export function mountEventPhotos(
  http: FastifyInstance,
  { db, config, clock }: AppServices,
  mayPreview: PosterSource['mayPreview'],
): void {
  const folder = path.join(config.dataDir, 'cache/event-photos');
  const store = new PngStore(folder);
  const nameOf = (uploadId: string, width: number): string => `${uploadId}-${width}.webp`;
  http.get<{ Params: { name: string } }>('/event-photos/:name', async (request, reply) => {
    const asked = readPhotoName(request.params.name);
    if (asked === null) return reply.callNotFound();
    const photo = await eventPhotoFile({ db, dataDir: config.dataDir, now: clock.now() }, asked.uploadId);
    // What was drawn of it goes too, in every width: whoever asked for its removal asked for all of it.
    if (photo.kind === 'gone')
      await Promise.all(
        PHOTO_WIDTHS.map((width) => fs.rm(path.join(folder, nameOf(asked.uploadId, width)), { force: true })),
      );
    if (photo.kind === 'gone' || (photo.kind === 'private' && !(await mayPreview(request, reply))))
      return reply.code(410).header('cache-control', 'no-store').send();
    const bytes = await store.get(nameOf(asked.uploadId, asked.width), () =>
      sharp(photo.file)
        .resize({ width: asked.width, withoutEnlargement: true })
        .webp({ quality: 80 })
        .toBuffer(),
    );
    return (photo.kind === 'public' ? showElsewhere(reply) : reply)
      .header('cache-control', photo.kind === 'public' ? SHORT_CACHE : 'private, no-store')
      .header('vary', 'Cookie')
      .type('image/webp')
      .send(bytes);
  });
}
