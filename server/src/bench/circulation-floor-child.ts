import fastify from 'fastify';
import type { AddressInfo } from 'node:net';

import { answerParent } from './answer-parent';
import { openByHand } from './check-out-by-hand';

type Body = { readonly id: string; readonly titleId: string; readonly memberId: string };

/**
 * The floor of a check-out over HTTP: Fastify and the raw driver write its rows; no GraphQL, no rules,
 * nothing read.
 */
async function main(): Promise<void> {
  const [, , dataDir = '', url = ''] = process.argv;
  const byHand = openByHand({ url: url || null, dataDir });
  const http = fastify();
  http.post<{ Body: Body }>('/check-out', async (request, reply) =>
    reply.type('application/json').send(JSON.stringify({ loanId: await byHand.checkOut(request.body) })),
  );
  await http.listen({ port: 0, host: '127.0.0.1' });
  const { port } = http.server.address() as AddressInfo;
  answerParent(port);
}

void main();
