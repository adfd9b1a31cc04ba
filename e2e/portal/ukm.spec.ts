import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { knock, mother } from '../harness/member';
import { open, settle } from '../harness/settle';

const visit = useBrowser();

test('the owner of a small business chooses a mentor, signs in on the way without losing the hour, books it, and gives it back', () =>
  visit({ width: 360, height: 800 }, async (page) => {
    await open(page, '/ukm/konsultasi');
    await page.getByRole('link', { name: 'Sertifikat halal' }).click();
    await page.getByRole('link', { name: /^Pilih jam dengan Pak Hanafi/ }).click();
    await page.locator('.hour-days a').last().click();
    await page.locator('.hour-times input').last().check();
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);

    await page.getByRole('link', { name: /^Masuk untuk memesan/ }).click();
    await knock(page, mother.login, mother.password);
    await page.waitForURL(/\/ukm\/konsultasi\?.*jam=cst_/);
    await page.getByLabel('Yang ingin ditanyakan').fill('Bumbu curah untuk keripik tempe');
    const book = page.getByRole('button', { name: /^Pesan \d/ });
    // The bar at the bottom of a phone lies over what stands there; a thumb scrolls on.
    await book.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    expect(await findBarriers(page)).toEqual([]);
    await book.click();
    await page.getByText('Jam Anda sudah dipesan').waitFor();

    await page.getByRole('link', { name: 'Lihat di Jejak usaha' }).click();
    await page.getByText('Bumbu curah untuk keripik tempe').waitFor();
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);
    await page.getByRole('button', { name: 'Batalkan' }).first().click();
    await page.getByRole('button', { name: 'Ya, batalkan' }).click();
    await page.getByText('Belum ada konsultasi yang dipesan.').waitFor();
  }));
