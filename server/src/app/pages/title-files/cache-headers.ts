import type { FastifyReply } from 'fastify';

/** Pictures are drawn from text of records, so even opened by themselves they may load and run nothing. */
export const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Lets everybody keep an answer for a year: its address changes with it. */
export function cacheForOneYear(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'public, max-age=31536000, immutable');
}
