import { findBarriersInAllLooks } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { newcomer, openOwn } from '../harness/member';
import { open, settle } from '../harness/settle';

const visit = useBrowser();
const LONG = 120_000;

test(
  'a visitor finds the lists of readers from the shelves, opens one, reports it, and comes back to all of them',
  () =>
    visit({ width: 360, height: 740 }, async (page) => {
      await open(page, '/jelajah');
      await page.locator('#daftar').getByRole('link', { name: 'Daftar bacaan', exact: true }).click();
      await page.waitForURL('/daftar-bacaan');
      await page.locator('.lists > li').first().waitFor();
      expect(await page.locator('.lists > li').count()).toBe(7);
      const first = page.locator('.lists h2 a').first();
      const name = await first.innerText();
      await first.click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await settle(page);
      await page.getByRole('button', { name: 'Laporkan daftar ini' }).click();
      await page.getByLabel('Apa yang salah dengan daftar ini').fill('Keterangannya menghina orang.');
      expect(await findBarriersInAllLooks(page)).toEqual({});
      await page.getByRole('button', { name: 'Kirim laporan' }).click();
      await page.getByRole('status').filter({ hasText: 'sudah kami terima' }).waitFor();
      await page
        .getByRole('navigation', { name: 'Anda di sini' })
        .getByRole('link', { name: 'Daftar bacaan' })
        .click();

      await page.waitForURL('/daftar-bacaan');
    }),
  LONG,
);

test(
  'axe finds nothing on the lists and reviews of a member, with a list begun',
  () =>
    visit({}, async (page) => {
      const who = await newcomer(page);
      await openOwn(page, '/daftar-baca-saya', who);
      const empty = await findBarriersInAllLooks(page);
      await page.getByLabel('Nama daftar baru').fill('Untuk dibaca nanti');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Untuk dibaca nanti' }).waitFor();
      const begun = await findBarriersInAllLooks(page);
      await page.getByRole('link', { name: 'Untuk dibaca nanti' }).click();
      await page.getByRole('heading', { level: 1, name: 'Untuk dibaca nanti' }).waitFor();
      await settle(page);

      expect([empty, begun, await findBarriersInAllLooks(page)]).toEqual([{}, {}, {}]);
    }),
  LONG,
);
