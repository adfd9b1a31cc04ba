import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { knock, mother, openMyLibrary, openOwn } from '../harness/member';
import { open, settle } from '../harness/settle';
import { openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

test('who searches for a permit finds its steps, chooses a mentor, signs in on the way without losing the hour, books it, and gives it back', () =>
  visit({ width: 360, height: 800 }, async (page) => {
    await open(page, '/cari?q=izin+usaha+keripik');
    await page.getByRole('link', { name: 'Izin usaha keripik' }).click();
    await page.getByRole('heading', { level: 1, name: /^Izin usaha keripik/ }).waitFor();
    await page.locator('main').getByRole('link', { name: 'Sudut UKM' }).click();
    await page.locator('main').getByRole('link', { name: 'Konsultasi' }).click();
    await page.waitForURL(/\/ukm\/konsultasi/);
    await page.getByRole('link', { name: 'Sertifikat halal', exact: true }).click();
    await page.getByRole('link', { name: /^Pilih jam dengan Pak Hanafi/ }).click();
    await page.locator('.hour-days a').last().click();
    await page.locator('.hour-days a[aria-current]:last-child').waitFor();
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
    // Staff may have booked another hour for her meanwhile, in a journey of their own: it is given back too.
    const cancel = page.getByRole('button', { name: 'Batalkan', exact: true });
    for (let open = await cancel.count(); open > 0; open--) {
      await cancel.first().click();
      await page.getByRole('button', { name: 'Ya, batalkan' }).click();
      await page.getByRole('button', { name: 'Ya, batalkan' }).waitFor({ state: 'detached' });
      await settle(page);
    }
    await page.getByText('Belum ada konsultasi yang dipesan.').waitFor();
  }));

test('an owner adds a product, which the public sees once staff have read what is new beside what was', () =>
  visit({ width: 360, height: 800 }, async (page) => {
    await openOwn(page, '/usaha-saya');
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tambah produk' }).click();
    await page.getByLabel('Nama produk').last().fill('Keripik bayam');
    await page.getByLabel('Harga (rupiah)').last().fill('17500');
    await page.getByLabel('Nomor sertifikat halal').last().fill('SH2026-1-000123');
    const save = page.getByRole('button', { name: 'Simpan foto dan produk' });
    await save.click();
    await page.getByText('Salin dari sertifikat BPJPH').waitFor();
    await page.getByLabel('Nomor sertifikat halal').last().fill('ID35110000123450126');
    await save.click();
    await page.getByText('Perubahan Anda menunggu petugas', { exact: false }).waitFor();
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    const shop = (await page.getByRole('link', { name: 'Lihat di direktori' }).getAttribute('href')) ?? '';
    const name = await page.getByLabel('Nama usaha').inputValue();
    await open(page, shop);
    expect(await page.getByText('Keripik bayam').count()).toBe(0);

    await openAsLibrarian(page, '/staff/businesses?list=CHANGED');
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { name: 'Perubahan yang menunggu' }).waitFor();
    await page
      .getByRole('row')
      .filter({ hasText: 'Produk baru' })
      .filter({ hasText: 'Keripik bayam' })
      .waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Terima perubahan' }).click();
    await page.getByRole('heading', { name: 'Perubahan yang menunggu' }).waitFor({ state: 'detached' });

    await open(page, shop);
    const product = page.getByRole('listitem').filter({ hasText: 'Keripik bayam' });
    await product.waitFor();
    expect(await product.innerText()).toMatch(/Rp\s?17\.500[\s\S]*Sertifikat halal ID35110000123450126/);
  }));

test('a browser keeps nothing of the directory: neither its worker nor its stores hold a page, a photo or a name of it', () =>
  visit({ width: 360, height: 800 }, async (page) => {
    await openMyLibrary(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await open(page, '/ukm/direktori');
    const first = page.locator('.biz a').first();
    const name = (await first.innerText()).trim();
    const slug = (await first.getAttribute('href'))?.split('/').at(-1) ?? '';
    expect(slug).not.toBe('');
    await first.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await settle(page);
    await open(page, '/pustaka-saya');
    await open(page, '/ukm/direktori');

    const kept = await page.evaluate(async () => {
      const found: { address: string; text: string }[] = [];
      for (const cacheName of await caches.keys()) {
        const cache = await caches.open(cacheName);
        for (const request of await cache.keys())
          found.push({
            address: new URL(request.url).pathname,
            text: (await (await cache.match(request))?.text()) ?? '',
          });
      }
      return { files: found, stores: JSON.stringify({ ...localStorage, ...sessionStorage }) };
    });
    expect(kept.files.map(({ address }) => address)).toContain('/pustaka-saya');
    // Scripts know that there is a directory; nobody in it is named.
    expect(
      kept.files
        .filter(
          ({ address, text }) =>
            /^\/(ukm|business-photos|graphql)/.test(address) || text.includes(name) || text.includes(slug),
        )
        .map(({ address }) => address),
    ).toEqual([]);
    expect(kept.stores).not.toContain(name);
  }));
