import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { newcomer, openOwn } from '../harness/member';
import { prepareSchool } from '../harness/school';
import { openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const BOOK = 'Kisah Uji Usulan';

test('a teacher suggests a book on a telephone, a librarian answers, and the teacher reads it', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const teacher = await newcomer(page);
    const school = await prepareSchool(page, teacher.login, 'SDN Uji Usulan');

    await openOwn(page, `/akun/usulan-buku/${school}`, teacher);
    await page.getByLabel('Judul').fill(BOOK);
    await page.getByRole('button', { name: 'Kirim usulan' }).click();
    await page.getByText('Isi pengarangnya').waitFor();
    await page.getByLabel('Pengarang').fill('Penulis Uji');
    await page.getByLabel('Jumlah eksemplar').fill('12');
    await page.getByLabel('Untuk apa').fill('Klub baca kelas 5');
    await page.getByRole('button', { name: 'Kirim usulan' }).click();
    await page.getByText('Usulan terkirim.', { exact: false }).waitFor();
    await page.getByRole('heading', { name: BOOK }).waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await openAsLibrarian(page, '/staff/partners/suggestions?status=OPEN');
    await page.getByRole('button', { name: `Jawab usulan ${BOOK}` }).click();
    await page.getByLabel('Kalimat untuk mitra').fill('Dipesan bulan depan.');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await page.getByRole('button', { name: `Jawab usulan ${BOOK}` }).waitFor({ state: 'detached' });

    await page.goto(`/akun/usulan-buku/${school}`);
    await page.getByText('Jawaban petugas: Dipesan bulan depan.').waitFor();
    await page.getByText('Akan dibeli').waitFor();
  }));
