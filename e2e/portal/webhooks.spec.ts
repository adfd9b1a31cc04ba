import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { mother, openOwn } from '../harness/member';

const visit = useBrowser();

test('a developer makes a webhook, is told its secret once, tries it out, pauses and deletes it', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    await openOwn(page, '/akun/mitra', mother);
    await page.getByRole('link', { name: 'SDN Bugul Kidul (contoh)' }).click();
    await page.getByRole('heading', { name: 'Webhook' }).waitFor();
    await page.getByText('Buat webhook').first().click();
    await page.getByLabel('Alamat penerima').fill('https://127.0.0.1/hook');
    await page.getByRole('button', { name: 'Buat webhook' }).click();
    await page.getByText('jaringan tertutup').waitFor();
    expect(await findBarriers(page)).toEqual([]);

    const url = 'https://hook.sekolah.invalid/pustaka';
    await page.getByLabel('Alamat penerima').fill(url);
    await page.getByRole('button', { name: 'Buat webhook' }).click();
    const secret = page.getByRole('group', { name: 'Rahasia webhook' }).locator('code');
    expect(await secret.innerText()).toMatch(/^whsec_/);

    await page.getByRole('button', { name: `Coba webhook ${url}` }).click();
    await page.getByText('Pesan percobaan gagal').waitFor();
    await page.getByText('Catatan kiriman').last().click();
    await page.getByText('webhook.test').waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('button', { name: `Jeda webhook ${url}` }).click();
    await page.getByText('Webhook dijeda.').waitFor();
    await page.getByRole('button', { name: `Hapus webhook ${url}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click();
    await page.getByText('Webhook dihapus.').waitFor();
    await page.getByRole('heading', { name: url }).waitFor({ state: 'detached' });
  }));
