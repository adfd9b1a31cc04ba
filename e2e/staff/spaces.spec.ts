import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { openAsAdministrator } from '../harness/staff';

const visit = useBrowser();

test('staff write down a room, and readers see it with what is broken a tap away', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/branches');
    await page.getByRole('button', { name: '+ Tambah ruang' }).first().click();
    const writing = page.getByRole('dialog');
    await writing.getByRole('button', { name: 'Simpan' }).click();
    await writing.getByText('Isi nama ruangnya.').waitFor();
    await writing.getByLabel('Nama').fill('Bilik Uji');
    await writing.getByLabel('Jenis').selectOption('Studio');
    await writing.getByLabel('Muat (orang)').fill('empat');
    await writing.getByRole('button', { name: 'Simpan' }).click();
    await writing.getByText('Isi angka, atau kosongkan.').waitFor();
    await writing.getByLabel('Muat (orang)').fill('4');
    await writing.getByLabel('Untuk apa').fill('Merekam suara dan belajar berdua.');
    await writing.getByLabel('Kursi roda').check();
    expect(await findBarriers(page)).toEqual([]);
    await writing.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('button', { name: 'Ubah Bilik Uji' }).waitFor();

    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/ruang');
    const room = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Bilik Uji' }) });
    await room.getByText('Merekam suara dan belajar berdua.').waitFor();
    await room.getByText('Kursi roda').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await room.getByRole('link', { name: 'Laporkan kerusakan di Bilik Uji' }).click();
    await page.waitForURL(/\/aduan\?/);
    expect(await page.getByLabel('Ruang atau sudut').inputValue()).toBe('Bilik Uji');
  }));
