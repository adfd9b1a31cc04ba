import type { FastifyReply, FastifyRequest } from 'fastify';

import { memberActor } from '../modules/members';
import { staffActor } from '../modules/staff';
import type { Actor } from '../platform/auth/actor';
import { ANONYMOUS } from '../platform/auth/actor';
import { describeDevice } from '../platform/auth/sign-in/device';
import { isDatabaseUnusable } from '../platform/db/database-errors';
import { findKnownDevice, rememberDevice } from '../platform/auth/sign-in/known-devices';
import type { Context } from '../platform/graphql/context';
import { unavailable } from '../platform/graphql/errors/faults';
import { createLoaders } from '../platform/graphql/loader';
import type { Locale } from '../shared/locale';
import { localeFromHeader } from '../shared/locale';
import type { AppServices } from './app-services';
import type { SessionCookies, SessionToken } from './http/session-cookies';

/** Response header with the number of the newest event that search knows. */
export const EVENT_HEADER = 'x-library-event';
/** Request header with the number of the newest event the caller has seen. */
export const SEEN_EVENT_HEADER = 'x-library-seen-event';

/** Replies with content that its owner may withdraw. */
const shortCached = new WeakSet<FastifyReply>();

/**
 * Tells whether a reply has content that its owner may withdraw, so that caches may keep it for a short time
 * only.
 */
export function hasShortCache(reply: FastifyReply): boolean {
  return shortCached.has(reply);
}

/** The `Cache-Control` of a reply that no cache may keep. */
export const NO_STORE = 'no-store';

/** Creates the context of an HTTP request: who sends it, in which language, with loaders of its own. */
export async function createContext(
  kernel: AppServices,
  cookies: SessionCookies,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Context> {
  const seen = Number(request.headers[SEEN_EVENT_HEADER]);
  return {
    ...baseContext(kernel, {
      actor: await actorOf(kernel, cookies, request),
      locale: localeFromHeader(request.headers['accept-language']),
      requestId: request.id,
    }),
    remoteAddress: request.ip,
    setNoStore: () => void reply.header('cache-control', NO_STORE),
    seenEvent: Number.isSafeInteger(seen) && seen > 0 ? seen : null,
    setSession: (token, audience, signedInId) => {
      cookies.write(reply, token, audience);
      if (signedInId !== undefined)
        cookies.writeDevice(
          reply,
          rememberDevice(
            kernel.dataKey,
            { audience, cookie: cookies.readDevice(request, audience) },
            signedInId,
          ),
          audience,
        );
    },
    knownDevice: (audience, subjectId) =>
      findKnownDevice(kernel.dataKey, { audience, cookie: cookies.readDevice(request, audience) }, subjectId),
    setShortCache: () => void shortCached.add(reply),
  };
}

/**
 * Finds out who sends a request: by its key, else by the first session that is still valid. Answers UNAVAILABLE if the database
 * cannot tell.
 */
async function actorOf(
  kernel: AppServices,
  cookies: SessionCookies,
  request: FastifyRequest,
): Promise<Actor> {
  const { authorization } = request.headers;
  try {
    // A plain GET is nobody in particular; other schemes are for a proxy in front.
    if (authorization !== undefined && /^bearer /i.test(authorization) && request.method !== 'GET')
      return await kernel.apiKeys.authenticate(authorization, request.ip);
    return await signedInActor(kernel, cookies.read(request), describeDevice(request.headers['user-agent']));
  } catch (error) {
    throw isDatabaseUnusable(error) ? unavailable(error) : error;
  }
}

async function signedInActor(
  kernel: AppServices,
  tokens: readonly SessionToken[],
  device: string,
): Promise<Actor> {
  for (const { audience, token } of tokens) {
    const actor = await (audience === 'staff'
      ? staffActor(kernel, token, device)
      : memberActor(kernel, token, device));
    if (actor) return actor;
  }
  return ANONYMOUS;
}

/** Creates the context of the server's own operations, such as rendering a page. */
export function internalContext(
  kernel: AppServices,
  options: { actor: Actor; locale: Locale; requestId: string },
): Context {
  return {
    ...baseContext(kernel, options),
    remoteAddress: 'internal',
    seenEvent: null,
    setSession: () => undefined,
    knownDevice: () => null,
    setShortCache: () => undefined,
  };
}

function baseContext(
  kernel: AppServices,
  { actor, locale, requestId }: { actor: Actor; locale: Locale; requestId: string },
) {
  const { db, clock, config, resources: things } = kernel;
  return {
    actor,
    locale,
    requestId,
    publicOrigin: config.publicOrigin,
    db,
    clock,
    resources: things,
    loader: createLoaders({ db, locale }),
    setNoStore: (): void => undefined,
    responseExtensions: {},
  };
}
