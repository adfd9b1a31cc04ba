import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { OFFLINE } from '../harness/broken';
import { useBrowser } from '../harness/browser';
import { untilPageSays } from '../harness/kept-files';
import { open } from '../harness/settle';

const visit = useBrowser();

/** Holds every answer of the graph back until it is let go. */
async function holdAnswers(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/graphql*', async (route) => {
    await gate;
    await route.fallback();
  });
  return letGo;
}

/** Writes an instant as a clock on the wall of the library shows it: `13.46`. */
function wallTime(instant: string): string {
  const clock = { timeZone: 'Asia/Jakarta', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('id-ID', clock).format(new Date(instant));
}

// At once means: before any answer, which are all held back.
test('a tap is answered at once: a line, the marked place, and a skeleton while the page is on its way', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    await open(page, '/cari?q=laskar');
    await page.evaluate(() => window.scrollTo(0, 400));
    const letGo = await holdAnswers(page);

    await page.getByRole('navigation', { name: 'Pintasan' }).getByRole('link', { name: 'Acara' }).click();

    await page.locator('.progress-line').waitFor();
    await page.locator('.bar a[aria-current="page"]', { hasText: 'Acara' }).waitFor();
    await page.locator('.skeleton-page').waitFor();
    expect(new URL(page.url()).pathname).toBe('/acara');
    letGo();
    await page.getByRole('heading', { level: 1, name: 'Acara di perpustakaan' }).waitFor();
    expect(await page.locator('.progress-line, .skeleton-page').count()).toBe(0);
  }));

test('without a connection a page that was not seen keeps the reader where they are, and one that was seen opens', () =>
  visit({ width: 360, height: 740, expectedTrouble: OFFLINE }, async (page) => {
    await open(page, '/cari?q=laskar');
    await page.locator('main a[href^="/judul/"]').first().click();
    await page.waitForURL('**/judul/*');
    await page
      .locator('main h1')
      .filter({ hasText: /^Laskar/ })
      .waitFor();
    const seen = page.url();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /Hasil untuk/ }).waitFor();
    await page.context().setOffline(true);
    const here = page.url();

    await page.getByRole('navigation', { name: 'Pintasan' }).getByRole('link', { name: 'Acara' }).click();
    await page.getByRole('status').filter({ hasText: 'Halaman itu butuh internet' }).waitFor();
    expect([page.url(), await page.locator('main h1').innerText()]).toEqual([
      here,
      expect.stringMatching(/Hasil untuk/),
    ]);

    await page
      .locator(`main a[href="${new URL(seen).pathname}"]`)
      .first()
      .click();
    await page.waitForURL(seen);
    await page
      .locator('main h1')
      .filter({ hasText: /^Laskar/ })
      .waitFor();
    await page.context().setOffline(false);
  }));

test('the installed app opens on its first page without a connection, with its age, the hours and the way to card and tickets', () =>
  visit({ width: 360, height: 740, expectedTrouble: [...OFFLINE, /status 503/] }, async (page) => {
    await open(page, '/');
    // A page is kept a few seconds after it stands.
    await untilPageSays(
      page,
      async () =>
        (await caches.has('beranda-1')) && (await (await caches.open('beranda-1')).keys()).length >= 6,
    );
    await page.context().setOffline(true);

    await page.goto('/');
    const strip = page.getByRole('status').filter({ hasText: 'Tidak ada internet.' });
    await strip.waitFor();
    const keptAt = await page.locator('[data-now]').getAttribute('data-now');
    expect(await strip.innerText()).toContain(`data terakhir, pukul ${wallTime(keptAt ?? '')} WIB, `);
    expect(await strip.innerText()).not.toContain('1970');
    await page.getByRole('link', { name: 'Kartu dan tiket saya' }).waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Perpustakaan Pusat/);

    await page.goto('/acara');
    await page.getByRole('heading', { level: 1, name: 'Tidak ada internet' }).waitFor();
    expect(await page.getByRole('link').allInnerTexts()).toEqual([
      'Kartu dan tiket saya',
      'Beranda',
      'Coba lagi',
    ]);
    await page.context().setOffline(false);
  }));

test('on a phone and a tablet the menu opens every place, and gives the focus back', () =>
  visit({ width: 768, height: 900 }, async (page) => {
    await open(page, '/');
    const button = page.getByRole('button', { name: 'Menu' });
    await button.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('navigation', { name: 'Menu' });
    await menu.waitFor();
    expect(await menu.getByRole('link').allInnerTexts()).toEqual([
      'Katalog',
      'Acara',
      'UKM',
      'Untuk anak',
      'Untuk sekolah',
      'Jelajah',
      'Kunjungi',
      'Aturan pinjam',
      'Pustaka saya',
    ]);
    expect(await findBarriers(page)).toEqual([]);

    await page.keyboard.press('Escape');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await menu.getByRole('link', { name: 'Aturan pinjam' }).click();
    await page.getByRole('heading', { level: 1, name: 'Aturan pinjam' }).waitFor();
    expect(await menu.count()).toBe(0);
  }));

test.each([320, 360, 480, 600, 768, 803, 834, 1024, 1087, 1088, 1280, 1440])(
  'nobody scrolls sideways at %i pixels, and the head is one row from 768 on',
  (width) =>
    visit({ width, height: 700 }, async (page) => {
      for (const path of ['/', '/cari?q=sejarah', '/acara', '/aturan-pinjam']) {
        await open(page, path);
        expect([path, await findSidewaysScroll(page)]).toEqual([path, []]);
        if (width >= 768)
          expect([
            path,
            await page.locator('header.top').evaluate((head) => head.getBoundingClientRect().height <= 76),
          ]).toEqual([path, true]);
      }
    }),
);

test('on a phone with text twice as large the head fits the screen, and the menu stays on it', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const wide: string[] = [];
    for (const path of ['/', '/cari?q=laskar', '/acara', '/ukm/direktori', '/aturan-pinjam', '/masuk']) {
      await open(page, path);
      // As a browser whose reader chose larger letters.
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const ends = await page
        .locator('header.top .wrap, header.top .wrap :is(a:not(.nav a), button, input):visible')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
      if (ends.some((end) => end > 360.5)) wide.push(`${path}: ${Math.max(...ends)}`);
      expect(await page.getByRole('button', { name: 'Menu' }).isVisible()).toBe(true);
    }

    expect(wide).toEqual([]);
  }));
