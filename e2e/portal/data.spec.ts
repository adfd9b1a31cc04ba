import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';

const visit = useBrowser();

/** The site of a school: an empty page at an address of its own. */
const site = createServer((_request, response) =>
  response.setHeader('content-type', 'text/html').end('<!doctype html><title>Sekolah</title>'),
);
const school = {
  open: async (): Promise<string> => {
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  },
};
afterAll(() => new Promise((done) => site.close(done)));

test('every example on the data page is answered as it stands, also to a page of another site', () =>
  visit({ expectedTrouble: [/^foreign host/] }, async (page) => {
    await page.goto('/data');
    const blocks = await page.locator('pre.code').allTextContents();
    const queries = blocks.filter((text) => text.startsWith('query'));
    expect(await findBarriers(page)).toEqual([]);
    const own = new URL('/graphql', page.url()).href;

    await page.goto(await school.open());
    const answers = await page.evaluate(
      ([address, texts]) =>
        Promise.all(
          texts.map(async (query) => {
            const answer = await fetch(address, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ query }),
            });
            const body: { data?: unknown; errors?: unknown } = await answer.json();
            return [body.errors ?? null, body.data !== undefined];
          }),
        ),
      [own, queries] as const,
    );

    expect(queries.length).toBe(6);
    expect(answers).toEqual(queries.map(() => [null, true]));
  }));
