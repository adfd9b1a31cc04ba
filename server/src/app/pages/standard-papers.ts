import type { FastifyInstance } from 'fastify';

import { writeStandardPaper } from '../../modules/feedback';
import { readLibraryIdentity } from '../../modules/library';
import { LOCALES, textIn } from '../../shared/locale';
import type { AppServices } from '../app-services';
import { pathTo } from './routes';

/** Mounts service standards as papers to print. */
export function mountStandardPapers(http: FastifyInstance, { db, clock, config }: AppServices): void {
  for (const locale of LOCALES)
    http.get<{ Params: { slug: string } }>(
      pathTo('service', locale, '').concat(':slug(^[a-z0-9-]{1,80}).pdf'),
      async (request, reply) => {
        const { slug } = request.params;
        const { name } = await readLibraryIdentity(db);
        const content = await writeStandardPaper(db, {
          slug,
          locale,
          now: clock.now(),
          address: config.publicOrigin + pathTo('service', locale, slug),
          organisation: textIn(name, locale),
        });
        if (content === null) return reply.callNotFound();
        return reply
          .header('cache-control', 'public, no-cache')
          .header('content-disposition', `inline; filename="${slug}.pdf"`)
          .type('application/pdf')
          .send(content);
      },
    );
}
