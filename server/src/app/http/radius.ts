import { createHash, timingSafeEqual } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { RadiusBody } from '../../modules/internet';
import {
  readAccounting,
  readSignInRequest,
  recordAccounting,
  signInToWifi,
  writeAccept,
  writeReject,
} from '../../modules/internet';
import type { AppServices } from '../app-services';

type Question = { readonly Body: RadiusBody | null };

/**
 * Mounts what FreeRADIUS asks over its REST module: `/radius/authorize` (200 lets the device in once the password fits, 401
 * refuses with a sentence) and `/radius/accounting` (204 when it is kept; anything else makes the router say it again).
 * Without `RADIUS_TOKEN` neither is there. Bodies hold codes: they are never logged.
 */
export function mountRadius(http: FastifyInstance, house: AppServices): void {
  const { radiusToken } = house.config;
  if (radiusToken === null) return;
  const check = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    void reply.header('cache-control', 'no-store');
    return isSame(request.headers.authorization, `Bearer ${radiusToken}`)
      ? undefined
      : reply.code(403).send({ error: 'This address is for the RADIUS server of the library.' });
  };
  http.post<Question>('/radius/authorize', { preHandler: check }, async ({ body }, reply) => {
    const question = readSignInRequest(body ?? {});
    if (question === null) return reply.code(401).send({});
    const outcome = await signInToWifi(house, question);
    if ('accepted' in outcome) return reply.send(writeAccept(outcome.accepted));
    return reply.code(401).send(writeReject(outcome.message.ID));
  });
  http.post<Question>('/radius/accounting', { preHandler: check }, async ({ body }, reply) => {
    const report = readAccounting(body ?? {});
    if (report !== null) await recordAccounting(house, report);
    return reply.code(204).send();
  });
}

/** Compares in a time that says nothing of where the first difference is. */
function isSame(given: string | undefined, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given ?? ''), digest(expected));
}
