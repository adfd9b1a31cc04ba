import { findBarriersInAllLooks } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { fetchPage } from '../harness/library';
import { openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const textOf = async (path: string): Promise<string> => (await fetchPage(path)).text();

test('a story is written, named things are found by typing, and readers see it on the portal and in the feed', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/pages?list=stories');
    await page.getByRole('link', { name: 'Sungai Gembong dalam tujuh peta' }).waitFor();
    expect(await findBarriersInAllLooks(page)).toEqual({});

    await page.getByRole('link', { name: 'Tulis kabar' }).click();
    await page.getByLabel('Judul', { exact: true }).fill('Rak hujan dibuka');
    await page.getByRole('textbox', { name: 'Isi', exact: true }).focus();
    await page.keyboard.type('Dua puluh judul untuk dibaca saat hujan.');
    await page.getByRole('button', { name: 'Simpan draf' }).click();
    await page.getByRole('heading', { level: 2, name: 'Tentang kabar ini' }).waitFor();
    await page.getByLabel('Bagian', { exact: true }).selectOption('NEW_COLLECTION');
    await page.getByLabel('Penulis', { exact: true }).fill('Endah, sastra');
    await page.getByLabel('Tag', { exact: true }).fill('Hujan, Koleksi baru');
    await page.getByLabel('Disebut di kabar ini').and(page.locator('input')).fill('Laskar Pelangi');
    await page
      .getByRole('option', { name: /Laskar Pelangi/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Simpan keterangan' }).click();
    await page.getByText('Keterangan kabar tersimpan.').first().waitFor({ state: 'attached' });
    expect((await fetchPage('/kabar/rak-hujan-dibuka')).status).toBe(404);

    await page.getByRole('button', { name: 'Terbitkan', exact: true }).click();
    await page.getByRole('link', { name: 'Lihat di portal' }).waitFor();
    expect(await findBarriersInAllLooks(page)).toEqual({});

    const article = await textOf('/kabar/rak-hujan-dibuka');
    expect(article).toContain('Dua puluh judul untuk dibaca saat hujan.');
    expect(article).toContain('Endah, sastra');
    expect(article).toContain('Laskar Pelangi');
    expect(article).toContain('"@type":"NewsArticle"');
    expect(await textOf('/kabar?bagian=NEW_COLLECTION')).toContain('Rak hujan dibuka');
    expect(await textOf('/kabar?tag=hujan')).toContain('Rak hujan dibuka');
    expect(await textOf('/kabar?bagian=TIP')).not.toContain('Rak hujan dibuka');
    expect(await textOf('/kabar.atom')).toContain('Rak hujan dibuka');
    expect(article).toContain('type="application/atom+xml" href="/kabar.atom"');
  }));

test('a story that is planned waits for its time, and the plan is taken back', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/pages/new?kind=STORY');
    await page.getByLabel('Judul', { exact: true }).fill('Kabar tahun depan');
    await page.getByRole('textbox', { name: 'Isi', exact: true }).focus();
    await page.keyboard.type('Belum waktunya.');
    await page.getByRole('button', { name: 'Simpan draf' }).click();
    await page.getByLabel('Terbit sendiri pada', { exact: true }).fill(dayFromNow(60));
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Jadwalkan' }).click();
    await page.getByRole('button', { name: 'Batalkan jadwal' }).click();
    await page.getByRole('button', { name: 'Jadwalkan' }).waitFor();
    expect((await fetchPage('/kabar/kabar-tahun-depan')).status).toBe(404);
  }));

/** A day as staff type it: `28 1 2027`. */
function dayFromNow(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return `${day.getUTCDate()} ${day.getUTCMonth() + 1} ${day.getUTCFullYear()}`;
}
