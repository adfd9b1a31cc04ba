import type { Page } from 'playwright-core';

/**
 * Collects what must not happen while a page is looked at: script errors, console errors, blocked content,
 * foreign hosts. Each call tells what happened since the last one.
 */
export function watchForTrouble(page: Page, expected: readonly RegExp[]): () => string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text()))
      troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    if (isForeign(request.url(), page.url())) troubles.push(`foreign host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`status ${response.status()}: ${response.url()}`);
  });
  return () =>
    [...new Set(troubles.splice(0))].filter((trouble) => !expected.some((pattern) => pattern.test(trouble)));
}

function isForeign(address: string, page: string): boolean {
  if (!/^https?:/.test(address) || !/^https?:/.test(page)) return false;
  return new URL(address).host !== new URL(page).host;
}
