/** @jest-environment jsdom */
import { watchNotices } from './watch-notices';

const NOTICE =
  '<section class="site-notices" aria-label="Pengumuman"><p class="site-notice is-warning">Tutup karena banjir</p></section>';

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => jest.useRealTimers());

test('a tab that is looked at shows a new notice within a minute, and takes it off when it has ended', async () => {
  const answers = [NOTICE, NOTICE, ''];
  const asked: string[] = [];
  Object.assign(globalThis, {
    fetch: (address: string) => {
      asked.push(address);
      return Promise.resolve({ ok: true, text: () => Promise.resolve(answers.shift() ?? '') });
    },
  });
  watchNotices();
  const notice = () => document.querySelector('[aria-live] > .site-notices')?.textContent ?? null;

  await jest.advanceTimersByTimeAsync(29_000);
  expect([asked, notice()]).toEqual([[], null]);
  await jest.advanceTimersByTimeAsync(31_000);
  expect([asked, notice()]).toEqual([['/notices/id', '/notices/id'], 'Tutup karena banjir']);
  await jest.advanceTimersByTimeAsync(30_000);
  expect(notice()).toBeNull();
});

test('a tab that nobody looks at asks nothing', async () => {
  let count = 0;
  Object.assign(globalThis, { fetch: () => Promise.reject(new Error(String(++count))) });
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  watchNotices();

  await jest.advanceTimersByTimeAsync(120_000);

  expect(count).toBe(0);
  Object.defineProperty(document, 'hidden', { value: false, configurable: true });
});
