import type { Log } from '../log';
import type { Follower } from './change-source';

/** Does some work again and again with a pause between, until it is stopped; what fails is logged and tried again. */
export function repeated(
  work: () => Promise<unknown>,
  { everyMs, log, name }: { readonly everyMs: number; readonly log: Log; readonly name: string },
): Follower {
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  let isStopped = false;
  const wait = (): void => {
    if (isStopped) return;
    timer = setTimeout(run, everyMs);
    timer.unref();
  };
  const run = (): void => {
    running = work()
      .then(
        () => undefined,
        (error: unknown) => log.error({ err: error, follower: name }, 'a follower failed'),
      )
      .then(wait);
  };
  return {
    start: run,
    stop: async () => {
      isStopped = true;
      if (timer) clearTimeout(timer);
      await running;
    },
  };
}
