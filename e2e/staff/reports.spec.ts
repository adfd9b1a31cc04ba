import { readFile } from 'node:fs/promises';

import { findBarriers, findBarriersInAllLooks, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { open, settle } from '../harness/settle';
import { openAsAdministrator } from '../harness/staff';

const visit = useBrowser();
const LONG = 120_000;

test(
  'the head reads the month, looks behind a chart, goes a month back, and takes the figures away',
  () =>
    visit({ width: 1280, height: 900 }, async (page) => {
      await openAsAdministrator(page, '/staff/reports');
      const sentence = page.locator('.report-sentence');
      await sentence.waitFor();
      expect(await sentence.innerText()).toContain('pinjaman');
      await page.getByLabel('Rentang').selectOption('own');
      expect(await page.getByLabel('Dari', { exact: true }).inputValue()).toMatch(
        /^[A-Z][a-z]{2}, 1 .+ \d{4}$/u,
      );
      await page.getByRole('group', { name: 'Tampilan Pinjaman menurut kelas' }).getByText('Tabel').click();
      await page.getByRole('columnheader', { name: 'Perpanjangan' }).first().waitFor();
      expect(await findBarriersInAllLooks(page)).toEqual({});

      const before = await sentence.innerText();
      await page.getByRole('button', { name: 'Bulan sebelumnya' }).click();
      await page.waitForURL(/month=\d{4}-\d{2}/u);
      await settle(page);
      expect(await sentence.innerText()).not.toBe(before);
      await page.getByRole('button', { name: 'Unduh, cetak' }).click();
      await page.getByRole('menuitem', { name: 'Lembar bulan (PDF)' }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: 'CSV' }).click(),
      ]);
      const text = await readFile(await file.path(), 'utf8');
      expect(text).toContain('Pinjaman menurut kelas');
      expect(text).toContain(await sentence.innerText());
    }),
  LONG,
);

test(
  'every report and one of her own fit a phone and have no barriers; the address keeps what was chosen',
  () =>
    visit({ width: 360, height: 780 }, async (page) => {
      await openAsAdministrator(page, '/staff/reports?report=circulation');
      for (const tab of [
        'circulation',
        'fines',
        'collection',
        'members',
        'visits',
        'spaces',
        'reach',
        'goals',
      ]) {
        await open(page, `/staff/reports?report=${tab}`);
        await page.locator('.report-sentence').waitFor();
        expect([tab, await findBarriers(page), await findSidewaysScroll(page)]).toEqual([tab, [], []]);
      }
      await open(page, '/staff/reports?report=own');
      await page.getByLabel('Yang dihitung').selectOption('VISITS');
      await page.getByLabel('Menurut', { exact: true }).selectOption('WEEKDAY');
      await page.getByLabel('Dan menurut').selectOption('HOUR');
      await page.getByRole('heading', { name: 'Kunjungan menurut hari dan jam' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Kunjungan menurut hari dan jam' }).waitFor();
      await page.getByLabel('Yang dihitung').selectOption('LOANS');
      await page.getByLabel('Menurut', { exact: true }).selectOption('CLASS');
      await page.getByText('Pinjaman tidak disimpan menurut jam bersama kelas').waitFor();
    }),
  LONG,
);

test(
  'the head pages through what was never lent, enters inhabitants, and has the page of the month come',
  () =>
    visit({ width: 1280, height: 900 }, async (page) => {
      await openAsAdministrator(page, '/staff/reports?report=collection');
      const idle = page.getByRole('region', { name: 'Belum pernah dipinjam' });
      await idle.getByText('50 baris ditampilkan').waitFor();
      await idle.getByRole('button', { name: 'Tampilkan 50 lagi' }).click();
      await idle.getByText('100 baris ditampilkan').waitFor();

      await open(page, '/staff/reports?report=reach');
      await page.getByRole('button', { name: 'Isi penduduk' }).click();
      const dialog = page.getByRole('dialog', { name: 'Penduduk per kelurahan' });
      await dialog.getByLabel('Sumber').fill('');
      await dialog.getByRole('button', { name: 'Simpan penduduk' }).click();
      await dialog.getByText('Isi sumbernya').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await dialog.getByLabel('Sumber').fill('Dukcapil Kota Pasuruan');
      await dialog.getByRole('button', { name: 'Simpan penduduk' }).click();
      await page.getByText(/^Tahun \d{4} · sumber: Dukcapil Kota Pasuruan/u).waitFor();

      await open(page, '/staff/reports');
      await page.getByRole('button', { name: 'Kirimi saya tiap bulan' }).click();
      await page.getByRole('button', { name: 'Jangan kirimi lagi' }).waitFor();
      await page.getByRole('button', { name: 'Hitung ulang' }).click();
      await page.getByText(/hari dihitung ulang/u).waitFor();
    }),
  LONG,
);
