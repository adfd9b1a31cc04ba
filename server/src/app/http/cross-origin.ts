import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What pages of other sites may read: the graph, the contract, feeds, calendars and records. */
const OPEN_PATHS = new RegExp(
  `^(?:${[
    '/graphql',
    '/schema\\.graphql',
    '/schema/changes\\.atom',
    '/openapi\\.json',
    '(?:/en)?/feed\\.atom',
    '/marc/[^/]+',
    '/acara\\.(?:ics|rss)',
    '/en/events\\.(?:ics|rss)',
    '/acara/[^/]+/kalender\\.ics',
    '/en/events/[^/]+/calendar\\.ics',
    '/ukm/direktori\\.csv',
    '/en/small-business/directory\\.csv',
  ].join('|')})$`,
);
const A_DAY_SECONDS = 86_400;

/** Headers of ours that a page of another site may read. */
const READABLE_HEADERS = [
  'x-library-event',
  'x-request-id',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'etag',
];

/**
 * Lets pages of any other site read what is public (CORS without credentials): their requests carry no cookie,
 * and the browser refuses them an answer to one that does.
 */
export async function allowOtherOrigins(http: FastifyInstance): Promise<void> {
  await http.register(cors, {
    delegator: (request, answer) => {
      const [path = ''] = request.url.split('?');
      answer(null, {
        origin: OPEN_PATHS.test(path) ? '*' : false,
        methods: path === '/graphql' ? ['GET', 'POST'] : ['GET'],
        credentials: false,
        exposedHeaders: READABLE_HEADERS,
        maxAge: A_DAY_SECONDS,
      });
    },
  });
}
