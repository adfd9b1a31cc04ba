import type {} from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { toNeighbourhood } from '../../platform/auth/sign-in/sign-in-attempts';
import { isUnavailable } from '../../platform/graphql/errors/faults';
import { TokenBuckets } from '../../platform/graphql/limits/token-buckets';
import { ResponseCache } from '../graphql/response-cache';
import type { PageContext } from './heads/page-head';
import type { Notice } from './portal-bundle';
import type { DrawingDeps, PageRequest, RenderedPage } from './render-page';
import { renderNotice, renderPage } from './render-page';
import type { Place } from './routes';
import { localeOfPath, PAGE_NAMES, PATHS, placeAt } from './routes';
import { sendTagged } from './send-tagged';
import { WORDS } from './words/words';

const KEPT_MS = 15_000;
const HTML = 'text/html; charset=utf-8';
/** The tag of a page ignores the time it was rendered at. */
const MOMENT = / data-now="[^"]*"/;
/** Seconds after which a page that waits for the search index should be tried again. */
const RETRY_SECONDS = '5';
/**
 * Pages that one address may request, and how many more each second: enough for a school behind one address.
 */
const PAGES_PER_CALLER = { capacity: 2_000, restoreRate: 100 };

/** Mounts the addresses of all pages in both languages, and the page for unknown addresses. */
export function mountPageRoutes(http: FastifyInstance, deps: DrawingDeps): void {
  const cache = new ResponseCache(KEPT_MS);
  const spending = new TokenBuckets(PAGES_PER_CALLER);
  for (const locale of ['ID', 'EN'] as const)
    for (const page of PAGE_NAMES)
      http.get(PATHS[locale][page], async (request, reply) => answer(request, reply));
  http.setNotFoundHandler(async (request, reply) => answerUnknown(deps, request, reply));

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { pathname, searchParams } = addressOf(request);
    const place = placeAt(pathname);
    if (place === null) return answerUnknown(deps, request, reply);
    const theme = themeOf(request);
    // A kept page ends with this process's own writes, also while the index does not hold them yet.
    const isCurrent = await deps.kernel.projection.catchUp(null);
    const event = deps.kernel.projection.lastEvent;
    const key = `${theme ?? ''} ${request.url}`;
    const kept = isCurrent ? cache.find(key, event, Date.now()) : null;
    if (kept !== null) return send(request, reply, { status: 200, text: kept.body });
    const context = await contextOf(deps, place, searchParams);
    const balance = spending.take(toNeighbourhood(request.ip).address, 1, deps.kernel.clock.now().getTime());
    if (balance.isOverdrawn)
      return sendNotice(deps, {
        request,
        reply: reply.header('retry-after', String(balance.retryAfterSeconds)),
        context,
        notice: 'busy',
      });
    const drawn = await drawSafely(deps, context, requestOf(request));
    // As of the event before the rows were read: what came meanwhile may not be in it.
    if (drawn.status === 200) cache.keep(key, { body: drawn.text, type: HTML }, event, Date.now());
    return send(request, reply, drawn);
  }
}

async function drawSafely(
  deps: DrawingDeps,
  context: PageContext,
  request: PageRequest,
): Promise<RenderedPage> {
  try {
    return await renderPage(deps, context, request);
  } catch (error) {
    deps.kernel.log.error(
      { err: error, requestId: request.id, page: context.place.page },
      'a page could not be drawn',
    );
    return renderNotice(deps, isUnavailable(error) ? 'unavailable' : 'failed', { context, request });
  }
}

async function answerUnknown(
  deps: DrawingDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { pathname, searchParams } = addressOf(request);
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const trimmed = pathname.replace(/\/+$/, '');
  if (isReading && trimmed !== pathname && trimmed !== '' && placeAt(trimmed) !== null)
    return reply.redirect(
      trimmed + (request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : ''),
      308,
    );
  if (!isReading || !wantsPage(request, pathname))
    return reply
      .code(404)
      .header('cache-control', 'no-store')
      .send({
        errors: [
          {
            message: 'There is nothing at this address.',
            extensions: { code: 'NOT_FOUND', requestId: request.id },
          },
        ],
      });
  const context = await contextOf(
    deps,
    { page: 'home', locale: localeOfPath(pathname), id: '' },
    searchParams,
  );
  return sendNotice(deps, { request, reply, context, notice: 'missing' });
}

async function sendNotice(
  deps: DrawingDeps,
  { request, reply, context, notice }: NoticeToSend,
): Promise<FastifyReply> {
  return send(request, reply, await renderNotice(deps, notice, { context, request: requestOf(request) }));
}

type NoticeToSend = {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly context: PageContext;
  readonly notice: Notice;
};

/** A missing script, picture or program gets a plain answer instead of a page. */
function wantsPage(request: FastifyRequest, pathname: string): boolean {
  const accept = request.headers.accept ?? '*/*';
  return !/\.[a-z0-9]{2,5}$/i.test(pathname) && (accept.includes('text/html') || accept.includes('*/*'));
}

function send(request: FastifyRequest, reply: FastifyReply, { status, text }: RenderedPage): FastifyReply {
  void reply
    .code(status)
    .type(HTML)
    .header('cache-control', 'private, no-cache')
    .header('vary', 'Cookie, Accept-Encoding')
    .header('content-language', text.includes('<html lang="en"') ? 'en' : 'id');
  if (status === 503) void reply.header('retry-after', RETRY_SECONDS);
  return status === 200 ? sendTagged(request, reply, text, text.replace(MOMENT, '')) : reply.send(text);
}

async function contextOf(deps: DrawingDeps, place: Place, parameters: URLSearchParams): Promise<PageContext> {
  return {
    place,
    locale: place.locale,
    words: WORDS[place.locale],
    origin: deps.kernel.config.publicOrigin,
    parameters,
    now: deps.kernel.clock.now(),
    contact: await deps.contact(),
  };
}

function addressOf(request: FastifyRequest): { pathname: string; searchParams: URLSearchParams } {
  const [pathname = '/', ...query] = request.url.split('?');
  return { pathname, searchParams: new URLSearchParams(query.join('?')) };
}

function requestOf(request: FastifyRequest): PageRequest {
  return { id: request.id, address: request.url, theme: themeOf(request) };
}

function themeOf(request: FastifyRequest): 'light' | 'dark' | null {
  const theme = request.cookies['theme'];
  return theme === 'light' || theme === 'dark' ? theme : null;
}
