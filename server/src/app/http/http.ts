import { randomUUID } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import type { Server } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import type {
  FastifyError,
  FastifyHttpOptions,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
} from 'fastify';
import fastify from 'fastify';

import {
  isUnavailable,
  RETRY_AFTER_SECONDS,
  UNAVAILABLE_MESSAGE,
} from '../../platform/graphql/errors/faults';
import type { AppServices } from '../app-services';
import { allowOtherOrigins } from './cross-origin';
import { isDatabaseUp } from './health.queries';
import { pathForLog } from './path-for-log';
import { securityHeaders } from './security-headers';

const BODY_BYTES = 100_000;
/** Below this the disk counts as full: the next page of the database or of its log may not fit any more. */
const LEAST_FREE_BYTES = 4_000_000;

/**
 * Creates the HTTP server: request ids, security headers, compression, JSON errors, one log line per request.
 */
export async function createHttp(kernel: AppServices): Promise<FastifyInstance> {
  const options: FastifyHttpOptions<Server> = {
    bodyLimit: BODY_BYTES,
    trustProxy: (_address, hop) => hop < kernel.config.trustProxy,
    requestTimeout: 15_000,
    http: { connectionsCheckingInterval: 5_000 },
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    // `serve.ts` answers while the server stops.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300 },
    // An address that cannot be decoded reaches neither a route nor the hooks that set headers.
    frameworkErrors: (error, request, reply) =>
      void answerError(kernel, error, request, reply.header('x-content-type-options', 'nosniff')),
  };
  const http = fastify(options);
  http.server.headersTimeout = 10_000;
  http.removeContentTypeParser('text/plain');
  await http.register(cookie);
  // Compressed bodies are refused: unpacking one costs what its sender chooses.
  await http.register(compress, {
    globalDecompression: false,
    threshold: 1_024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { 1: 4 } },
  });
  const headers = securityHeaders(kernel.config.publicOrigin.startsWith('https:'));
  http.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('x-request-id', request.id);
    done();
  });
  await allowOtherOrigins(http);
  http.addHook('onRequest', (request, _reply, done) => done(refusalOfBody(request)));
  http.addHook('onResponse', (request, reply, done) => {
    logRequest(kernel, request, reply);
    done();
  });
  http.setErrorHandler(async (error: FastifyError, request, reply) =>
    answerError(kernel, error, request, reply),
  );
  return http;
}

/**
 * Mounts `/healthz` (the process lives) and `/readyz` (it can serve); the second turns to 503 while the
 * server stops.
 */
export function mountHealth(
  http: FastifyInstance,
  kernel: AppServices,
  state: { isStopping: boolean },
): void {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  http.addHook('onClose', async () => void delay.disable());
  http.get('/healthz', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  http.get('/readyz', async (_request, reply) => {
    const database = await isDatabaseUp(kernel.db);
    const search = kernel.projection.canAnswer ? await kernel.projection.state() : null;
    const eventLoopDelayMs = Math.round(delay.percentile(99) / 1e6);
    delay.reset();
    const disk = await hasRoom(kernel.config.dataDir);
    const isReady = database && disk && search !== null && !state.isStopping && eventLoopDelayMs <= 500;
    const status = state.isStopping ? 'stopping' : isReady ? 'ready' : 'not ready';
    const facts = search && {
      documents: search.documentCount,
      lastEvent: search.lastEvent,
      lagSeconds: search.lagSeconds,
      isRebuilding: search.isRebuilding,
    };
    return reply
      .code(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status, database, disk, search: facts, eventLoopDelayMs });
  });
}

/** Returns the refusal of a compressed body or one in another encoding, before a byte of it is read. */
function refusalOfBody({ headers }: FastifyRequest): Error | undefined {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    return refusal(415, 'Send the body as it is: packed bodies are not taken here.');
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();
  return charset === undefined || charset === 'utf-8' || charset === 'utf8'
    ? undefined
    : refusal(415, 'Send the body as UTF-8.');
}

function refusal(statusCode: number, message: string): Error {
  return Object.assign(new Error(message), { statusCode });
}

/** Tells whether the disk of a folder has space left; a system that cannot tell counts as having it. */
async function hasRoom(folder: string): Promise<boolean> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize >= LEAST_FREE_BYTES,
    () => true,
  );
}

function logRequest(kernel: AppServices, request: FastifyRequest, reply: FastifyReply): void {
  const { method, id } = request;
  kernel.log.info(
    {
      requestId: id,
      method,
      path: pathForLog(request.url),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    },
    'request',
  );
}

function answerError(
  kernel: AppServices,
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const isDown = isUnavailable(error);
  const status = isDown
    ? 503
    : error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 600
      ? error.statusCode
      : 500;
  if (status >= 500) kernel.log.error({ err: error, requestId: request.id }, 'a request failed');
  if (isDown) return answerUnavailable(request, reply, UNAVAILABLE_MESSAGE);
  const message =
    status >= 500
      ? 'Something went wrong on the server. Try again; if it happens again, tell the library the request id.'
      : error.message;
  const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : status === 403 ? 'FORBIDDEN' : 'BAD_REQUEST';
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}

/** Answers 503 and says when to try again. */
export function answerUnavailable(
  request: FastifyRequest,
  reply: FastifyReply,
  message: string,
): FastifyReply {
  const extensions = { code: 'UNAVAILABLE', retryAfterSeconds: RETRY_AFTER_SECONDS, requestId: request.id };
  return reply
    .code(503)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('retry-after', String(RETRY_AFTER_SECONDS))
    .send({ errors: [{ message, extensions }] });
}
