import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { askAsStaff, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

test('copies are found by state, changed many at a time, taken along as a file, and kept as a view', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/copies?state=AVAILABLE&sort=title');
    const list = page.getByRole('region', { name: 'Daftar eksemplar' });
    await list.getByRole('row').nth(1).waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+X');
    await page.getByText('2 dipilih').waitFor();
    await page.getByRole('button', { name: 'Ubah keadaan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Keadaan').selectOption('LOST');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ubah keadaan' }).click();
    await dialog.getByText('2 selesai.').waitFor();
    await dialog.getByRole('button', { name: 'Tutup' }).last().click();

    await page.goto('/staff/copies?state=LOST');
    const told = page.getByText(/^\d+ eksemplar cocok$/);
    await told.waitFor();
    // The sample library may have lost some before.
    const count = Number.parseInt((await told.textContent()) ?? '', 10);
    expect(count).toBeGreaterThanOrEqual(2);
    await page.getByRole('button', { name: 'Unduh' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect([lines.length, lines[1]?.includes('"Hilang"')]).toEqual([count + 1, true]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Simpan tampilan' }).click();
    await page.getByLabel('Nama tampilan').fill('Yang hilang');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.goto('/staff/copies');
    await page.getByRole('button', { name: 'Yang hilang' }).click();
    await page.getByText(`${count} eksemplar cocok`).waitFor();
    expect(new URL(page.url()).search).toBe('?state=LOST');
  }));

test('on a phone one menu holds paper, files and columns, and gives the keyboard back', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    await openAsLibrarian(page, '/staff/copies');
    const button = page.getByRole('button', { name: 'Cetak, unduh, kolom' });
    await button.click();
    const menu = page.getByRole('dialog', { name: 'Cetak, unduh, kolom' });
    await menu.getByRole('button', { name: 'Cetak' }).waitFor();
    await menu.getByRole('button', { name: 'Kembalikan baku' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  }));

test('an address that asks for what is not there shows rows and tells what it left out', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/overdue?late=20..5&sort=colour&columns=title,nik');

    await page.getByText('terbalik: akhirnya sebelum awalnya').waitFor();
    await page.getByText('Urutan “colour” tidak ada').waitFor();
    await page.getByText('Kolom “nik” tidak ada lagi').waitFor();
    await page.getByRole('region', { name: 'Pinjaman terlambat' }).getByRole('row').nth(1).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));

test('all who are late at once are reminded in one act, and the letters are taken back in time', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/overdue');
    await page.getByLabel('Pilih semua di halaman ini').click();
    await page.getByRole('button', { name: /^Pilih semua \d+ yang cocok/ }).click();
    await page.getByRole('button', { name: 'Kirim pengingat' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kirim pengingat' }).click();
    await page.getByText(/pesan berangkat dalam/).waitFor();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByText(/pesan ditarik, 0 sudah terlanjur terkirim/).waitFor();
  }));

test('loans are renewed from their list, and what is refused is told with its reason', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/loans?sort=due-desc');
    const rows = page.locator('.the-list tbody tr');
    await rows.nth(1).waitFor();
    for (const place of [0, 1]) await rows.nth(place).getByRole('checkbox').click();
    const before = await countRenewals(page);
    await page.getByRole('button', { name: 'Perpanjang' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^Tiap pinjaman mendapat/).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Perpanjang' }).click();
    const told = dialog.getByText(/^\d+ selesai/);
    await told.waitFor();

    const refused = await dialog.locator('.refused-rows li').allInnerTexts();
    expect(refused.every((words) => words.length > 20)).toBe(true);
    const renewed = Number.parseInt(await told.innerText(), 10);
    expect(renewed + refused.length).toBe(2);
    expect((await countRenewals(page)) - before).toBe(renewed);
    expect(await findBarriers(page)).toEqual([]);

    // What is listed no more is chosen no more.
    await dialog.locator('.modal-foot').getByRole('button', { name: 'Tutup' }).click();
    await page.getByRole('searchbox').fill('laut');
    await page.keyboard.press('Enter');
    await page.locator('.selection-bar').waitFor({ state: 'detached' });
  }));

/** Adds up how often the open loans were renewed. */
async function countRenewals(page: Page): Promise<number> {
  const { openLoans } = await askAsStaff<{
    openLoans: { nodes: readonly { renewalCount: number }[] };
  }>(
    page,
    '{ openLoans(first: 100, orderBy: { field: DUE_AT, direction: DESC }) { nodes { renewalCount } } }',
  );
  return openLoans.nodes.reduce((sum, { renewalCount }) => sum + renewalCount, 0);
}

test.each([
  ['Judul tanpa eksemplar', '?copyless=1'],
  ['Nomor dengan angka cek salah', '?number=1'],
])('the count of Hari ini leads to its titles: %s', (words, address) =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/');
    const line = page.getByRole('region', { name: 'Eksemplar menurut keadaan' }).getByRole('link', {
      name: words,
    });
    const count = Number((await line.locator('.queue-number').innerText()).replaceAll('.', ''));
    await line.click();
    await page.waitForURL(/catalogue/);
    expect(new URL(page.url()).search).toBe(address);
    await page.locator('.the-list tbody tr').first().waitFor();
    expect(await page.locator('.the-list tbody tr').count()).toBe(Math.min(count, 25));

    await page.getByRole('button', { name: 'Unduh' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(count + 1);
    expect(await findBarriers(page)).toEqual([]);
  }),
);
