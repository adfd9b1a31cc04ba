import type { Page } from 'playwright-core';

import { findBarriersInAllLooks } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { fetchPage } from '../harness/library';
import { open } from '../harness/settle';
import { openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const textOf = async (path: string): Promise<string> => (await fetchPage(path)).text();

/** Waits until words are chosen, and the editor has heard of it: it does so a frame later. */
async function isChosen(page: Page, words: string): Promise<void> {
  await page.waitForFunction((chosen) => getSelection()?.toString() === chosen, words);
  await page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));
}

test('a page is written by keyboard, previewed, published in both languages, and an older version taken back', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/pages');
    await page.getByRole('link', { name: 'Laman baru' }).click();
    await page.getByLabel('Judul', { exact: true }).fill('Tata tertib ruang baca');
    const { keyboard } = page;
    await page.getByRole('textbox', { name: 'Isi', exact: true }).focus();
    await keyboard.press('Control+Alt+2');
    await keyboard.type('Suara');
    await keyboard.press('Enter');
    await keyboard.type('Jaga suara ');
    await keyboard.press('Control+b');
    await keyboard.type('pelan');
    await keyboard.press('Control+b');
    await keyboard.press('Enter');
    await keyboard.press('Control+Shift+8');
    await keyboard.type('Telepon di teras');
    await keyboard.press('Enter');
    await keyboard.type('Jadwal');
    await keyboard.press('Shift+Control+ArrowLeft');
    await isChosen(page, 'Jadwal');
    await page.getByRole('button', { name: 'Tautan' }).focus();
    await keyboard.press('Enter');
    await page.getByLabel('Alamat', { exact: true }).and(page.locator('[type=url]')).waitFor();
    await keyboard.type('/kunjungi');
    await keyboard.press('Enter');

    await page.getByRole('button', { name: 'Inggris' }).click();
    await page.getByLabel('Judul (Inggris)').fill('Rules of the reading room');
    await page.getByRole('textbox', { name: 'Isi (Inggris)' }).focus();
    await keyboard.type('Keep it quiet');
    await page.getByRole('button', { name: 'Pratinjau' }).click();
    await page.getByRole('dialog').getByText('Keep it quiet').waitFor();
    await keyboard.press('Escape');
    await page.getByRole('button', { name: 'Simpan draf' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tata tertib ruang baca' }).waitFor();
    expect((await fetchPage('/laman/tata-tertib-ruang-baca')).status).toBe(404);

    await page.getByRole('button', { name: 'Terbitkan' }).click();
    await page.getByRole('link', { name: 'Lihat di portal' }).waitFor();
    expect(await textOf('/laman/tata-tertib-ruang-baca')).toContain(
      '<h2>Suara</h2><p>Jaga suara <strong>pelan</strong></p><ul><li>Telepon di teras</li><li><a href="/kunjungi">Jadwal</a></li></ul>',
    );
    expect(await textOf('/en/pages/tata-tertib-ruang-baca')).toContain('<p>Keep it quiet</p>');
    expect(await textOf('/sitemap/sitePage.xml')).toContain('/laman/tata-tertib-ruang-baca<');
    expect(await textOf('/cari?q=telepon+teras')).toContain('Tata tertib ruang baca');

    await page.getByRole('textbox', { name: 'Isi', exact: true }).focus();
    await keyboard.press('Control+End');
    await keyboard.press('Enter');
    await keyboard.type('Salah ketik');
    await page.getByRole('button', { name: 'Simpan draf' }).click();
    await page.getByText('ada perubahan belum terbit').waitFor();
    await page.getByRole('button', { name: 'Terbitkan' }).click();
    await page.getByText('Versi 2', { exact: true }).waitFor();
    expect(await textOf('/laman/tata-tertib-ruang-baca')).toContain('Salah ketik');

    await page.getByRole('button', { name: 'Ambil kembali versi 1' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ambil kembali' }).click();
    await page.getByText('sama dengan versi 1').waitFor();
    expect(await textOf('/laman/tata-tertib-ruang-baca')).not.toContain('Salah ketik');
    expect(await findBarriersInAllLooks(page)).toEqual({});
  }));

test('a notice stands on every page of the portal at once, in both languages, until it is ended', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/pages?list=notices');
    await page.getByRole('button', { name: 'Pengumuman baru' }).click();
    await page.getByLabel('Isi', { exact: true }).fill('Tutup karena banjir');
    await page.getByLabel('Isi (Inggris)').fill('Closed because of a flood');
    await page.getByLabel('Tautan').fill('/kunjungi');
    await page.getByRole('button', { name: 'Terbitkan' }).click();
    await page.getByRole('cell', { name: 'Tampil' }).waitFor();

    const reader = await page.context().newPage();
    await open(reader, '/acara');
    await reader.getByRole('region', { name: 'Pengumuman' }).getByText('Tutup karena banjir').waitFor();
    expect(await findBarriersInAllLooks(reader)).toEqual({});
    expect(await textOf('/en/visit')).toContain('Closed because of a flood');

    await page.getByRole('button', { name: 'Akhiri: Tutup karena banjir' }).click();
    await page.getByRole('cell', { name: 'Berakhir' }).waitFor();
    expect(await textOf('/acara')).not.toContain('Tutup karena banjir');
    expect(await findBarriersInAllLooks(page)).toEqual({});
  }));
