import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import sharp from 'sharp';

import { LOCALES } from '../../../shared/locale';
import type { EventPoster, PosterRequest } from '../../../modules/programmes';
import { cacheForOneYear, PICTURE_POLICY, showElsewhere } from './cache-headers';
import type { PngStore } from './png-store';

const FORMATS = ['portrait', 'wide', 'art', 'banner'] as const;
const PNG_WIDTH = 1200;

/** What posters come from, and who may see those of events that are not public yet. */
export type PosterSource = {
  readonly posterOf: (request: PosterRequest) => Promise<EventPoster | null>;
  readonly mayPreview: (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;
};

/**
 * Mounts `/posters/<event>-<key>-<format>-<language>.svg` and `.png`, where an outdated key leads to the
 * poster of today. Of events that are not public only staff who plan them see the drawing.
 */
export function mountPosters(
  http: FastifyInstance,
  { posterOf, mayPreview }: PosterSource,
  store: PngStore,
): void {
  http.get<{ Params: { name: string } }>('/posters/:name', async (request, reply) => {
    const asked = readPosterName(request.params.name);
    const poster = asked && (await posterOf(asked));
    if (!asked || !poster) return reply.callNotFound();
    if (!poster.isPublic)
      return asked.fileType === 'svg' && (await mayPreview(request, reply))
        ? asPreview(reply).send(poster.draw())
        : reply.callNotFound();
    const current = poster.path.replace(/svg$/, asked.fileType);
    if (request.url.split('?')[0] !== current)
      return showElsewhere(reply).header('cache-control', 'no-cache').redirect(current, 302);
    if (asked.fileType === 'svg')
      return cacheForOneYear(reply)
        .type('image/svg+xml; charset=utf-8')
        .header('content-security-policy', PICTURE_POLICY)
        .send(poster.draw());
    const draw = (): Promise<Buffer> =>
      sharp(Buffer.from(poster.draw()), { density: 144 })
        .resize({ width: PNG_WIDTH })
        .png({ palette: true, quality: 90, effort: 4 })
        .toBuffer();
    return cacheForOneYear(reply)
      .type('image/png')
      .send(await store.get(current.slice('/posters/'.length), draw));
  });
}

/** A poster that is not public is kept nowhere on its way. */
function asPreview(reply: FastifyReply): FastifyReply {
  return reply
    .header('cache-control', 'private, no-store')
    .type('image/svg+xml; charset=utf-8')
    .header('content-security-policy', PICTURE_POLICY);
}

/** Reads the name of a poster file; its key may be outdated. */
export function readPosterName(name: string): (PosterRequest & { readonly fileType: 'svg' | 'png' }) | null {
  const [, eventId = '', formatName, language, fileType] =
    /^(evt_[0-9A-HJKMNP-TV-Z]{26})-[0-9a-f]{1,40}-([a-z]+)-(id|en)\.(svg|png)$/.exec(name) ?? [];
  const format = FORMATS.find((one) => one === formatName);
  const locale = LOCALES.find((one) => one.toLowerCase() === language);
  return format && locale && (fileType === 'svg' || fileType === 'png')
    ? { eventId, format, locale, fileType }
    : null;
}
