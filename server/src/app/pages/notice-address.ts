import { createHash } from 'node:crypto';

import type { FastifyInstance } from 'fastify';

import type { Locale } from '../../shared/locale';
import type { Clock } from '../../shared/clock';
import type { SiteNotices } from './site-notices';
import { noticeMarkup } from './site-notices';

/** Tabs ask every half minute: with these seconds in caches a new notice is seen within a minute. */
const KEPT_SECONDS = 20;

/**
 * Serves the notices of now as the markup that stands above every page, for tabs that are open: nothing of the reader
 * is looked at, and caches may keep it for some seconds. Without notices the answer is empty.
 */
export function mountNoticeAddress(
  http: FastifyInstance,
  { notices, clock }: { readonly notices: SiteNotices; readonly clock: Clock },
): void {
  http.get<{ Params: { language: string } }>('/notices/:language', async (request, reply) => {
    const { language } = request.params;
    if (language !== 'id' && language !== 'en') return reply.callNotFound();
    const locale: Locale = language === 'en' ? 'EN' : 'ID';
    const markup = noticeMarkup(await notices(clock.now()), locale)?.markup ?? '';
    const tag = `"${createHash('sha256').update(markup).digest('base64url').slice(0, 16)}"`;
    void reply
      .header('cache-control', `public, max-age=${KEPT_SECONDS}`)
      .header('etag', tag)
      .header('x-robots-tag', 'noindex');
    return request.headers['if-none-match'] === tag
      ? reply.code(304).send()
      : reply.type('text/html; charset=utf-8').send(markup);
  });
}
