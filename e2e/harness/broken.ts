import type { Page } from 'playwright-core';

/** What the browser itself notes of a request that was broken on purpose. */
export const BROKEN = /net::ERR_FAILED/;

/**
 * What the browser itself notes without a connection: every request that failed, and a look for a newer worker
 * that could not be had, at a moment of its own.
 */
export const OFFLINE = [
  /ERR_INTERNET_DISCONNECTED/,
  /Failed to load resource/,
  /unknown error occurred when fetching the script/,
] as const;

/** Breaks an operation on its way to the library, as often as it is asked for, until the answer is called. */
export async function breakOperation(page: Page, name: string): Promise<() => Promise<void>> {
  await page.route('**/graphql*', (route) =>
    (route.request().postData() ?? '').includes(`"${name}"`) ? route.abort() : route.fallback(),
  );
  return () => page.unroute('**/graphql*');
}
