import type { Page } from 'playwright-core';

import { useBrowser } from '../harness/browser';
import { open, settle } from '../harness/settle';

const visit = useBrowser();

// The cover of a result is a link too, without words.
const firstResult = (page: Page) => page.locator('main a[href*="/judul/"]', { hasText: /\p{L}/u }).first();

for (const [typed, expected] of [
  ['laskar pelangi', /laskar pelangi/i],
  ['soekarno', /s(oe|u)karno/i],
  ['ayat2 cinta', /ayat-ayat cinta/i],
] as const) {
  test(`a reader who types "${typed}" on the home page sees what a librarian would expect first`, () =>
    visit({}, async (page) => {
      await open(page, '/');
      await page
        .getByRole('search')
        .getByRole('combobox')
        .or(page.getByRole('searchbox'))
        .first()
        .fill(typed);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/cari\?/);
      // The address changes before the home page, with its own titles, has left.
      await page.locator('main h1', { hasText: typed }).waitFor();
      await settle(page);

      expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
      expect(await firstResult(page).innerText()).toMatch(expected);
    }));
}

test('from a result the reader opens the title, and the back button returns to the same results', () =>
  visit({}, async (page) => {
    await open(page, '/cari?q=laskar+pelangi');
    const first = firstResult(page);
    const path = await first.getAttribute('href');
    await first.click();
    await page.waitForURL(`**${path ?? ''}`);
    await settle(page);
    expect(await page.locator('main h1').innerText()).toMatch(/laskar pelangi/i);

    await page.goBack();
    await settle(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('laskar pelangi');
  }));

test('hostile text is searched like any other and harms nothing', () =>
  visit({}, async (page) => {
    await open(page, `/cari?q=${encodeURIComponent('%_*"\'()+-~@<script>alert(1)</script>')}`);

    expect(await page.locator('main h1').count()).toBe(1);
  }));

test('the language switch leads to the same page in English and back', () =>
  visit({}, async (page) => {
    await open(page, '/cari?q=laskar+pelangi');
    await page.locator('a[hreflang="en"]').first().click();
    await page.waitForURL(/\/en\/search\?q=laskar/);
    await page.locator('html[lang="en"]').waitFor();
    await settle(page);
    expect(await page.locator('main h1').innerText()).not.toMatch(/hasil|pencarian/i);
  }));

test('what lacks a word follows below a line that says which, and goes on over the pages', () =>
  visit({}, async (page) => {
    await open(page, '/cari?q=buku+resep+kue+lebaran');

    expect(await page.locator('#found-count').innerText()).toBe('Belum ada judul dengan semua kata itu');
    expect(await page.locator('main h2.without').first().innerText()).toMatch(
      /^Tanpa kata lebaran\s+\d+ judul$/,
    );
    expect(await firstResult(page).innerText()).toMatch(/kue/i);
    await page.locator('main nav.pages a').last().click();
    await page.waitForURL(/setelah=/);
    await settle(page);
    expect(await page.locator('main h2.without').first().innerText()).toMatch(/^Tanpa kata lebaran/);
  }));

test('a word of form excludes nothing and offers its filter', () =>
  visit({}, async (page) => {
    await open(page, '/cari?q=novel+remaja');
    await page.getByRole('button', { name: /^Hanya novel\?/ }).click();
    await page.waitForURL(/kelas=8/);
    // The old list stays, dimmed, until the new one is here.
    await page.getByRole('button', { name: /^Hanya novel\?/ }).waitFor({ state: 'detached' });

    expect(await page.getByRole('button', { name: /^Hapus filter 800/ }).count()).toBe(1);
  }));

for (const [typed, answer, path] of [
  ['jam buka', 'Jam buka, alamat, dan kontak', '/kunjungi'],
  ['wifi', 'Jam buka, alamat, dan kontak', '/kunjungi'],
  ['konsultasi', 'Konsultasi usaha gratis', '/ukm/konsultasi'],
  ['daftar anggota', 'Daftar jadi anggota', '/daftar'],
  ['kripik tempe', 'Keripik Tempe Bu Sulis', '/ukm/direktori/'],
  ['kripik tempe', 'Izin usaha keripik', '/ukm/panduan/izin-usaha-keripik'],
  ['sertifikat halal', 'Sertifikat halal', '/ukm/panduan/'],
] as const) {
  test(`"${typed}" is answered by ${answer}, and nothing says that nothing matches`, () =>
    visit({}, async (page) => {
      await open(page, `/cari?q=${encodeURIComponent(typed)}`);

      expect(await page.locator('main a', { hasText: answer }).first().getAttribute('href')).toContain(path);
      expect(await page.getByRole('heading', { name: /Belum ada yang cocok/ }).count()).toBe(0);
      expect(await page.locator('.meant').count()).toBe(0);
    }));
}
