import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { OFFLINE } from '../harness/broken';
import { useBrowser } from '../harness/browser';
import { untilPageSays } from '../harness/kept-files';
import { fetchPage } from '../harness/library';
import { confirmPhones, knock, mother, openMyLibrary } from '../harness/member';
import { open, settle } from '../harness/settle';

const visit = useBrowser();
const memberOperations = ['MemberSeen', 'MyLibrary', 'ViewerHold', 'HoldChoices'];

/** Finds a title with a copy that may be taken home, and opens its page. */
async function openTitle(page: Page): Promise<void> {
  await open(page, '/cari?q=laut');
  await page.locator('main h2 a').first().click();
  await page.getByRole('button', { name: 'Pesan buku ini' }).waitFor();
  await settle(page);
}

function watchOperations(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const found = /"?operationName"?[:=]"?(\w+)/.exec(
      decodeURIComponent(request.url()) + (request.postData() ?? ''),
    );
    if (request.url().includes('/graphql')) asked.push(`${request.method()} ${found?.[1] ?? 'unknown'}`);
  });
  return asked;
}

test('a wrong password is refused beside the field, and the door stays shut', () =>
  visit({}, async (page) => {
    await open(page, '/masuk');
    await knock(page, mother.login, 'bukan sandinya');

    const refusal = page.locator('.field', { hasText: 'Kata sandi' }).locator('.no');
    expect(await refusal.innerText()).toBe(
      'Nomor kartu, email atau telepon tidak cocok dengan kata sandi. Periksa keduanya, lalu coba lagi.',
    );
    expect(new URL(page.url()).pathname).toBe('/masuk');
    expect(await findBarriers(page)).toEqual([]);
  }));

test('a mother signs in, is greeted, and sees her card and the loans of her family', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    await openMyLibrary(page);

    expect(await page.locator('.hello h1').innerText()).toMatch(/^Selamat (pagi|siang|sore|malam), Ratna$/);
    expect(await page.locator('.card .who-is b').innerText()).toBe(mother.name);
    expect(await page.getByRole('img', { name: /^Kode batang PSR-\d\d-\d{6}$/ }).count()).toBe(1);
    expect(await page.getByRole('img', { name: /^Kode QR PSR-\d\d-\d{6}$/ }).count()).toBe(1);
    expect(
      await page.locator('#pinjaman li').filter({ hasText: 'Dipinjam Nabila Ayu Wulandari' }).count(),
    ).toBeGreaterThan(0);
    expect(await page.locator('#keluarga li').count()).toBe(3);
    expect(await page.locator('header .me').innerText()).toContain('RW');
  }));

for (const theme of ['light', 'dark'] as const) {
  for (const [language, width] of [
    ['id', 1280],
    ['id', 320],
    ['en', 1280],
    ['en', 320],
  ] as const) {
    test(`axe finds nothing on my library (${language}, ${theme}, ${width} pixels)`, () =>
      visit({ language, theme, width }, async (page) => {
        await openMyLibrary(page, language);
        for (const summary of await page.locator('details.setting summary').all()) await summary.click();

        expect(await findBarriers(page)).toEqual([]);
        expect(await findSidewaysScroll(page)).toEqual([]);
      }));
  }
}

test('her card fills the screen on a touch, and Escape brings her back', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    await openMyLibrary(page);
    const opener = page.getByRole('button', { name: 'Layar penuh' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  }));

test('renewing all renews what can be, and says beside each of the others why not', () =>
  visit({}, async (page) => {
    await openMyLibrary(page);
    const loans = page.locator('#pinjaman li');
    const all = await loans.count();
    const renewable = await page
      .locator('#pinjaman li')
      .getByRole('button', { name: /^Perpanjang / })
      .count();
    expect(renewable).toBeGreaterThan(0);
    expect(renewable).toBeLessThan(all);

    await page.getByRole('button', { name: 'Perpanjang semua yang bisa' }).focus();
    await page.keyboard.press('Enter');
    await page
      .locator('#pinjaman .outcome', { hasText: `${renewable} dari ${all} pinjaman diperpanjang` })
      .waitFor();

    await page.getByText('Diperpanjang sampai').first().waitFor();
    expect(await page.getByText('Diperpanjang sampai').count()).toBe(renewable);
    const refused = loans.filter({ hasText: 'Terlambat' }).first().locator('.small');
    expect(await refused.innerText()).toMatch(/\p{L}+ \p{L}+.*\./u);
  }));

test('a stranger who wants a book signs in on the way, places a hold in two taps and takes it back', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    await openTitle(page);
    const title = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Pesan buku ini' }).click();
    await page.waitForURL(/\/masuk\?lanjut=/);
    await knock(page, mother.login, mother.password);

    await page.locator('dialog[open]').getByRole('radio', { checked: true }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${title}#pesan`);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ya, pesan' }).click();
    await page.locator('.toast', { hasText: 'Dipesan' }).waitFor();
    expect(await page.locator('.cta a.wide').innerText()).toMatch(/^Anda pesan, urutan \d+ dari \d+$/);
    expect(new URL(page.url()).hash).toBe('');

    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByRole('button', { name: 'Pesan buku ini' }).waitFor();
  }));

