import type { Page } from 'playwright-core';

import { useBrowser, useSharedWindows } from '../harness/browser';
import { fetchPage } from '../harness/library';
import { pageNames, portalRoutes, unlistedPages } from '../harness/portal-routes';
import type { PageName, PortalRoute } from '../harness/portal-routes';
import { open } from '../harness/settle';

const visit = useBrowser();
const look = useSharedWindows();
const pagesWithData = ['home', 'search', 'title', 'person', 'subject'] as const;
let routes: Record<PageName, PortalRoute>;
beforeAll(async () => {
  routes = await portalRoutes();
});

for (const name of pagesWithData) {
  for (const language of ['id', 'en'] as const) {
    test(`${name} comes with its data: the first paint asks the graph nothing (${language})`, () =>
      visit({ language }, async (page) => {
        const asked = operationsAskedBy(page);
        await open(page, routes[name][language]);

        expect(asked()).toEqual([]);
      }));
  }
}

for (const name of pageNames) {
  for (const language of ['id', 'en'] as const) {
    test(`${name} has its heading and links without JavaScript (${language})`, () =>
      look({ language, javaScript: false }, async (page) => {
        await page.goto(routes[name][language]);

        expect(await page.locator('h1').count()).toBe(1);
        expect((await page.locator('h1').innerText()).trim().length).toBeGreaterThan(1);
        expect(await page.locator('a[href^="/"]').count()).toBeGreaterThan(2);
      }));
  }

  test(`${name} says its language and its title in the head`, async () => {
    const html = await (await fetchPage(routes[name].id)).text();

    expect(html).toMatch(/<html[^>]* lang="id"/);
    expect(html).toMatch(/<title>[^<]{3,}<\/title>/);
  });
}

for (const name of pageNames.filter((page) => !unlistedPages.includes(page))) {
  test(`${name} says its language twins and its own address in the head`, async () => {
    const html = await (await fetchPage(routes[name].id)).text();

    expect(html).toMatch(/<link[^>]+rel="canonical"/);
    expect(html).toMatch(/<link[^>]+hreflang="en"/);
    expect(html).not.toContain('noindex');
  });
}

for (const name of unlistedPages) {
  test(`${name} asks search engines not to list it`, async () => {
    const html = await (await fetchPage(routes[name].id)).text();

    expect(html).toContain('<meta name="robots" content="noindex" />');
    expect(html).not.toContain('rel="canonical"');
  });
}

test('the title page carries what a link preview needs: title, picture and the book as JSON-LD', async () => {
  const html = await (await fetchPage(routes.title.id)).text();

  expect(html).toContain('property="og:title"');
  expect(html).toContain('property="og:image"');
  expect(jsonLdTypes(html)).toContain('Book');
});

function operationsAskedBy(page: Page): () => string[] {
  const operations: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname === '/graphql')
      operations.push(url.searchParams.get('operationName') ?? request.postData() ?? url.search);
  });
  return () => operations;
}

function jsonLdTypes(html: string): string[] {
  const blocks = [...html.matchAll(/<script[^>]*type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)];
  return blocks.flatMap((block) =>
    [...(block[1] ?? '').matchAll(/"@type":\s*"(\w+)"/g)].map((match) => match[1] ?? ''),
  );
}
