import * as fs from 'node:fs';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { fetchPage } from '../harness/library';
import { open, settle } from '../harness/settle';

const visit = useBrowser();
const phone = { width: 360, height: 800 };

test('from the corner to the size of a business: exactly at the limit it is micro, one rupiah more makes it small, with the rule beside it', () =>
  visit(phone, async (page) => {
    await open(page, '/ukm');
    await page
      .getByRole('navigation', { name: 'Alat hitung' })
      .getByRole('link', { name: /^Skala usaha/ })
      .click();
    await page.getByLabel('Jumlahnya').fill('2.000.000.000');
    await page.getByRole('button', { name: 'Lihat skalanya' }).click();
    await page.getByRole('heading', { name: 'Usaha mikro' }).waitFor();

    await page.getByLabel('Jumlahnya').fill('Rp2.000.000.001');
    await page.getByRole('button', { name: 'Lihat skalanya' }).click();
    await page.getByRole('heading', { name: 'Usaha kecil' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Usaha kecil');
    await page.getByText('PP 7/2021, Pasal 35').first().waitFor();
    await page.getByText('Berlaku sejak Sel, 2 Feb 2021').first().waitFor();
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);

    await page.getByRole('radio', { name: /^Baru akan didirikan/ }).check();
    await page.getByLabel('Jumlahnya').fill('sedikit');
    await page.getByRole('button', { name: 'Lihat skalanya' }).click();
    await page.getByText('Tulis angka bulat, misalnya 2.000.000.').waitFor();
  }));

test('the price of forty packets of crisps stands beside the price of the market, and the address brings it back', () =>
  visit(phone, async (page) => {
    await open(page, '/ukm/alat/harga-jual');
    await page.getByLabel('Biaya satu kali produksi').fill('240.000');
    await page.getByLabel('Jadi berapa buah').fill('40');
    await page.getByLabel('Biaya tetap sebulan').fill('400000');
    await page.getByLabel('Produksi sebulan, berapa kali').fill('10');
    await page.getByLabel('Laba dari harga jual').fill('30');
    await page.getByLabel('Harga yang sudah ada').fill('8.000');
    await page.getByRole('button', { name: 'Hitung harga' }).click();
    const answer = page.locator('#jawaban');
    await answer.getByRole('row', { name: /^Harga satu buah/ }).waitFor();
    const cells = async (): Promise<(string | null)[]> => answer.locator('tr.main td').allTextContents();
    expect(await cells()).toEqual(['Rp10.000', 'Rp8.000', '100', '200']);
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);

    await page.reload();
    await answer.getByRole('row', { name: /^Harga satu buah/ }).waitFor();
    expect(await cells()).toEqual(['Rp10.000', 'Rp8.000', '100', '200']);
  }));

test('the sheet of a year shows the month that runs short, survives a reload, and goes home as a file that calculates', () =>
  visit(phone, async (page) => {
    await open(page, '/ukm/alat/arus-kas');
    await page.getByLabel('Saldo awal').fill('500.000');
    await page.getByLabel('Mulai bulan').fill('2026-11');
    await page.getByLabel('Penjualan tunai').fill('1.200.000');
    await page.getByLabel('Bahan', { exact: true }).fill('1.000.000');
    await page.getByRole('button', { name: 'Salin ke semua bulan sesudahnya' }).click();
    await page.getByRole('button', { name: 'Bulan berikutnya' }).click();
    await page.getByLabel('Angsuran').fill('1500000');
    await page.getByText('Pada Des 2026 uangnya kurang Rp600.000.').waitFor();
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);

    await page.reload();
    await page.getByText('Pada Des 2026 uangnya kurang Rp600.000.').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh lembar terisi' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('arus-kas-2026-11.csv');
    const lines = fs.readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFArus kas setahun;Nov 2026;Des 2026;Jan 2027;Feb 2027;Mar 2027;Apr 2027;Mei 2027;Jun 2027;Jul 2027;Agu 2027;Sep 2027;Okt 2027',
    );
    expect(lines.find((line) => line.startsWith('Angsuran;'))).toBe('Angsuran;0;1500000;0;0;0;0;0;0;0;0;0;0');
    expect(lines.find((line) => line.startsWith('Saldo akhir;'))).toMatch(
      /^Saldo akhir;=B2\+B8-B18;=C2\+C8-C18;/,
    );
  }));

test('without scripts the size and the price are answered by the server', async () => {
  const size = await (await fetchPage('/ukm/alat/skala-usaha?dasar=CAPITAL&jumlah=5.000.000.001')).text();
  const price = await (
    await fetchPage(
      '/en/small-business/tools/selling-price?bahan=240000&hasil=40&tetap=400000&kali=10&laba=30',
    )
  ).text();

  expect(size).toMatch(/<h2[^>]*>Usaha menengah<\/h2>/);
  expect(size).toContain('Modal Rp5.000.000.001 tidak lebih dari Rp10.000.000.000.');
  expect(price).toContain('<td>Rp10,000</td>');
});

test('who types the name of a permit is offered the guide to it, which shows whom to ask, the next training and the calculator', () =>
  visit({}, async (page) => {
    await open(page, '/');
    await page.locator('main').getByRole('combobox').first().pressSequentially('izin usaha ker');
    await page.getByRole('option', { name: /^Izin usaha keripik.*Panduan usaha/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Izin usaha keripik/ }).waitFor();
    await settle(page);
    const beside = page.getByRole('complementary', { name: 'Bersama panduan ini' });
    expect(await beside.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Tanya pendamping',
      'Kelas terkait',
      'Alat hitung',
    ]);
    await beside.getByRole('link', { name: 'Skala usaha' }).click();
    await page.getByRole('heading', { level: 1, name: 'Skala usaha' }).waitFor();
  }));
