import { setTimeout as sleep } from 'node:timers/promises';

import type { Page, Request } from 'playwright-core';

/** Opens an address and waits until its data stands on the page and nothing moves any more. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' });
  await settle(page);
}

/** Opens an address as `open` does, but from the page that is open: the app stays loaded, and so does axe. */
export async function follow(page: Page, path: string): Promise<void> {
  const place = URL.canParse(page.url()) ? new URL(page.url()).pathname : '';
  // The same screen with other words keeps its heading, by which one sees that another has come.
  if (!place.startsWith('/') || place === new URL(path, page.url()).pathname) return open(page, path);
  await untilQuiet(page, async () => {
    await page.evaluate((to) => {
      document.querySelector('main h1')?.setAttribute('data-left', '');
      // As React Router keeps it: a place of its own, one further on.
      history.pushState(
        {
          usr: null,
          key: crypto.randomUUID(),
          idx: ((history.state as { idx?: number } | null)?.idx ?? 0) + 1,
        },
        '',
        to,
      );
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await page.waitForFunction(
      () => document.querySelector('main h1') !== null && document.querySelector('h1[data-left]') === null,
    );
  });
  await settle(page);
}

const QUIET_MS = 300;
const LONGEST_MS = 30_000;

/**
 * Acts, and waits until no request has run for a moment: a document that stays is idle to the browser
 * whatever its app asks for.
 */
async function untilQuiet(page: Page, act: () => Promise<void>): Promise<void> {
  const running = new Set<Request>();
  let changedAt = 0;
  const begin = (request: Request): void => void (running.add(request), (changedAt = Date.now()));
  const end = (request: Request): void => void (running.delete(request), (changedAt = Date.now()));
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  try {
    await act();
    changedAt = Date.now();
    const deadline = changedAt + LONGEST_MS;
    while (running.size > 0 || Date.now() - changedAt < QUIET_MS) {
      if (Date.now() > deadline)
        throw new Error(`Still asked for: ${[...running].map((request) => request.url()).join(', ')}`);
      await sleep(50);
    }
  } finally {
    page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
  }
}

/**
 * Waits until the page the server sent is alive, no request runs, nothing is marked
 * busy and fonts are there.
 */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.getElementById('page-files') === null ||
      document.querySelector('#root[data-is-alive]') !== null,
  );
  await page.waitForLoadState('networkidle');
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
