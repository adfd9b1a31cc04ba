import { createHash } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Sends a text with its tag, or says that the reader has it already. The tag is weak, because the text may be
 * packed on its way; `told` is what the tag stands for, where not all of a text is news.
 */
export function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  text: string,
  told: string = text,
): FastifyReply {
  const tag = `"${createHash('sha256').update(told).digest('base64url').slice(0, 22)}"`;
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''));
  void reply.header('etag', `W/${tag}`);
  return known.includes(tag) || known.includes('*') ? reply.code(304).send() : reply.send(text);
}
