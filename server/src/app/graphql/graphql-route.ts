import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Context } from '../../platform/graphql/context';
import { localeFromHeader } from '../../shared/locale';
import { createContext, EVENT_HEADER, hasShortCache, NO_STORE, SEEN_EVENT_HEADER } from '../context';
import type { AppServices } from '../app-services';
import type { KeptAnswer } from './response-cache';
import { ResponseCache } from './response-cache';
import type { SessionCookies } from '../http/session-cookies';

const SHARED_SECONDS = 15;
/** The `Cache-Control` of content that its owner may withdraw: half a minute, never stale. */
export const SHORT_CACHE = 'public, max-age=30, must-revalidate';

/** What the route needs: Apollo Server, and the cookies that tell who sends a request. */
export type GraphQLRuntime = {
  readonly graphql: ApolloServer<Context>;
  readonly cookies: SessionCookies;
};

/**
 * Mounts `/graphql`: POST for everybody; GET for queries of nobody in particular, whose answers shared caches
 * may keep. A GET needs no header of its own, because neither a cookie nor a key makes it somebody's.
 */
export function mountGraphQL(
  http: FastifyInstance,
  kernel: AppServices,
  { graphql, cookies }: GraphQLRuntime,
): void {
  const handler = fastifyApolloHandler(graphql, {
    context: (request, reply) =>
      createContext(kernel, request.method === 'GET' ? NO_COOKIES : cookies, request, reply),
  });
  const cache = new ResponseCache(SHARED_SECONDS * 1_000);
  /**
   * Answers with content that its owner may withdraw are kept apart, because their `Cache-Control` differs.
   */
  const withdrawable = new ResponseCache(SHARED_SECONDS * 1_000);
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: async (request) => {
      if (request.method === 'GET') markAsPlainRead(request);
      else await refuseForeignOrigin(kernel, cookies, request);
    },
    handler: (request, reply) =>
      isSharedRead(request) ? sharedRead(request, reply) : privateAnswer(request, reply),
  });
  http.route({ method: ['PUT', 'PATCH', 'DELETE'], url: '/graphql', handler: refuseMethod });

  async function privateAnswer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    void reply.header('cache-control', NO_STORE);
    const answer = () => Promise.resolve(handler.call(http, request, reply));
    return isOfTestKey(request) ? kernel.db.rehearse(answer) : answer();
  }

  async function sharedRead(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    // A cached answer ends with this process's own writes, also while the index does not hold them yet.
    const isCurrent = await kernel.projection.catchUp(null);
    const event = kernel.projection.lastEvent;
    const key = `${localeFromHeader(request.headers['accept-language'])} ${request.headers.accept ?? ''} ${request.url}`;
    const find = (from: ResponseCache): KeptAnswer | null =>
      isCurrent ? from.find(key, event, Date.now()) : null;
    const lasting = find(cache);
    const kept = lasting ?? find(withdrawable);
    if (kept !== null)
      return markShared(reply, kept !== lasting)
        .header(EVENT_HEADER, String(event))
        .type(kept.type)
        .send(kept.body);
    const body = await handler.call(http, request, reply);
    if (!isShareable(reply, body)) {
      void reply.header('cache-control', NO_STORE);
      return body;
    }
    // As of the event before the rows were read: what came meanwhile may not be in it.
    (hasShortCache(reply) ? withdrawable : cache).keep(key, asSent(reply, body), event, Date.now());
    markShared(reply, hasShortCache(reply));
    return body;
  }
}

function asSent(reply: FastifyReply, body: string): KeptAnswer {
  return { body, type: String(reply.getHeader('content-type')) };
}

/** A key for tests changes nothing: what its request writes is undone when the answer is there. */
function isOfTestKey({ method, headers }: FastifyRequest): boolean {
  return method === 'POST' && /^bearer +psrt_/i.test(headers.authorization ?? '');
}

async function refuseMethod(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return reply
    .code(405)
    .header('allow', 'GET, POST')
    .header('cache-control', NO_STORE)
    .send({
      errors: [
        {
          message: `Send operations with POST, or reads with GET; ${request.method} means nothing here.`,
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
}

/** Tells whether an answer may be cached: without errors, not stale, and not marked otherwise. */
function isShareable(reply: FastifyReply, body: unknown): body is string {
  return (
    reply.statusCode === 200 &&
    typeof body === 'string' &&
    !body.startsWith('{"errors"') &&
    !body.includes('"isStale":true') &&
    reply.getHeader('cache-control') !== NO_STORE
  );
}

function markShared(reply: FastifyReply, mayGo: boolean): FastifyReply {
  return reply
    .header(
      'cache-control',
      mayGo ? SHORT_CACHE : `public, max-age=${SHARED_SECONDS}, stale-while-revalidate=60`,
    )
    .header('vary', 'Accept-Language, Accept, Accept-Encoding');
}

function isSharedRead(request: FastifyRequest): boolean {
  return request.method === 'GET' && request.headers[SEEN_EVENT_HEADER] === undefined;
}

/** Cookies of a request that is nobody's: a plain GET never acts for whoever is signed in. */
const NO_COOKIES: SessionCookies = {
  read: () => [],
  isCarriedBy: () => false,
  readDevice: () => undefined,
  write: () => undefined,
  writeDevice: () => undefined,
};

/** Apollo Server asks for this header lest a form acts for somebody; an anonymous read can do no such harm. */
function markAsPlainRead(request: FastifyRequest): void {
  request.headers['apollo-require-preflight'] = 'plain read';
}

/**
 * Refuses a request with a session cookie that comes from another site, so that a form elsewhere cannot act
 * for whoever is signed in here.
 */
export async function refuseForeignOrigin(
  kernel: AppServices,
  cookies: SessionCookies,
  request: FastifyRequest,
): Promise<void> {
  if (!cookies.isCarriedBy(request)) return;
  const { origin, host } = request.headers;
  const own = [kernel.config.publicOrigin, kernel.config.staffOrigin];
  const isOwn =
    origin === undefined || own.includes(origin) || (isLoopback(origin) && new URL(origin).host === host);
  if (isOwn && request.headers['sec-fetch-site'] !== 'cross-site') return;
  throw Object.assign(
    new Error('This request comes from another site and carries a session: it was not carried out.'),
    { statusCode: 403, code: 'FORBIDDEN' },
  );
}

function isLoopback(origin: string): boolean {
  return URL.canParse(origin) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);
}
