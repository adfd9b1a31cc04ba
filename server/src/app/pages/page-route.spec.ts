import cookie from '@fastify/cookie';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';

import { pageChunks } from './document/chunks';
import { compileTemplate } from './document/template';
import { mountPageRoutes } from './page-route';
import type { DrawingDeps } from './render-page';

const FAULT = new Error('A part of the page could not be drawn.');
const logged: unknown[] = [];
let http: FastifyInstance;
let address = '';

/** A portal of which one page cannot be drawn. */
const portal = {
  template: compileTemplate('<html><head><title></title></head><body><div id="root"></div></body></html>'),
  chunks: pageChunks({}),
  bundle: {
    ready: Promise.resolve(),
    operationAt: () => null,
    drawPage: ({ notice }: { readonly notice: string | null }) =>
      notice === null
        ? Promise.reject(FAULT)
        : Promise.resolve({ markup: `<h1>${notice}</h1>`, title: notice }),
  },
};

beforeAll(async () => {
  const kernel = {
    projection: { catchUp: () => Promise.resolve(), lastEvent: 1 },
    clock: { now: () => new Date('2026-11-24T03:00:00Z') },
    config: { publicOrigin: 'https://pustaka.example.id' },
    log: { error: (facts: unknown) => logged.push(facts) },
  };
  http = fastify();
  await http.register(cookie);
  const deps: Partial<DrawingDeps> = {
    portal: () => Promise.resolve(portal),
    contact: () => Promise.resolve(null),
    wasDeleted: () => Promise.resolve(false),
    isReadingListThere: () => Promise.resolve(false),
    notices: () => Promise.resolve([]),
  };
  mountPageRoutes(http, { ...deps, kernel } as unknown as DrawingDeps);
  address = await http.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => http.close());

test('a page that cannot be drawn is logged, answered as failed and never kept', async () => {
  for (const time of [1, 2]) {
    const page = await fetch(`${address}/data`);

    expect([page.status, (await page.text()).includes('data-notice="failed"'), logged.length]).toEqual([
      500,
      true,
      time,
    ]);
  }
  expect(logged[0]).toMatchObject({ err: FAULT, page: 'data' });
});
