import type { BrowserContext } from 'playwright-core';

/** Milliseconds that the library under test is ahead of the machine, as libfaketime is told by `--at`. */
export const AHEAD_MS = 1_000 * Number.parseInt(process.env['FAKETIME'] ?? '0', 10);

/**
 * What Chromium is started with: the machine's own time, since under libfaketime its pages take several times as
 * long to come.
 */
export function withoutFakeTime(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || name === 'LD_PRELOAD' ? [] : [[name, value]],
    ),
  );
}

/** Lets scripts of pages read the time of the library under test. */
export async function tellMoment(context: BrowserContext): Promise<void> {
  if (AHEAD_MS === 0) return;
  await context.addInitScript((ahead) => {
    const machine = Date;
    const now = () => machine.now() + ahead;
    globalThis.Date = new Proxy(machine, {
      apply: () => new machine(now()).toString(),
      construct: (target, facts: unknown[], self) =>
        Reflect.construct(target, facts.length === 0 ? [now()] : facts, self) as object,
      get: (target, name, self) => (name === 'now' ? now : (Reflect.get(target, name, self) as unknown)),
    });
  }, AHEAD_MS);
}
