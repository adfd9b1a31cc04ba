import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Reads and writes the session cookie of staff. */
export type SessionCookies = { readonly read: (request: FastifyRequest) => string | null; readonly write: (reply: FastifyReply, token: string | null) => void };

/** Cookies for an origin: a `__Host-` cookie on https, a plain name on http, which configuration allows on this machine only. */
export function sessionCookies(origin: string): SessionCookies {
  const isSecure = origin.startsWith('https:');
  const name = isSecure ? '__Host-pustaka-staff' : 'pustaka-staff';
  const options = { path: '/', httpOnly: true, secure: isSecure, sameSite: 'strict' as const };
  return {
    read: (request) => request.cookies[name] ?? null,
    write: (reply, token) => {
      if (token === null) void reply.clearCookie(name, options).header('clear-site-data', '"cache"');
      else void reply.setCookie(name, token, { ...options, maxAge: 12 * 3_600 });
    },
  };
}
