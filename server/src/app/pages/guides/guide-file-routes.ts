import type { FastifyInstance } from 'fastify';

import { guideChecklist, templateFile } from '../../../modules/guides';
import { LOCALES } from '../../../shared/locale';
import type { AppServices } from '../../app-services';
import { libraryNameIn } from '../library-name';
import { pathTo } from '../routes';

const TEMPLATE_SECONDS = 3_600;

/**
 * Mounts what people take home from the corner for small businesses: guides as lists to print, and files to
 * fill in.
 */
export function mountGuideFiles(http: FastifyInstance, { db, clock, config }: AppServices): void {
  for (const locale of LOCALES) {
    http.get<{ Params: { slug: string } }>(
      pathTo('guide', locale, '').concat(':slug(^[a-z0-9-]{1,80}).pdf'),
      async (request, reply) => {
        const { slug } = request.params;
        const file = await guideChecklist(db, {
          slug,
          locale,
          library: await libraryNameIn(db, locale),
          now: clock.now(),
          address: config.publicOrigin + pathTo('guide', locale, slug),
        });
        if (file === null) return reply.callNotFound();
        return reply
          .header('cache-control', 'public, no-cache')
          .header('content-disposition', `inline; filename="${slug}.pdf"`)
          .type(file.type)
          .send(file.content);
      },
    );
  }
  http.get<{ Params: { name: string } }>('/ukm/unduh/:name', async (request, reply) => {
    const { name } = request.params;
    const file = await templateFile(name, await libraryNameIn(db, 'ID'));
    if (file === null) return reply.callNotFound();
    return reply
      .header('cache-control', `public, max-age=${TEMPLATE_SECONDS}`)
      .header('content-disposition', `attachment; filename="${name}"`)
      .type(file.type)
      .send(file.content);
  });
}
