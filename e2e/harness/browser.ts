import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { libraryAddress } from './library';
import { watchForTrouble } from './trouble';

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const screenshots = join(tmpdir(), 'pustaka-screenshots');

/** How a visitor looks at the library. */
export type Visit = {
  readonly language?: 'id' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly javaScript?: boolean;
  /** Troubles this journey provokes on purpose, such as the console's note of a refused sign-in. */
  readonly expectedTrouble?: readonly RegExp[];
};

/** Opens Chromium for the tests of a file, with more flags when asked for, and closes it after them. */
export function useBrowser(moreFlags: () => Promise<readonly string[]> = () => Promise.resolve([])): (visit: Visit, journey: (page: Page) => Promise<void>) => Promise<void> {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = process.env['CHROME_PATH'];
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), headless: true, args: [...flags, ...(await moreFlags())] });
  });
  afterAll(() => browser.close());
  return (visit, journey) => runJourney(browser, visit, journey);
}

/** Runs one journey in a fresh context; a failure leaves a screenshot, and console errors or blocked content fail it. */
async function runJourney(browser: Browser, visit: Visit, journey: (page: Page) => Promise<void>): Promise<void> {
  const context = await openContext(browser, visit);
  const page = await context.newPage();
  const trouble = watchForTrouble(page, visit.expectedTrouble ?? []);
  try {
    await journey(page);
    expect(trouble()).toEqual([]);
  } catch (error) {
    await keepScreenshot(page);
    throw error;
  } finally {
    await context.close();
  }
}

function openContext(browser: Browser, visit: Visit): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: libraryAddress(),
    locale: visit.language === 'en' ? 'en-GB' : 'id-ID',
    timezoneId: 'Asia/Jakarta',
    colorScheme: visit.theme ?? 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled: visit.javaScript ?? true,
    viewport: { width: visit.width ?? 1280, height: visit.height ?? 900 },
  });
}

async function keepScreenshot(page: Page): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  const name = `${(expect.getState().currentTestName ?? 'journey').replace(/[^\p{L}\d]+/gu, '-').slice(0, 120)}.png`;
  const path = join(screenshots, name);
  await page.screenshot({ path, fullPage: true }).then(
    () => console.log(`Screenshot: ${path}`),
    (reason: unknown) => console.log(`No screenshot: ${String(reason)}`),
  );
}
