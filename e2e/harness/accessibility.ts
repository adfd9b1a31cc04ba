import axe from 'axe-core';
import type { Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

import { settle } from './settle';

type Colour = { r: number; g: number; b: number; alpha: number; parseString(text: string): Colour };
type ColourClass = { new (red: number, green: number, blue: number): Colour; readonly prototype: Colour };

declare global {
  // The window of the page under test.
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Window {
    axe: typeof axe & { readonly commons: { readonly color: { readonly Color: ColourClass } } };
  }
}

type Question = Pick<RunOptions, 'runOnly' | 'rules'>;

const colourRules = ['color-contrast', 'link-in-text-block'];
const everything: Question = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
};
const allButColours: Question = {
  ...everything,
  rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
};
const colours: Question = { runOnly: { type: 'rule', values: colourRules } };

/** Asks axe about the page as it stands; each line names a rule, a place and what to do. */
export function findBarriers(page: Page): Promise<string[]> {
  return violations(page, everything);
}

const places = ['desk', 'phone'] as const;
type Look = `${(typeof places)[number]} by ${'day' | 'night'}`;

/**
 * What axe finds in each look, and what one has to scroll sideways for on a phone; what is without findings
 * is left out.
 */
export type Findings = Readonly<Partial<Record<Look | 'sideways on a phone', string[]>>>;

const everyLook: readonly Look[] = ['desk by day', 'desk by night', 'phone by day', 'phone by night'];

/**
 * Half of all looks for each language, for a page that is looked at in both: colours take most of axe's time,
 * and are the same in either.
 */
export const coloursIn: Readonly<Record<'id' | 'en', readonly Look[]>> = {
  id: ['desk by day', 'phone by night'],
  en: ['phone by day', 'desk by night'],
};

/**
 * Looks at an open page at a desk and on a narrow phone, by day and by night; colours are asked about in some
 * of these looks or in all.
 */
export async function findBarriersInAllLooks(
  page: Page,
  colouredLooks: readonly Look[] = everyLook,
): Promise<Findings> {
  const found: Partial<Record<keyof Findings, string[]>> = {};
  const sizes = { desk: page.viewportSize(), phone: { width: 320, height: 640 } };
  for (const place of places) {
    await resize(page, sizes[place]);
    found[`${place} by day`] = await violations(
      page,
      colouredLooks.includes(`${place} by day`) ? everything : allButColours,
    );
    if (place === 'phone') found['sideways on a phone'] = await findSidewaysScroll(page);
    // By night it is the same page in other colours.
    if (colouredLooks.includes(`${place} by night`))
      found[`${place} by night`] = await byNight(page, () => violations(page, colours));
  }
  await resize(page, sizes.desk);
  return Object.fromEntries(Object.entries(found).filter(([, barriers]) => barriers.length > 0));
}

async function resize(page: Page, size: ReturnType<Page['viewportSize']>): Promise<void> {
  if (size) await page.setViewportSize(size);
  await settle(page);
}

async function byNight<Found>(page: Page, look: () => Promise<Found>): Promise<Found> {
  await turnLight(page, 'dark');
  const found = await look();
  await turnLight(page, 'light');
  return found;
}

/** The portal asks the browser with each rule of style; the back office hears of it and draws itself anew. */
async function turnLight(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    (scheme) => (document.documentElement.dataset['mantineColorScheme'] ?? scheme) === scheme,
    colorScheme,
  );
}

/**
 * Asks axe in the page itself, about violations alone: pages here have no frames, for which its own wrapper
 * takes twice the time.
 */
async function violations(page: Page, question: Question): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('The page has frames, which axe has to be asked about too.');
  if (await page.evaluate(() => !('axe' in window))) {
    await page.evaluate(axe.source);
    await page.evaluate(rememberColours);
  }
  const found = await page.evaluate(askAxe, {
    ...question,
    resultTypes: ['violations'],
  } satisfies RunOptions);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')} – ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
    ),
  );
}

/**
 * Runs in the page, where axe stands in the window, once nothing moves there any more. What stays while the
 * page moves on (bars, heads of tables, a toast) lies over whatever stands there; a thumb scrolls on, so it
 * does not stand in the way: axe sees it in its own place in the page, wherever the page was scrolled to.
 */
async function askAxe(options: RunOptions): Promise<Result[]> {
  const short = document
    .getAnimations()
    .filter(
      ({ playState, effect }) =>
        playState === 'running' && Number(effect?.getComputedTiming().endTime ?? Infinity) <= 1_000,
    );
  await Promise.all(short.map(({ finished }) => finished.catch(() => undefined)));
  const staying = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) =>
      element.matches('.bottom-bar, .undo-bar, .toast') || getComputedStyle(element).position === 'sticky',
  );
  const styles = staying.map((element) => element.getAttribute('style'));
  for (const { style } of staying) {
    style.setProperty('position', 'relative', 'important');
    style.setProperty('inset', 'auto', 'important');
  }
  try {
    return (await window.axe.run(document, options)).violations;
  } finally {
    for (const [place, element] of staying.entries()) {
      const before = styles[place] ?? null;
      if (before === null) element.removeAttribute('style');
      else element.style.cssText = before;
    }
  }
}

/**
 * Runs in the page: a page has some twenty colours, which axe reads anew for each element and all that lie
 * below it.
 */
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
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    );
    return wide
      .slice(0, 5)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className} ends at ${Math.round(element.getBoundingClientRect().right)} of ${width}`,
      );
  });
}
