import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { useBrowser } from '../harness/browser';
import { libraryAddress } from '../harness/library';

const visit = useBrowser();
const COVERS = 8;
const QUERY = `{ searchCatalogue(text: "buku", first: ${COVERS}) { nodes { title { cover { url fullUrl } } } } }`;

/** The site of a school: an empty page at an address of its own. */
const site = createServer((_request, response) =>
  response.setHeader('content-type', 'text/html').end('<!doctype html><title>Sekolah</title>'),
);

beforeAll(() => new Promise<void>((done) => site.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise((done) => site.close(done)));

test('a page of another site shows the covers that the graph tells it', () =>
  visit({ expectedTrouble: [/^foreign host/] }, async (page) => {
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);

    const shown = await page.evaluate(
      async ([address, query]) => {
        const answer = await fetch(`${address}/graphql?query=${encodeURIComponent(query)}`);
        const { data } = (await answer.json()) as {
          data: { searchCatalogue: { nodes: { title: { cover: { url: string; fullUrl: string } } }[] } };
        };
        return Promise.all(
          data.searchCatalogue.nodes.map(async ({ title: { cover } }) => {
            const picture = new Image();
            picture.src = new URL(cover.url, address).href;
            document.body.append(picture);
            await picture.decode().catch(() => undefined);
            return { width: picture.naturalWidth, isWhole: cover.fullUrl.endsWith(cover.url) };
          }),
        );
      },
      [libraryAddress(), QUERY] as const,
    );

    expect(shown.length).toBe(COVERS);
    expect(shown.filter(({ width, isWhole }) => width === 0 || !isWhole)).toEqual([]);
  }));
