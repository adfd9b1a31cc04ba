import { ask, fetchPage } from '../harness/library';

test('an address that never existed answers 404 with a page, in both languages', async () => {
  for (const path of [
    '/tidak-ada',
    '/en/nowhere',
    '/judul/ttl_01HZZZZZZZZZZZZZZZZZZZZZZZ',
    '/en/titles/ttl_01HZZZZZZZZZZZZZZZZZZZZZZZ',
  ]) {
    const response = await fetchPage(path);

    expect({ path, status: response.status }).toEqual({ path, status: 404 });
    expect(await response.text()).toContain('<h1');
  }
});

test('search engines and readers find the machine-made pages', async () => {
  for (const [path, type, word] of [
    ['/robots.txt', 'text/plain', 'Sitemap:'],
    ['/sitemap.xml', 'xml', '<loc>'],
    ['/opensearch.xml', 'xml', 'OpenSearchDescription'],
    ['/feed.atom', 'xml', '<feed'],
  ] as const) {
    const response = await fetchPage(path);

    expect({ path, status: response.status }).toEqual({ path, status: 200 });
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toContain(word);
  }
});

test('a browser that asks for the icon at its old address gets a picture', async () => {
  const response = await fetchPage('/favicon.ico');

  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^image\//);
  // What every file of this kind begins with.
  expect([...new Uint8Array(await response.arrayBuffer()).slice(0, 4)]).toEqual([0, 0, 1, 0]);
});

test('the page of a title is not framed, not sniffed and allows no foreign script', async () => {
  const { headers } = await fetchPage('/');

  expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/);
  expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
  expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('built files are kept for a year, pages are asked for again', async () => {
  const page = await fetchPage('/');
  const asset = (await page.text()).match(/(?:src|href)="(\/assets\/[^"]+)"/)?.[1];

  expect(asset).toBeDefined();
  expect((await fetchPage(asset ?? '')).headers.get('cache-control')).toBe(
    'public, max-age=31536000, immutable',
  );
  expect(page.headers.get('cache-control')).not.toMatch(/immutable/);
});

test('covers are drawn for titles without one and kept for ever', async () => {
  const { newArrivals } = await ask<{ newArrivals: { nodes: { cover: { url: string } }[] } }>(
    '{ newArrivals(first: 1) { nodes { cover { url } } } }',
  );
  const response = await fetchPage(newArrivals.nodes[0]?.cover.url ?? '');

  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('image/svg+xml');
  expect(response.headers.get('cache-control')).toContain('immutable');
});
