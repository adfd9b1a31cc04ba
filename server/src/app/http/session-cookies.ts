import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { DEVICE_SECONDS } from '../../platform/auth/sign-in/known-devices';
import type { SessionAudience } from '../../platform/auth/sessions';
import { SESSION_LIMITS } from '../../platform/auth/sessions';

/** Reads and writes session cookies. Staff and members have one each; a request may carry both. */
export type SessionCookies = {
  /** The sessions that count for this caller, in the order in which they are tried. */
  readonly read: (request: FastifyRequest) => readonly SessionToken[];
  /** Whether the request carries any session at all, whichever app sends it. */
  readonly isCarriedBy: (request: FastifyRequest) => boolean;
  /** The cookie that recognises a device on which somebody has signed in; it is no session. */
  readonly readDevice: (request: FastifyRequest, audience: SessionAudience) => string | undefined;
  readonly writeDevice: (reply: FastifyReply, cookie: string, audience: SessionAudience) => void;
  readonly write: (reply: FastifyReply, token: string | null, audience: SessionAudience) => void;
};

/** A cookie's content and whose cookie it was. */
export type SessionToken = { readonly audience: SessionAudience; readonly token: string };

/** Each app has its own session; anybody else's request counts as staff first. */
const AUDIENCES_OF: Readonly<Record<string, readonly SessionAudience[]>> = {
  'web-staff': ['staff'],
  'web-patron': ['member'],
};
const ALL: readonly SessionAudience[] = ['staff', 'member'];
/** A member follows links from messages into the portal; nothing leads into the back office. */
const SAME_SITE = { staff: 'strict', member: 'lax' } as const;

/**
 * Cookies for the two origins: a `__Host-` cookie on https, a plain name on http, which configuration allows
 * on this machine only.
 */
export function sessionCookies(origins: {
  readonly publicOrigin: string;
  readonly staffOrigin: string;
}): SessionCookies {
  const isSecure = {
    staff: origins.staffOrigin.startsWith('https:'),
    member: origins.publicOrigin.startsWith('https:'),
  };
  const nameOf = (audience: SessionAudience): string =>
    `${isSecure[audience] ? '__Host-' : ''}pustaka-${audience}`;
  const optionsOf = (audience: SessionAudience) => ({
    path: '/',
    httpOnly: true,
    secure: isSecure[audience],
    sameSite: SAME_SITE[audience],
  });
  const tokensOf = (request: FastifyRequest, audiences: readonly SessionAudience[]): SessionToken[] =>
    audiences.flatMap((audience) => {
      const token = request.cookies[nameOf(audience)];
      return token === undefined ? [] : [{ audience, token }];
    });
  return {
    read: (request) =>
      tokensOf(request, AUDIENCES_OF[String(request.headers['apollographql-client-name'])] ?? ALL),
    isCarriedBy: (request) => tokensOf(request, ALL).length > 0,
    readDevice: (request, audience) => request.cookies[`${nameOf(audience)}-device`],
    writeDevice: (reply, cookie, audience) =>
      void reply.setCookie(`${nameOf(audience)}-device`, cookie, {
        ...optionsOf(audience),
        maxAge: DEVICE_SECONDS,
      }),
    write: (reply, token, audience) => {
      if (token === null)
        void reply.clearCookie(nameOf(audience), optionsOf(audience)).header('clear-site-data', '"cache"');
      else
        void reply.setCookie(nameOf(audience), token, {
          ...optionsOf(audience),
          maxAge: SESSION_LIMITS[audience].absoluteMs / 1_000,
        });
    },
  };
}
