import axe from 'axe-core';
import type { Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

import { settle } from './settle';

declare global {
  // The window of the page under test.
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Window { axe: typeof axe }
}

type RunOnly = RunOptions['runOnly'];

const everything: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] };
const colours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Asks axe about the page as it stands; each line names a rule, a place and what to do. */
export async function findBarriers(page: Page): Promise<string[]> {
  // The bar at the bottom of a phone lies over what stands there; a thumb scrolls on, so it does not stand in the way.
  await placeBar(page, 'static');
  const found = await violations(page, everything);
  await placeBar(page, '');
  return found;
}

async function placeBar(page: Page, position: 'static' | ''): Promise<void> {
  await page.locator('nav.bar').evaluateAll((bars, value) => bars.forEach((bar) => bar instanceof HTMLElement && (bar.style.position = value)), position);
}

/** What axe finds in the light of day, in the dark, and on a narrow phone; a look without findings is left out. */
export type Looks = Readonly<Partial<Record<'light' | 'dark' | 'phone' | 'sideways', string[]>>>;

/** Looks at an open page in three ways; in the dark only colours are asked about, as the rest is the same page. */
export async function findBarriersInAllLooks(page: Page): Promise<Looks> {
  const light = await findBarriers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, colours);
  await page.emulateMedia({ colorScheme: 'light' });
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await settle(page);
  const looks = { light, dark, phone: await findBarriers(page), sideways: await findSidewaysScroll(page) };
  if (wide) await page.setViewportSize(wide);
  return Object.fromEntries(Object.entries(looks).filter(([, found]) => found.length > 0));
}

/** Asks axe in the page itself, about violations alone: pages here have no frames, for which its own wrapper takes twice the time. */
async function violations(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('The page has frames, which axe has to be asked about too.');
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(askAxe, { runOnly, resultTypes: ['violations'] } satisfies RunOptions);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`));
}

/** Runs in the page, where axe stands in the window. */
async function askAxe(options: RunOptions): Promise<Result[]> {
  return (await window.axe.run(document, options)).violations;
}

/** Names the elements that make the page wider than the window; empty when nobody has to scroll sideways. */
export async function findSidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 0.5);
    return wide.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className} ends at ${Math.round(element.getBoundingClientRect().right)} of ${width}`);
  });
}
