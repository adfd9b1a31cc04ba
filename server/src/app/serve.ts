import fastifyStatic from '@fastify/static';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import * as path from 'node:path';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';

import { readSafelist } from '../platform/graphql/limits/safelist';
import type { Context } from '../platform/graphql/context';
import { startBackground } from './background';
import type { App } from './create-app';
import { createGraphQLServer } from './graphql/graphql-server';
import { mountGraphQL } from './graphql/graphql-route';
import { answerUnavailable, createHttp, mountHealth } from './http/http';
import type { Budgets } from './graphql/operation-guard';
import { mountPages } from './pages';
import { mountStaffPortal } from './http/staff-portal';
import { sessionCookies } from './http/session-cookies';

/**
 * A server that listens. `stop` may go on serving for a moment, while `/readyz` sends new callers elsewhere
 * and open connections end one by one.
 */
export type Served = {
  readonly port: number;
  readonly graphql: ApolloServer<Context>;
  readonly stop: (graceMs?: number) => Promise<void>;
};

/** What a server may leave out or set. */
export type ServeOptions = { readonly withJobs?: boolean; readonly budgets?: Budgets };

/** Opens the doors: GraphQL, both portals, health; begins to follow the database and to run jobs. */
export async function serve(house: App, options: ServeOptions = {}): Promise<Served> {
  const { config } = house;
  const state = { isStopping: false, isClosing: false };
  const http = await createHttp(house);
  http.addHook('onRequest', (request, reply, done) => {
    if (state.isClosing)
      void answerUnavailable(
        request,
        reply,
        'This server is stopping. Send the request again; another one answers.',
      );
    else done();
  });
  http.addHook('onSend', (_request, reply, _payload, done) => {
    if (state.isStopping) void reply.header('connection', 'close');
    done();
  });
  const safelist = readSafelist(path.join(config.webRoot, 'schema/operations'));
  const graphql = createGraphQLServer(house, safelist, options.budgets);
  graphql.addPlugin(fastifyApolloDrainPlugin(http));
  await graphql.start();
  mountGraphQL(http, house, { graphql, cookies: sessionCookies(config) });
  mountHealth(http, house, state);
  await mountAssets(http, config.webRoot);
  await mountPages(http, house, { graphql, safelist });
  await mountStaffPortal(http, config.webRoot);
  await house.projection.start();
  await http.listen({ port: config.port, host: config.host });
  const background = options.withJobs === false ? null : startBackground(house);
  const stop = async (graceMs = 0): Promise<void> => {
    state.isStopping = true;
    if (graceMs > 0) await sleep(graceMs);
    await background?.stop();
    state.isClosing = true;
    await graphql.stop();
    await http.close();
    await house.close();
  };
  return { port: (http.server.address() as AddressInfo).port, graphql, stop };
}

async function mountAssets(http: FastifyInstance, webRoot: string): Promise<void> {
  const assets = {
    decorateReply: false,
    immutable: true,
    maxAge: '365d',
    index: false as const,
    preCompressed: true,
  };
  await http.register(fastifyStatic, {
    ...assets,
    root: path.join(webRoot, 'web-patron/dist/assets'),
    prefix: '/assets/',
  });
  await http.register(fastifyStatic, {
    ...assets,
    root: path.join(webRoot, 'web-staff/dist/assets'),
    prefix: '/staff/assets/',
  });
}
