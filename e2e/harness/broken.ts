import type { Page } from 'playwright-core';

/** What the browser itself notes of a request that was broken on purpose. */
export const BROKEN = /net::ERR_FAILED/;

/** Breaks an operation on its way to the library, as often as it is asked for, until the answer is called. */
export async function breakOperation(page: Page, name: string): Promise<() => Promise<void>> {
  await page.route('**/graphql*', (route) =>
    (route.request().postData() ?? '').includes(`"${name}"`) ? route.abort() : route.fallback(),
  );
  return () => page.unroute('**/graphql*');
}
