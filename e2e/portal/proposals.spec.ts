import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { letterTo } from '../harness/letters';
import { fetchPage } from '../harness/library';
import { open, settle } from '../harness/settle';
import { openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const LONG = 300_000;
const stamp = Date.now();
const name = `Malam Puisi ${stamp}`;
const address = `ratna${stamp}@contoh.pustaka`;

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Nama acara').fill(name);
  await page.getByLabel('Jenis acara').selectOption('PERFORMANCE');
  await page.getByLabel('Apa yang akan terjadi').fill('Sepuluh penyair membaca.\n\nMusik akustik.');
  await page.getByLabel('Kapan kira-kira').fill('Sabtu malam, Januari');
  await page.getByLabel('Perkiraan jumlah orang').fill('60');
  await page.getByLabel('Nama Anda').fill('Ratna');
  await page.getByLabel('Komunitas, sekolah, atau sanggar').fill('Sanggar Angin Laut');
}

/** The secret link as the letter has it. */
const linkIn = (letter: string): string =>
  /https?:\/\/[^\s"<]+(\/acara\/usulan#prp_[0-9A-Z]+\.[0-9a-f]{32})/.exec(letter)?.[1] ?? '';

async function decide(page: Page, act: string, words: string): Promise<void> {
  const line = page.locator('.thing-list > li').filter({ hasText: name });
  await line.getByRole('button', { name: act }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Pesan untuk pengusul').fill(words);
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: act }).click();
  await dialog.waitFor({ state: 'detached' });
}

test(
  'a community proposes an event, proves its address by letter, changes what staff ask for, and the accepted proposal becomes a draft',
  () =>
    visit({ width: 390, height: 844 }, async (page) => {
      await open(page, '/acara/usulkan');
      await fillIn(page);
      await page.getByLabel('Email').fill('ratna');
      expect(await findBarriers(page)).toEqual([]);
      expect(await findSidewaysScroll(page)).toEqual([]);
      await page.getByLabel('Email').fill(address);
      await page.getByRole('button', { name: 'Kirim usulan' }).click();
      await page.getByRole('heading', { name: 'Periksa email Anda' }).waitFor();
      expect(await findBarriers(page)).toEqual([]);

      const link = linkIn(await letterTo(address, 'Konfirmasi usulan acara Anda'));
      expect(link).not.toBe('');
      const asked: string[] = [];
      page.on('request', (request) =>
        asked.push(`${request.method()} ${request.url()} ${request.headers()['referer'] ?? ''}`),
      );
      await open(page, link);
      await page.getByRole('heading', { name: 'Belum dikirim' }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Kirim ke petugas' }).click();
      await page.getByRole('heading', { name: 'Menunggu petugas' }).waitFor();
      expect(asked.filter((line) => line.includes(link.split('.')[1] ?? '?'))).toEqual([]);

      await visit({}, async (staff) => {
        await openAsLibrarian(staff, '/staff/proposals');
        await decide(staff, 'Minta perubahan', 'Berapa lama acaranya?');
      });
      await page.reload();
      await settle(page);
      await page.getByText('Berapa lama acaranya?').waitFor();
      await page.getByRole('button', { name: 'Ubah usulan' }).click();
      expect(await findBarriers(page)).toEqual([]);
      await page.getByLabel('Apa yang akan terjadi').fill('Dua jam, sepuluh penyair.');
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Perubahan disimpan.').waitFor();

      await visit({}, async (staff) => {
        await openAsLibrarian(staff, '/staff/proposals');
        await decide(staff, 'Terima', 'Sampai jumpa.');
        await staff.waitForURL(/\/events\/evt_[^/]+\/edit/);
        await settle(staff);
        expect(await staff.locator('[data-path="name.indonesian"]').inputValue()).toBe(name);
        expect(await staff.locator('.page-head').innerText()).toContain('Draf');
      });
      await page.reload();
      await page.getByRole('heading', { name: 'Diterima' }).waitFor();
      expect(await page.getByRole('button', { name: 'Ubah usulan' }).count()).toBe(0);
    }),
  LONG,
);

test('what is missing stands beside its field, a link that leads nowhere says so, and no search engine lists the page behind it', () =>
  visit({ language: 'en' }, async (page) => {
    await open(page, '/en/events/propose');
    for (const label of ['Name of the event', 'What will happen', 'When, roughly'])
      await page.getByLabel(label).fill('x');
    await page.getByLabel('Your name').fill('www.contoh.id');
    await page.getByLabel('E-mail').fill('ratna@contoh.pustaka');
    await page.getByRole('button', { name: 'Send the proposal' }).click();
    expect(await page.locator('.field', { hasText: 'Your name' }).locator('.no').innerText()).toContain(
      'Write the name of the person only',
    );

    await open(page, '/en/events/proposal#prp_01ARZ3NDEKTSV4RRFFQ69G5FAV.wrong');
    expect(await page.locator('main h1').innerText()).toBe('This link leads to no proposal');
    expect(await (await fetchPage('/acara/usulan')).text()).toContain(
      '<meta name="robots" content="noindex" />',
    );
    expect((await fetchPage('/acara/usulan')).headers.get('referrer-policy')).toMatch(
      /no-referrer|strict-origin|same-origin/,
    );
  }));
