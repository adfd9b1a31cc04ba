import { setTimeout as wait } from 'node:timers/promises';

const LONGEST_WAIT_MS = 30_000;

/**
 * Waits until a page is served with some words. What another process wrote (a job, a command) shows with the next
 * look at the events, a second later; until then the page may be the one kept from before.
 */
export async function untilPageServes(address: string, words: string): Promise<void> {
  for (const deadline = Date.now() + LONGEST_WAIT_MS; Date.now() < deadline; await wait(200)) {
    const answer = await fetch(address);
    if ((await answer.text()).includes(words)) return;
  }
  throw new Error(`${address} was not served with "${words}" within ${LONGEST_WAIT_MS / 1000} s.`);
}
