import type { FastifyInstance } from 'fastify';

import { followLink } from '../../modules/publishing';
import { toNeighbourhood } from '../../platform/auth/sign-in/sign-in-attempts';
import { TokenBuckets } from '../../platform/graphql/limits/token-buckets';
import type { AppServices } from '../app-services';
import { WORDS } from './words/words';

/** Links that one address may follow, and how many more each second: enough for a school behind one address. */
const LINKS_PER_CALLER = { capacity: 600, restoreRate: 10 };

/**
 * Mounts short links: each leads to a page of the portal and says by its code where somebody came from. No cookie is
 * set, and nothing of the request is kept.
 */
export function mountLinks(http: FastifyInstance, { db, clock, log }: AppServices): void {
  const spending = new TokenBuckets(LINKS_PER_CALLER);
  http.get<{ Params: { code: string } }>('/s/:code', async (request, reply) => {
    void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
    const now = clock.now().getTime();
    const balance = spending.take(toNeighbourhood(request.ip).address, 1, now);
    if (balance.isOverdrawn)
      return reply
        .code(429)
        .header('retry-after', String(balance.retryAfterSeconds))
        .type('text/plain; charset=utf-8')
        .send(`${WORDS.ID.tooManyLinks}\n${WORDS.EN.tooManyLinks}\n`);
    const purpose = request.headers['sec-purpose'] ?? request.headers['purpose'];
    const address = await followLink(
      { db, clock, log },
      {
        code: request.params.code,
        method: request.method,
        userAgent: request.headers['user-agent'],
        purpose: typeof purpose === 'string' ? purpose : undefined,
      },
    );
    return address === null ? reply.callNotFound() : reply.redirect(address, 302);
  });
}
