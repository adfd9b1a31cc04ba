import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

test('whose checks end soon is one switch away, and a renewed one is noted without a copy', () =>
  visit({ width: 1366, height: 768 }, async (page) => {
    await openAsLibrarian(page, '/staff/volunteers?expiring=1');
    await page.getByRole('table').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('row').filter({ hasText: 'Pengantar buku' }).getByRole('link').click();
    await page.getByText('Habis', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Catat pemeriksaan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Yang dilihat').selectOption('DRIVING_LICENCE');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await dialog.getByText('tanggal berlakunya habis').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByLabel('Berlaku sampai').fill('31 12 2030');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Bisa mengambil giliran hari ini.').waitFor();
  }));

test('a role with children is not given before its checks were seen, and the dialog says what lacks', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    await openAsLibrarian(page, '/staff/volunteers/applications');
    const card = page.getByRole('listitem').filter({ hasText: 'Pendamping dongeng' }).first();
    await card.getByRole('button', { name: /^Terima/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Terima' }).click();
    await dialog.getByText('belum ada catatan', { exact: false }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);
  }));
