import { findBarriersInAllLooks } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { fetchPage } from '../harness/library';
import { open, settle } from '../harness/settle';
import { openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

test('a guide is written, refused without a source, published, found in the portal, checked with one press, and taken off again', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/guides');
    await page.getByRole('link', { name: 'Panduan baru' }).click();
    await page.getByRole('textbox', { name: 'Panduan', exact: true }).fill('Jualan di bazar kota');
    await page.getByRole('combobox', { name: 'Kebutuhan' }).selectOption('MARKETING');
    await page.getByRole('textbox', { name: 'Langkah', exact: true }).fill('Daftar ke panitia bazar');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Jualan di bazar kota' }).waitFor();

    await page.getByRole('button', { name: 'Terbitkan' }).click();
    await page.getByText('Panduan yang terbit perlu sedikitnya satu langkah dan satu sumber.').waitFor();
    await page.getByRole('button', { name: 'Tambah sumber' }).click();
    await page
      .getByRole('textbox', { name: 'Nama sumber, dengan pasalnya' })
      .fill('Panitia bazar Kota Pasuruan');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Ada yang belum disimpan.').waitFor({ state: 'detached' });
    // What was saved stands in the form, so that the next press of the button does not take it back.
    const source = page.getByRole('textbox', { name: 'Nama sumber, dengan pasalnya' });
    expect(await source.inputValue()).toBe('Panitia bazar Kota Pasuruan');
    await source.fill('Panitia bazar 2026');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Ada yang belum disimpan.').waitFor({ state: 'detached' });
    expect(await source.inputValue()).toBe('Panitia bazar 2026');
    await page.getByRole('button', { name: 'Terbitkan' }).click();
    await page.getByRole('link', { name: 'Lihat di portal' }).waitFor();
    expect((await fetchPage('/ukm/panduan/jualan-di-bazar-kota')).status).toBe(200);
    expect(await (await fetchPage('/sitemap/guide.xml')).text()).toContain(
      '/ukm/panduan/jualan-di-bazar-kota<',
    );

    await open(page, '/staff/guides?list=due');
    await page.getByRole('searchbox').fill('bazar');
    await page.getByRole('button', { name: 'Diperiksa hari ini: Jualan di bazar kota' }).click();
    await page.getByText('Semua panduan sudah diperiksa').waitFor();
    await open(page, '/staff/guides?q=bazar');
    await page.getByRole('link', { name: 'Jualan di bazar kota' }).click();
    await page.getByRole('button', { name: 'Tarik dari portal' }).click();
    await page.getByRole('button', { name: 'Terbitkan' }).waitFor();
    expect((await fetchPage('/ukm/panduan/jualan-di-bazar-kota')).status).toBe(404);
  }));

test('a figure of law that is changed holds in every guide and in the calculator at once', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/guides?list=figures');
    const change = async (amount: string, since: string): Promise<void> => {
      await page.getByRole('button', { name: 'Ubah: Penjualan setahun usaha mikro, paling banyak' }).click();
      await page.getByLabel('Jumlah (rupiah)').fill(amount);
      await page.getByLabel('Berlaku sejak').fill(since);
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await change('3.000.000.000', '2026-11-01');
    await page.getByRole('cell', { name: 'Rp3.000.000.000' }).waitFor();
    expect(await (await fetchPage('/ukm/alat/skala-usaha?jumlah=2500000000')).text()).toContain(
      '>Usaha mikro</h2>',
    );
    // The figure goes back to what the law says, for whoever looks at it next.
    await change('2000000000', '2021-02-02');
    await page.getByRole('cell', { name: 'Rp2.000.000.000' }).waitFor();
    expect(await (await fetchPage('/ukm/alat/skala-usaha?jumlah=2500000000')).text()).toContain(
      '>Usaha kecil</h2>',
    );
  }));

test(
  'axe finds nothing in the list, the work-list, the figures and the editor, by day, by night and on a phone',
  () =>
    visit({}, async (page) => {
      await openAsLibrarian(page, '/staff/guides?list=due');
      expect(await findBarriersInAllLooks(page)).toEqual({});
      await open(page, '/staff/guides?list=figures');
      expect(await findBarriersInAllLooks(page)).toEqual({});
      await open(page, '/staff/guides');
      expect(await findBarriersInAllLooks(page)).toEqual({});
      await page.getByRole('link', { name: 'Izin usaha keripik' }).click();
      await page.getByRole('heading', { name: 'Terbit dan diperiksa' }).waitFor();
      await page.locator('summary').first().click();
      await settle(page);
      expect(await findBarriersInAllLooks(page)).toEqual({});
    }),
  300_000,
);
