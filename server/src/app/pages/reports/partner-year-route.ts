import type { FastifyInstance } from 'fastify';

import { partnerYearFile } from '../../../modules/reporting';
import { createContext } from '../../context';
import type { AppServices } from '../../app-services';
import type { SessionCookies } from '../../http/session-cookies';

/** Mounts the report of a year for the operators of a partner and for staff; to anybody else there is none. */
export function mountPartnerYears(http: FastifyInstance, kernel: AppServices, cookies: SessionCookies): void {
  http.get<{ Params: { partnerId: string; file: string } }>(
    '/partner-reports/:partnerId/:file',
    async (request, reply) => {
      const { partnerId, file } = request.params;
      const [, year, locale] = /^(\d{4})-(id|en)\.pdf$/.exec(file) ?? [];
      if (year === undefined) return reply.callNotFound();
      const { actor } = await createContext(kernel, cookies, request, reply);
      const asked = {
        partnerId,
        year: Number(year),
        locale: locale === 'en' ? ('EN' as const) : ('ID' as const),
      };
      const paper = await partnerYearFile(kernel, actor, asked);
      if (paper === null) return reply.callNotFound();
      return reply
        .header('cache-control', 'private, no-store')
        .header('x-robots-tag', 'noindex')
        .header('content-disposition', `inline; filename="${paper.name}"`)
        .type('application/pdf')
        .send(paper.file);
    },
  );
}
