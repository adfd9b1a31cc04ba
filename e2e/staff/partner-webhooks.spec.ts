import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { openAsAdministrator } from '../harness/staff';

const visit = useBrowser();
const URL_OF_SCHOOL = 'https://hook.universitas.invalid/pustaka';

test('staff make a webhook for a partner, try it, read its log, pause it and delete it', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/partners?q=universitas');
    await page.getByText('Universitas Contoh Pasuruan').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Webhook baru' }).click();
    const making = page.getByRole('dialog');
    await making.getByLabel('Alamat penerima').fill('https://10.0.0.7/hook');
    await making.getByRole('button', { name: 'Buat webhook' }).click();
    await making.getByText('jaringan tertutup').waitFor();
    await making.getByLabel('Alamat penerima').fill(URL_OF_SCHOOL);
    await making.getByRole('button', { name: 'Buat webhook' }).click();
    expect(await making.getByLabel('Rahasia').inputValue()).toMatch(/^whsec_/);
    expect(await findBarriers(page)).toEqual([]);
    await making.getByRole('button', { name: 'Tutup' }).last().click();

    await page.getByRole('button', { name: `Coba webhook ${URL_OF_SCHOOL}` }).click();
    await page.getByText('Pesan percobaan gagal: nama tidak ditemukan.').first().waitFor();
    await page.getByRole('button', { name: `Catatan kiriman ${URL_OF_SCHOOL}` }).click();
    const log = page.getByRole('dialog');
    await log.getByText('Percobaan').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await log.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: `Jeda webhook ${URL_OF_SCHOOL}` }).click();
    await page.getByRole('button', { name: `Lanjutkan webhook ${URL_OF_SCHOOL}` }).waitFor();
    await page.getByRole('button', { name: `Hapus webhook ${URL_OF_SCHOOL}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click();
    await page.getByText(URL_OF_SCHOOL).first().waitFor({ state: 'detached' });
  }));
