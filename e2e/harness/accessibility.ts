import axe from 'axe-core';
import type { Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

import { settle } from './settle';

type Colour = { r: number; g: number; b: number; alpha: number; parseString(text: string): Colour };
type ColourClass = { new (red: number, green: number, blue: number): Colour; readonly prototype: Colour };

declare global {
  // The window of the page under test.
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Window { axe: typeof axe & { readonly commons: { readonly color: { readonly Color: ColourClass } } } }
}

type Question = Pick<RunOptions, 'runOnly' | 'rules'>;

const colourRules = ['color-contrast', 'link-in-text-block'];
const everything: Question = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] } };
const allButColours: Question = { ...everything, rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) };
const colours: Question = { runOnly: { type: 'rule', values: colourRules } };

/** Asks axe about the page as it stands; each line names a rule, a place and what to do. */
export function findBarriers(page: Page): Promise<string[]> {
  return violations(page, everything);
}

/** What axe finds by day and by night, on a desk and on a narrow phone; a look without findings is left out. */
export type Looks = Readonly<Partial<Record<'day' | 'night' | 'other size' | 'sideways', string[]>>>;

/**
 * Looks at an open page by day and by night, on a desk and on a narrow phone. Colours take most of axe's time, so they are
 * asked about twice: in Indonesian by day on a desk and by night on a phone, in English the other way round, which makes
 * every combination of light and size for a page that is looked at in both languages.
 */
export async function findBarriersInAllLooks(page: Page): Promise<Looks> {
  const desk = page.viewportSize();
  const isPhoneByDay = (await page.locator('html').getAttribute('lang')) === 'en';
  const turnTo = (isPhone: boolean): Promise<void> => resize(page, isPhone ? { width: 320, height: 640 } : desk);
  if (isPhoneByDay) await turnTo(true);
  const day = await findBarriers(page);
  const sideways = isPhoneByDay ? await findSidewaysScroll(page) : [];
  await turnTo(!isPhoneByDay);
  const otherSize = await violations(page, allButColours);
  if (!isPhoneByDay) sideways.push(...(await findSidewaysScroll(page)));
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await violations(page, colours);
  await page.emulateMedia({ colorScheme: 'light' });
  await turnTo(false);
  return Object.fromEntries(Object.entries({ day, 'other size': otherSize, night, sideways }).filter(([, found]) => found.length > 0));
}

async function resize(page: Page, size: ReturnType<Page['viewportSize']>): Promise<void> {
  if (size) await page.setViewportSize(size);
  await settle(page);
}

/** Asks axe in the page itself, about violations alone: pages here have no frames, for which its own wrapper takes twice the time. */
async function violations(page: Page, question: Question): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('The page has frames, which axe has to be asked about too.');
  if (await page.evaluate(() => !('axe' in window))) {
    await page.evaluate(axe.source);
    await page.evaluate(rememberColours);
  }
  // The bar at the bottom of a phone lies over what stands there; a thumb scrolls on, so it does not stand in the way.
  await placeBar(page, 'static');
  const found = await page.evaluate(askAxe, { ...question, resultTypes: ['violations'] } satisfies RunOptions);
  await placeBar(page, '');
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`));
}

async function placeBar(page: Page, position: 'static' | ''): Promise<void> {
  await page.locator('nav.bar').evaluateAll((bars, value) => bars.forEach((bar) => bar instanceof HTMLElement && (bar.style.position = value)), position);
}

/** Runs in the page, where axe stands in the window. */
async function askAxe(options: RunOptions): Promise<Result[]> {
  return (await window.axe.run(document, options)).violations;
}

/** Runs in the page: a page has some twenty colours, which axe reads anew for each element and all that lie below it. */
function rememberColours(): void {
  const { Color } = window.axe.commons.color;
  const read = Color.prototype.parseString;
  const known = new Map<string, Colour>();
  Color.prototype.parseString = function readOnce(text) {
    const colour = known.get(text) ?? read.call(new Color(0, 0, 0), text);
    known.set(text, colour);
    const { r, g, b, alpha } = colour;
    return Object.assign(this, { r, g, b, alpha });
  };
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
