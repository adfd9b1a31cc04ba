import * as fs from 'node:fs';
import { Readable } from 'node:stream';

import type { FastifyInstance, FastifyReply } from 'fastify';

import { businessPhoto, openDataCsv } from '../../modules/business';
import { idPrefix } from '../../shared/id';
import type { Locale } from '../../shared/locale';
import { LOCALES } from '../../shared/locale';
import { createContext } from '../context';
import { SHORT_CACHE } from '../graphql/graphql-route';
import type { AppServices } from '../app-services';
import type { SessionCookies } from '../http/session-cookies';
import { localPath } from './routes';
import { showElsewhere } from './title-files/cache-headers';

/** Addresses of the directory as a file, by language. */
export const DIRECTORY_FILES = {
  ID: '/ukm/direktori.csv',
  EN: '/en/small-business/directory.csv',
} as const satisfies Record<Locale, string>;

/** Mounts photos of businesses and the file of open data: both end with the consent behind them. */
export function mountBusinessFiles(
  http: FastifyInstance,
  kernel: AppServices,
  cookies: SessionCookies,
): void {
  const { db, config } = kernel;
  http.get<{ Params: { name: string } }>('/business-photos/:name', async (request, reply) => {
    const uploadId = request.params.name.replace(/\.webp$/, '');
    if (idPrefix(uploadId) !== 'upl') return reply.callNotFound();
    const { actor } = await createContext(kernel, cookies, request, reply);
    const photo = await businessPhoto({ db, dataDir: config.dataDir }, actor, uploadId);
    // Whether there ever was such a photo is nobody's business: whatever is not shown is gone.
    if (photo.kind === 'gone') return reply.code(410).header('cache-control', 'no-store').send();
    return sharedAs(reply, photo.kind).type('image/webp').send(fs.createReadStream(photo.file));
  });
  for (const locale of LOCALES) {
    http.get(DIRECTORY_FILES[locale], async (_request, reply) => {
      const rows = openDataCsv(db, {
        locale,
        origin: config.publicOrigin,
        pathOf: (path) => localPath(path, locale),
      });
      return sharedAs(reply, 'public')
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="direktori-ukm-pasuruan.csv"')
        .send(Readable.from(rows));
    });
  }
}

function sharedAs(reply: FastifyReply, kind: 'public' | 'private'): FastifyReply {
  return (kind === 'public' ? showElsewhere(reply) : reply)
    .header('cache-control', kind === 'public' ? SHORT_CACHE : 'private, no-store')
    .header('vary', 'Cookie');
}
