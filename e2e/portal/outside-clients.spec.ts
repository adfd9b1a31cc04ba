import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { promisify } from 'node:util';

import { useBrowser } from '../harness/browser';
import { libraryAddress } from '../harness/library';

const visit = useBrowser();
const CLIENTS = ['apollo', 'urql', 'graphqlRequest'] as const;

let bundle = '';
const site = createServer((request, response) =>
  request.url === '/clients.js'
    ? response.setHeader('content-type', 'text/javascript').end(bundle)
    : response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Sekolah</title><script src="/clients.js"></script>'),
);

beforeAll(async () => {
  bundle = await bundled();
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
});
afterAll(() => new Promise((done) => site.close(done)));

test('clients of others read the graph from a site of another origin, with their usual settings', () =>
  visit({ expectedTrouble: [/^foreign host/] }, async (page) => {
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);

    const counts = await page.evaluate(
      async ([address, names]) => {
        const { askAs } = globalThis as unknown as {
          askAs: Record<string, (url: string) => Promise<number>>;
        };
        const found: (number | undefined)[] = [];
        for (const name of names) found.push(await askAs[name]?.(`${address}/graphql`));
        return found;
      },
      [libraryAddress(), CLIENTS] as const,
    );

    expect(counts).toEqual(CLIENTS.map(() => counts[0]));
    expect(counts[0]).toBeGreaterThan(0);
  }));

/** Packs the clients as a site would; in a process of its own, as the tool is a module that jest cannot load. */
async function bundled(): Promise<string> {
  const packed = await promisify(execFile)(process.execPath, [path.join(__dirname, 'outside/pack.mjs')], {
    maxBuffer: 2 ** 26,
  });
  return packed.stdout;
}
