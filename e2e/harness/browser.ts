import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { libraryAddress } from './library';
import { tellMoment, withoutFakeTime } from './moment';
import { useSteadyHand } from './steady-hand';
import { watchForTrouble } from './trouble';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const screenshots = join(process.env['TEST_RESULTS'] ?? join(tmpdir(), 'pustaka-screenshots'), 'screenshots');

/** How a visitor looks at the library. */
export type Visit = {
  readonly language?: 'id' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly javaScript?: boolean;
  /** Another library than the one all journeys share. */
  readonly address?: string;
  readonly timeZone?: string;
  /** Troubles this journey provokes on purpose, such as the console's note of a refused sign-in. */
  readonly expectedTrouble?: readonly RegExp[];
};

type Journey = (page: Page) => Promise<void>;
type Visitor = (visit: Visit, journey: Journey) => Promise<void>;
type Opened = { readonly page: Page; readonly trouble: () => string[] };

/**
 * Opens Chromium for the tests of a file, with more flags when asked for. Each visit has a window of its own
 * that remembers nothing.
 */
export function useBrowser(moreFlags: () => Promise<readonly string[]> = () => Promise.resolve([])): Visitor {
  const launched = useChromium(moreFlags);
  return async (visit, journey) => {
    const opened = await openWindow(launched(), visit);
    try {
      await takeJourney(opened, journey);
    } finally {
      await opened.page.context().close();
    }
  };
}

/**
 * Opens Chromium for tests that only look at pages: those who look in the same way share a window, since
 * opening one takes longer than most looks.
 */
export function useSharedWindows(): Visitor {
  const launched = useChromium(() => Promise.resolve([]));
  const windows = new Map<string, Opened>();
  afterAll(async () => {
    for (const { page } of windows.values()) await page.context().close();
  });
  return async (visit, journey) => {
    const way = JSON.stringify(visit);
    const opened = windows.get(way) ?? (await openWindow(launched(), visit));
    windows.set(way, opened);
    await takeJourney(opened, journey).catch(async (error: unknown) => {
      // Whoever comes next shall not find what a failure left behind.
      windows.delete(way);
      await opened.page.context().close();
      throw error;
    });
  };
}

/** Are the browsers that are open, by their flags: journeys of one run share them. */
const browsers = new Map<string, Browser>();

// At the top of a run, so that it comes after all journeys, whichever opened a browser first.
afterAll(async () => {
  for (const browser of browsers.values()) await browser.close();
  browsers.clear();
});

function useChromium(moreFlags: () => Promise<readonly string[]>): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    const args = [...flags, ...(await moreFlags())];
    const key = args.join(' ');
    const open = browsers.get(key);
    browser = open?.isConnected() === true ? open : await launch(args);
    browsers.set(key, browser);
  });
  return () => browser;
}

function launch(args: string[]): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    args,
    env: withoutFakeTime(),
  });
}

async function openWindow(browser: Browser, visit: Visit): Promise<Opened> {
  const context = await openContext(browser, visit);
  await tellMoment(context);
  if (visit.javaScript !== false) context.on('page', useSteadyHand);
  const page = await context.newPage();
  return { page, trouble: watchForTrouble(page, visit.expectedTrouble ?? []) };
}

/** Runs one journey; a failure leaves a screenshot, and console errors or blocked content fail it. */
async function takeJourney({ page, trouble }: Opened, journey: Journey): Promise<void> {
  try {
    await journey(page);
    expect(trouble()).toEqual([]);
  } catch (error) {
    await keepScreenshot(page);
    throw withTrouble(error, trouble());
  }
}

/** Adds what went wrong on the page: a wait that was missed because the server failed is no mere delay. */
function withTrouble(error: unknown, troubles: readonly string[]): unknown {
  if (!(error instanceof Error) || troubles.length === 0) return error;
  return new Error(`${error.stack ?? error.message}\n\nMeanwhile on the page:\n${troubles.join('\n')}`);
}

/**
 * Each visitor comes from an address of their own, as in life: from one address so many journeys would have
 * to wait at the door.
 */
function openContext(browser: Browser, visit: Visit): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: visit.address ?? libraryAddress(),
    extraHTTPHeaders: { 'x-forwarded-for': `10.${[0, 0, 0].map(() => randomInt(256)).join('.')}` },
    locale: visit.language === 'en' ? 'en-GB' : 'id-ID',
    timezoneId: visit.timeZone ?? 'Asia/Jakarta',
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
