import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { readPage } from './testing/read-page';
import type { PortalHome } from './testing/portal-home';
import { openPortal } from './testing/portal-home';

let portal: PortalHome;
beforeAll(async () => {
  portal = await openPortal();
  await portal.addTitle({ title: { titleProper: 'Laskar Pelangi' } });
  expect((await search('/cari')).status).toBe(200);
});
afterAll(() => portal.close());

async function search(path: string, words = 'laskar') {
  const answer = await portal.get(`${path}?q=${encodeURIComponent(words)}`);
  return { ...readPage(answer), retryAfter: answer.headers['retry-after'], body: answer.body };
}

test('a search whose index is gone says for how long to wait and, once it is built again, answers', async () => {
  const waiting = await searchWithoutIndex();

  expect([waiting.status, waiting.retryAfter, waiting.headings]).toEqual([
    503,
    '5',
    ['The search index is being built'],
  ]);
  expect(waiting.body).toContain('<a class="btn" href="">Try again</a>');
  const answers = await untilAnswered();
  expect([answers.status, answers.headings]).toEqual([200, ['Results for “laskar”']]);
  expect(answers.body).toContain('Laskar Pelangi');
});

/**
 * Others of the house may notice the loss first and build so small an index at once: then it is lost once
 * more. Answers are kept for a while, so each try asks for something else.
 */
async function searchWithoutIndex() {
  for (const words of ['pelangi', 'laskar pelangi', 'pelangi laskar']) {
    rmSync(join(portal.house.config.dataDir, 'search'), { recursive: true, force: true });
    const answer = await search('/en/search', words);
    if (answer.status !== 200) return answer;
  }
  throw new Error('The index was built again before anybody could ask.');
}

async function untilAnswered() {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await search('/en/search');
    if (answer.status === 200) return answer;
    await sleep(100);
  }
  return search('/en/search');
}
