import { readFileSync } from 'node:fs';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { mother, newcomer, openOwn } from '../harness/member';
import { settle } from '../harness/settle';

const visit = useBrowser();
const OWN_PAGES = {
  data: { id: '/data-saya', en: '/en/my-data' },
  messages: { id: '/pesan-saya', en: '/en/my-messages' },
  security: { id: '/keamanan-saya', en: '/en/my-security' },
  history: { id: '/riwayat-saya', en: '/en/my-history' },
} as const;

for (const [name, paths] of Object.entries(OWN_PAGES)) {
  for (const [language, theme, width] of [
    ['id', 'light', 1280],
    ['id', 'dark', 320],
    ['en', 'dark', 1280],
    ['en', 'light', 320],
  ] as const) {
    test(`axe finds nothing on the page of ${name} (${language}, ${theme}, ${width} pixels)`, () =>
      visit({ language, theme, width }, async (page) => {
        await openOwn(page, paths[language]);
        for (const summary of await page.locator('details summary').all()) await summary.click();

        expect(await findBarriers(page)).toEqual([]);
        expect(await findSidewaysScroll(page)).toEqual([]);
      }));
  }
}

test('a mother reads what is kept about her and, at an address of its own, about her child, and takes a copy with her', () =>
  visit({}, async (page) => {
    await openOwn(page, '/data-saya');
    expect(await page.locator('.own-facts dd').first().innerText()).toBe(mother.name);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh salinan' }).click(),
    ]);
    const copy: { tables: Record<string, unknown> } = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(download.suggestedFilename()).toMatch(/^data-saya-\d{4}-\d\d-\d\d\.json$/);
    expect(Object.keys(copy.tables)).toEqual(expect.arrayContaining(['member', 'loan']));

    await page.getByLabel('Data siapa').selectOption({ index: 1 });
    await page.waitForURL(/\/data-saya\?untuk=mbr_/);
    await page.locator('.own-facts dd').first().filter({ hasNotText: mother.name }).waitFor();
  }));

test('who asks to be forgotten is signed out at once, sees both clocks after signing in again, and may withdraw', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const who = await newcomer(page);
    await openOwn(page, '/data-saya', who);
    await page.getByText('Ada yang keliru?').click();
    await page.getByLabel('Apa yang keliru, dan apa yang benar?').fill('Nama saya Sri, bukan Siti.');
    await page.getByRole('button', { name: 'Minta perbaikan' }).click();
    await page.getByText('Perbaikan data: berjalan').waitFor();

    await page.getByRole('button', { name: 'Minta penghapusan' }).click();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ya, minta dihapus' }).click();
    await page.waitForURL(/\/masuk$/);
    await settle(page);
    await openOwn(page, '/data-saya', who);
    const request = page.locator('.own-list li').filter({ hasText: 'Penghapusan data: berjalan' });
    expect(await request.innerText()).toMatch(
      /Kami jawab paling lambat .+ WIB, 3 hari lagi\.[\s\S]+Data dihapus .+ WIB, 7 hari lagi\./,
    );

    await request.getByRole('button', { name: 'Batalkan penghapusan' }).click();
    await page.getByText('Penghapusan data: dibatalkan').waitFor();
    expect(await page.locator('.own-list li').filter({ hasText: 'Perbaikan data: berjalan' }).count()).toBe(
      1,
    );
  }));

test('a choice of messages takes effect at once and is there on the next visit', () =>
  visit({}, async (page) => {
    const who = await newcomer(page);
    await openOwn(page, '/pesan-saya', who);
    const receipts = page.getByRole('switch', { name: 'Kuitansi lewat Email' });
    expect(await receipts.isChecked()).toBe(false);

    // They are sent one after the other; a page that is left before the last answer may take it along.
    const lastAnswer = page.waitForResponse(
      (response) => response.request().postData()?.includes('"locale":"EN"') === true,
    );
    await receipts.click();
    await page.getByLabel('Bahasa pesan').selectOption('EN');
    expect(await page.getByLabel('Bahasa pesan').inputValue()).toBe('EN');
    await lastAnswer;
    await page.reload();
    await settle(page);

    expect(await receipts.isChecked()).toBe(true);
    expect(await page.getByLabel('Bahasa pesan').inputValue()).toBe('EN');
  }));

test('the order of ways is set by keyboard, the pressed button keeps the focus, and titles in messages are turned off', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const who = await newcomer(page);
    await openOwn(page, '/pesan-saya', who);
    const names = () => page.locator('.way-order b').allInnerTexts();
    expect(await names()).toEqual(['WhatsApp', 'Notifikasi di HP', 'Email', 'Surat']);

    const saved = () =>
      page.waitForResponse(
        (response) => response.request().postData()?.includes('UpdateMessageChoices') === true,
      );
    const [up, titles] = [
      page.getByRole('button', { name: 'Naikkan Email' }),
      page.getByRole('switch', { name: /^Judul buku dalam pesan/ }),
    ];
    await up.focus();
    for (const order of [
      ['WhatsApp', 'Email', 'Notifikasi di HP', 'Surat'],
      ['Email', 'WhatsApp', 'Notifikasi di HP', 'Surat'],
    ]) {
      const answer = saved();
      await page.keyboard.press('Enter');
      await answer;
      expect([
        await names(),
        await page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
      ]).toEqual([order, 'Naikkan Email']);
    }
    expect([
      await up.getAttribute('aria-disabled'),
      await page.locator('.part [role="status"]').innerText(),
    ]).toEqual(['true', 'Email sekarang urutan 1']);
    expect(await titles.isChecked()).toBe(true);
    const answer = saved();
    await titles.click();
    await answer;
    await page.reload();
    await settle(page);

    expect([await names(), await titles.isChecked()]).toEqual([
      ['Email', 'WhatsApp', 'Notifikasi di HP', 'Surat'],
      false,
    ]);
    expect(await page.locator('.ways thead th').allTextContents()).toEqual([
      'Email',
      'WhatsApp',
      'Notifikasi di HP',
      'Surat',
    ]);
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }));

test('a device takes notes after an explicit touch and never before, is listed, and can be stopped', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    // Chromium without a display has no push service behind it: only the address it would give is made up
    // here.
    await page.addInitScript(() => {
      const address = {
        endpoint: `https://fcm.googleapis.com/fcm/send/${Date.now()}`,
        keys: { p256dh: `B${'a'.repeat(86)}`, auth: 'b'.repeat(22) },
      };
      PushManager.prototype.subscribe = () =>
        Promise.resolve(Object.assign(Object.create(PushSubscription.prototype), { toJSON: () => address }));
      Notification.requestPermission = () => {
        sessionStorage.setItem('asked', 'yes');
        return Promise.resolve('granted');
      };
    });
    const who = await newcomer(page);
    await openOwn(page, '/pesan-saya', who);
    expect(await page.evaluate(() => sessionStorage.getItem('asked'))).toBeNull();

    await page.getByRole('button', { name: 'Terima di perangkat ini' }).click();
    await page.locator('.device').waitFor();
    expect(await page.locator('.device').innerText()).toMatch(/^Chrome, \w+ \(perangkat ini\)/);
    await page.waitForFunction(() => document.querySelectorAll('.ways .sw:checked').length === 20);
    expect(await page.getByRole('switch', { name: 'Pesanan lewat Notifikasi di HP' }).isChecked()).toBe(true);
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('button', { name: /^Hentikan/ }).click();
    await page.locator('.device').waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Terima di perangkat ini' }).count()).toBe(1);
  }));
