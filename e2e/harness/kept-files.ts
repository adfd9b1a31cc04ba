import { setTimeout as wait } from 'node:timers/promises';

import type { Page } from 'playwright-core';

/**
 * Waits until the page answers yes. Playwright's own `waitForFunction` takes a promise for a yes.
 */
export async function untilPageSays(page: Page, look: () => Promise<boolean>): Promise<void> {
  while (!(await page.evaluate(look))) await wait(100);
}

/**
 * Waits until the phone keeps, in a cache of the back office, every file that the page is made of, also those
 * that the frame loads a little later.
 */
export function filesAreKept(page: Page, cache: string): Promise<void> {
  return page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const look = async (): Promise<void> => {
          const loaded = performance
            .getEntriesByType('resource')
            .map((entry) => new URL(entry.name).pathname)
            .filter((path) => path.startsWith('/staff/assets/'));
          const kept = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
          if (
            loaded.some((path) => path.includes('/CommandPalette')) &&
            loaded.every((path) => kept.includes(path))
          )
            resolve();
          else setTimeout(() => void look(), 100);
        };
        void look();
      }),
    cache,
  );
}
