import type { FastifyInstance } from 'fastify';

import { certificateFile } from '../../../modules/programmes';
import { volunteerLetterFile } from '../../../modules/volunteers';
import type { AppServices } from '../../app-services';

/**
 * Serves certificates and letters of hours at `/sertifikat/<number>.pdf?k=<code>` to anyone who has the code; the
 * response must not be cached.
 */
export function mountCertificates(http: FastifyInstance, { db, config }: AppServices): void {
  http.get<{ Params: { number: string }; Querystring: { k?: string } }>(
    '/sertifikat/:number(^(?:SRT|SKR)-\\d{4}-\\d{6,9}).pdf',
    async (request, reply) => {
      const { number } = request.params;
      const draw = number.startsWith('SKR') ? volunteerLetterFile : certificateFile;
      const file = await draw(db, {
        number,
        code: String(request.query.k ?? ''),
        origin: config.publicOrigin,
      });
      if (file === null) return reply.callNotFound();
      return reply
        .header('cache-control', 'private, no-store')
        .header('x-robots-tag', 'noindex')
        .header('referrer-policy', 'no-referrer')
        .header('content-disposition', `inline; filename="${number}.pdf"`)
        .type('application/pdf')
        .send(file);
    },
  );
}
