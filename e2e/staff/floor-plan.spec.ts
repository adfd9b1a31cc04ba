import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { open, settle } from '../harness/settle';
import { openAsAdministrator } from '../harness/staff';

const visit = useBrowser();

test('staff draw a floor with the keyboard, and readers find their seat on it by arrows', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/branches');
    const branch = page.getByRole('region', { name: 'Cabang Sekargadung' });
    await branch.getByRole('button', { name: 'Kursi dan alat di Teras Baca' }).click();
    const items = page.getByRole('dialog');
    await items.getByRole('button', { name: 'Tambah' }).click();
    await items.getByText('Isi paling sedikit satu nomor.').waitFor();
    await items.getByLabel('Nomor').fill('T1-T3');
    await items.getByRole('button', { name: 'Tambah' }).click();
    await items.getByLabel('Kursi T3 rusak').check();
    expect(await findBarriers(page)).toEqual([]);
    await items.getByRole('button', { name: 'Batal' }).click();

    await branch.getByRole('button', { name: '+ Tambah denah' }).click();
    await page.getByRole('heading', { name: 'Lantai 1', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Taruh 3 tempat dari Teras Baca' }).press('Enter');
    await page.getByRole('button', { name: '+ Rak' }).press('Enter');
    await page.getByLabel('Tulisan', { exact: true }).fill('Rak sastra');
    await page.getByLabel('Nomor kelas dari').fill('800');
    await page.getByLabel('sampai', { exact: true }).fill('899');
    const shelf = page.getByRole('button', { name: /^Rak sastra, / });
    const before = await shelf.getAttribute('aria-label');
    await shelf.press('Shift+ArrowDown');
    await shelf.press('ArrowRight');
    expect(await shelf.getAttribute('aria-label')).not.toBe(before);
    await page.getByLabel('Tampil di portal').check();
    // Scrolled, a field would lie half under the bar at the top.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Control+s');
    await page.getByText('Denah tersimpan.').waitFor();

    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, '/ruang');
    await page
      .getByRole('region', { name: 'Cabang Sekargadung' })
      .getByRole('link', { name: 'Denah Lantai 1' })
      .click();
    await page.getByRole('heading', { name: 'Lantai 1' }).first().waitFor();
    await settle(page);
    const seat = (code: string) => page.getByRole('link', { name: new RegExp(`^${code}, Kursi`) }).first();
    await seat('T1').focus();
    await page.keyboard.press('ArrowRight');
    expect(await seat('T2').evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kursi T2' }).waitFor();
    await page.getByRole('link', { name: 'T3, Kursi, sedang diperbaiki' }).first().waitFor();
    await page.getByLabel('Hanya yang kosong').check();
    await page.getByText('2 dari 3 kosong').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));

test('a title leads to its shelf on the floor plan', () =>
  visit({}, async (page) => {
    await page.goto('/cari?q=laskar+pelangi');
    await page.getByRole('link', { name: 'Laskar Pelangi' }).first().click();
    await page.getByRole('link', { name: 'Lihat di denah' }).first().click();
    await page.getByText(/^Buku yang Anda cari ada di 8/).waitFor();
    expect(await page.locator('.plan .wanted').count()).toBe(1);
  }));