test('a member places a hold from the keyboard, lets it rest, wakes it and cancels it', () =>
  visit({}, async (page) => {
    await openMyLibrary(page);
    await openTitle(page);
    const name = await page.locator('h1').innerText();
    await page.getByRole('button', { name: 'Pesan buku ini' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').getByRole('radio', { checked: true }).press('Enter');
    await page.locator('.toast').waitFor();
    await page.waitForURL((url) => url.hash === '');
    await page.locator('.cta a.wide').press('Enter');
    await page.waitForURL(/\/pustaka-saya#pesanan$/);

    const hold = page.locator('#pesanan li').filter({ has: page.getByRole('link', { name, exact: true }) });
    await hold.getByRole('button', { name: `Tunda ${name}` }).press('Enter');
    await page.locator('dialog[open] .sheet-foot .btn').first().press('Enter');
    await hold.getByText('Ditunda').waitFor();
    await hold.locator('button[aria-disabled="false"]', { hasText: 'Lanjutkan' }).press('Enter');
    await hold.getByText(/^Urutan \d+ dari \d+$/).waitFor();
    await hold.getByRole('button', { name: `Batalkan ${name}` }).press('Enter');
    expect(
      await hold
        .getByRole('button', { name: 'Ya, batalkan' })
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await hold.waitFor({ state: 'detached' });
  }));

test('an anonymous visitor asks nothing about members, and what the server sends is the same for everybody', () =>
  visit({}, async (page) => {
    const asked = watchOperations(page);
    await openTitle(page);
    const title = new URL(page.url()).pathname;
    await open(page, '/');
    expect(asked.filter((operation) => memberOperations.some((name) => operation.endsWith(name)))).toEqual(
      [],
    );

    await openMyLibrary(page);
    asked.length = 0;
    await page.goto('/cari?q=puisi');
    await settle(page);
    expect(asked.filter((operation) => operation.startsWith('GET'))).toEqual([]);
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    for (const path of ['/', '/pustaka-saya', title]) {
      const [stranger, member] = await Promise.all([fetchPage(path), fetchPage(path, { cookie })]);
      expect(await member.text()).toBe(await stranger.text());
    }
  }));

test('card and loans open without a connection, with the time of what is shown; signing out wipes them', () =>
  visit({ width: 360, height: 740, expectedTrouble: OFFLINE }, async (page) => {
    await openMyLibrary(page);
    await untilPageSays(page, async () => {
      const kept = await caches.match('/pustaka-saya');
      const covers = await Promise.all([...document.images].map(({ src }) => caches.match(src)));
      return kept !== undefined && covers.length > 0 && covers.every((cover) => cover !== undefined);
    });
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('.card .barcode').waitFor();
    await page.getByText(/Yang tampil adalah data terakhir, .+ pukul \d\d\.\d\d WIB/).waitFor();
    expect(await page.locator('#pinjaman li').count()).toBeGreaterThan(0);

    await page.context().setOffline(false);
    await page.reload();
    await settle(page);
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await page.waitForURL('/');
    await settle(page);
    // The first page is the same for everybody and may be kept again.
    const left = await page.evaluate(async () => ({
      kept: Object.keys(localStorage).filter((key) => key !== 'theme'),
      caches: (await caches.keys()).filter((key) => key !== 'beranda-1'),
      own: (await caches.match('/pustaka-saya')) !== undefined,
    }));
    expect(left).toEqual({ kept: [], caches: [], own: false });
    expect(await page.locator('header .me').innerText()).toBe('Masuk');
  }));

test('somebody joins on a phone, is told what waits for the desk, and a shared phone number signs nobody in before it is proven, then asks for the card', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const phone = '081200009999';
    for (const name of ['Sekar Kinanti', 'Bayu Kinanti']) {
      await open(page, '/daftar');
      await page.getByLabel('Nama lengkap').fill(name);
      await page.getByLabel('Tanggal lahir').fill('1991-04-12');
      await page.getByLabel('Email').fill(`${name.split(' ')[0]?.toLowerCase() ?? ''}@contoh.id`);
      await page.getByLabel('Nomor telepon').fill(phone);
      expect(await page.getByRole('checkbox', { name: /WhatsApp dan SMS/u }).isChecked()).toBe(false);
      await page.getByLabel('Kata sandi', { exact: true }).fill('perahu-hijau-tenang');
      await page.keyboard.press('Enter');
      await page.waitForURL('/verifikasi*');
      await page.getByText('Nanti saja').click();
      await page.waitForURL('/pustaka-saya');
      await page.getByText('Kartu Anda masih sementara.').waitFor();
      expect(await page.getByText('Belum ada pinjaman.').count()).toBe(1);
      await page.getByRole('button', { name: 'Keluar', exact: true }).click();
      await page.waitForURL('/');
    }

    await open(page, '/masuk');
    await knock(page, phone, 'perahu-hijau-tenang');
    expect(await page.locator('.field', { hasText: 'Kata sandi' }).locator('.no').innerText()).toContain(
      'tidak cocok dengan kata sandi',
    );

    await confirmPhones(page, 'Kinanti');
    await open(page, '/masuk');
    await knock(page, phone, 'perahu-hijau-tenang');
    expect(await page.locator('.field', { hasText: 'Nomor kartu' }).locator('.no').innerText()).toContain(
      'Masuklah dengan nomor kartu',
    );
  }));
