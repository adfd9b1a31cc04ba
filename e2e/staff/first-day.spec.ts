import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { scansSettled, wedge } from '../harness/desk';
import type { EmptyLibrary } from '../harness/empty-library';
import { startEmptyLibrary } from '../harness/empty-library';
import { open } from '../harness/settle';

const visit = useBrowser();
const LONG = 300_000;
const PASSWORD = 'perahu hijau di selat';

let library: EmptyLibrary;
beforeAll(async () => {
  library = await startEmptyLibrary();
}, LONG);
afterAll(() => library.stop());

test(
  'one page leads from the set-up link to the first loan, and is left and come back to',
  () =>
    visit({}, async (page) => {
      const at = (path: string): string => `${library.address}${path}`;
      const step = (name: string) =>
        page
          .locator('.first-day-step')
          .filter({ has: page.getByRole('heading', { name: new RegExp(`^${name}`) }) });
      await open(page, at(library.setUpPath));
      await page.locator('input[autocomplete="name"]').fill('Ibu Kepala');
      await page.locator('input[autocomplete="username"]').fill('kepala@contoh.id');
      await page.locator('input[autocomplete="new-password"]').first().fill(PASSWORD);
      await page.keyboard.press('Enter');
      await setUpSecondStep(page);

      // A library without a branch has no today: its first day is the first screen.
      await page.waitForURL(at('/staff/first-day'));
      await page.getByRole('heading', { level: 1, name: 'Hari pertama' }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.getByLabel('Nama perpustakaan').fill('Perpustakaan Desa Contoh');
      await page.getByLabel('Awalan nomor kartu').fill('DSA');
      await step('Nama dan kartu').getByRole('button', { name: 'Simpan' }).click();
      await step('Nama dan kartu').getByText('selesai').waitFor();

      // No screen that needs a branch is blank before there is one; each leads to making it.
      for (const path of [
        'catalogue/new',
        'members/new',
        'branches/calendar',
        'till',
        'holds',
        'in-house',
        'planner',
        'events/new',
        'desk',
      ]) {
        await open(page, at(`/staff/${path}`));
        await page.getByRole('heading', { name: 'Belum ada cabang' }).first().waitFor();
        expect([
          path,
          await page.getByRole('main').getByRole('link', { name: 'Buat cabang' }).count(),
        ]).toEqual([path, 1]);
      }
      await open(page, at('/staff/first-day'));

      await step('Cabang dan jam buka').getByRole('link', { name: 'Buat cabang' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Nama', { exact: true }).fill('Perpustakaan Desa');
      await dialog.getByLabel('Kode').fill('DESA');
      await dialog.getByRole('button', { name: 'Simpan' }).click();
      await dialog.waitFor({ state: 'detached' });

      await open(page, at('/staff/'));
      await page.getByText('1 dari 8').or(page.getByText('2 dari 8')).first().waitFor();
      await page.getByRole('link', { name: 'Lanjutkan' }).click();
      await step('Cabang dan jam buka').getByText('selesai').waitFor();
      await step('Rak').getByRole('button', { name: 'Tanpa rak dulu' }).click();
      await step('Aturan peminjaman').getByRole('button', { name: 'Pakai seperti adanya' }).click();
      await step('Rekan kerja').getByRole('button', { name: 'Nanti saja' }).click();
      await step('Rekan kerja').getByText('dilewati').waitFor();
      await page.setViewportSize({ width: 360, height: 740 });
      expect([await findBarriers(page), await findSidewaysScroll(page)]).toEqual([[], []]);
      await page.setViewportSize({ width: 1280, height: 900 });

      await step('Koleksi').getByRole('link', { name: 'Judul pertama' }).click();
      await page.locator('[data-path="titleProper"]').fill('Laskar Pelangi');
      await page.locator('[data-path="copies.count"]').fill('1');
      await page.keyboard.press('Control+s');
      await page.getByText('Sudah dapat dicari.').waitFor();
      const barcode = await firstBarcode(page);

      await open(page, at('/staff/first-day'));
      await step('Anggota pertama').getByRole('link', { name: 'Daftarkan anggota' }).click();
      await page.locator('[data-path="name"]').fill('Siti Aminah');
      await page.locator('[data-path="birthDate"]').fill('17 5 1990');
      await page.keyboard.press('Control+s');
      await page
        .locator('main')
        .getByText(/terdaftar, kartu DSA-\d\d-000001/)
        .waitFor();
      const card = /DSA-\d\d-000001/.exec(await page.locator('main').innerText())?.[0] ?? '';

      await open(page, at('/staff/first-day'));
      await step('Pinjaman pertama').getByRole('link', { name: 'Buka meja' }).click();
      await page.locator('#scan').waitFor();
      await wedge(page, card);
      await page.getByText('Siti Aminah').or(page.getByText('S. A.')).first().waitFor();
      await wedge(page, barcode);
      await scansSettled(page);
      expect(await page.locator('.scan-row').first().getAttribute('data-state')).toBe('done');

      await open(page, at('/staff/'));
      expect(await page.getByRole('link', { name: 'Lanjutkan' }).count()).toBe(0);
      await open(page, at('/'));
      expect(await page.locator('header.top').innerText()).toContain('Perpustakaan Desa Contoh');
    }),
  LONG,
);

function firstBarcode(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const headers = { 'content-type': 'application/json', 'apollographql-client-name': 'web-staff' };
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({
        query: '{ newArrivals(first: 1) { nodes { copies(first: 1) { nodes { barcode } } } } }',
      }),
    });
    const { data } = (await answer.json()) as {
      data: { newArrivals: { nodes: { copies: { nodes: { barcode: string }[] } }[] } };
    };
    return data.newArrivals.nodes[0]?.copies.nodes[0]?.barcode ?? '';
  });
}

async function setUpSecondStep(page: Page): Promise<void> {
  await page.waitForURL('**/second-step');
  await page.locator('input[autocomplete="current-password"]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  const secret = (await page.locator('form code').innerText()).replace(/\s/g, '');
  await page
    .locator('input[autocomplete="one-time-code"]')
    .fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await page.keyboard.press('Enter');
  await page.locator('.recovery-codes li').first().waitFor();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Lanjut' }).click();
}
