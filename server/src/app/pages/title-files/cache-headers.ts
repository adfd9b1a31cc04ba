import type { FastifyReply } from 'fastify';

/** Pictures are drawn from text of records, so even opened by themselves they may load and run nothing. */
export const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Lets pages elsewhere show a picture that anybody may see: programs outside are told its address. */
export function showElsewhere(reply: FastifyReply): FastifyReply {
  return reply.header('cross-origin-resource-policy', 'cross-origin');
}

/** Lets whoever asked keep a picture for a year, and nobody in between: what is told of it may change. */
export function keepForOneYear(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'private, max-age=31536000, immutable');
}

/** Lets everybody keep a picture for a year, because its address changes with it, and show it elsewhere. */
export function cacheForOneYear(reply: FastifyReply): FastifyReply {
  return showElsewhere(reply).header('cache-control', 'public, max-age=31536000, immutable');
}
