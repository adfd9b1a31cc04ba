import { setTimeout as sleep } from 'node:timers/promises';

import type { Locator, Page, Request } from 'playwright-core';

/** The longest that a hand waits: who is offline, or whose library does not answer, acts all the same. */
const LONGEST_MS = 2_000;
const LOOK_MS = 20;
/** For pages whose clock a test has stopped: they never draw by themselves. */
const LONGEST_DRAWING_MS = 150;

type Act = (...given: never[]) => Promise<unknown>;
type Acts = Record<string, Act>;
type Look = () => Promise<void>;

const ON_ELEMENTS = [
  'click',
  'dblclick',
  'check',
  'uncheck',
  'setChecked',
  'fill',
  'press',
  'pressSequentially',
  'selectOption',
  'setInputFiles',
  // And what is read at once is read as they would.
  'allInnerTexts',
  'allTextContents',
  'count',
  'getAttribute',
  'innerText',
  'inputValue',
  'isChecked',
  'isDisabled',
  'isEnabled',
  'isHidden',
  'isVisible',
  'textContent',
] as const satisfies readonly (keyof Locator)[];
const ON_KEYS = ['press', 'type'] as const satisfies readonly (keyof Page['keyboard'])[];

const looks = new WeakMap<Page, Look>();

/**
 * Lets a visitor act and read as a person does, who looks first: not before the page is alive, what it asked the
 * library is answered and the answer is drawn. A driven browser acts within a millisecond, and so falls, on a busy
 * machine, between an answer and its drawing. Nothing is waited for longer than two seconds.
 */
export function useSteadyHand(page: Page): void {
  looks.set(page, watch(page));
  teachElements(page);
  steady(page.keyboard as unknown as Acts, ON_KEYS, () => page);
}

/** Follows what a page asks for; the function returned resolves when one may act. */
function watch(page: Page): Look {
  const asked = new Set<Request>();
  let [isAlive, isDrawn] = [false, false];
  const end = (request: Request): void => {
    if (asked.delete(request)) isDrawn = false;
  };
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.add(request);
  });
  page.on('requestfinished', end).on('requestfailed', end);
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) [isAlive, isDrawn] = [false, false];
  });
  return async () => {
    const deadline = Date.now() + LONGEST_MS;
    while (Date.now() < deadline) {
      isAlive ||= await isPageAlive(page);
      if (isAlive && asked.size === 0) {
        if (isDrawn) return;
        isDrawn = true;
        await untilDrawn(page);
      } else await sleep(LOOK_MS);
    }
  };
}

/** All elements share what they can do, so it is taught once, for pages of every window. */
let areElementsTaught = false;
function teachElements(page: Page): void {
  if (areElementsTaught) return;
  areElementsTaught = true;
  const shared = Object.getPrototypeOf(page.locator('html')) as Acts;
  steady(shared, ON_ELEMENTS, (element) => (element as Locator).page());
}

function steady(acts: Acts, names: readonly string[], pageOf: (actor: unknown) => Page): void {
  for (const name of names) {
    const act = acts[name];
    if (!act) throw new Error(`Playwright has no ${name} any more.`);
    acts[name] = async function (this: unknown, ...given: never[]) {
      await looks.get(pageOf(this))?.();
      return act.apply(this, given);
    };
  }
}

/** Tells whether a page that the server drew has come to life; others are alive as soon as they are shown. */
function isPageAlive(page: Page): Promise<boolean> {
  const look = page.evaluate(
    () =>
      document.getElementById('page-files') === null ||
      document.querySelector('#root[data-is-alive]') !== null,
  );
  // A page that is being left cannot be asked.
  return Promise.race([look.catch(() => false), sleep(LOOK_MS * 10).then(() => false)]);
}

function untilDrawn(page: Page): Promise<unknown> {
  const drawing = page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))),
  );
  return Promise.race([drawing.catch(() => undefined), sleep(LONGEST_DRAWING_MS)]);
}
