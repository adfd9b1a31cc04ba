import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { newcomer, openOwn } from '../harness/member';
import { openAsAdministrator } from '../harness/staff';

const visit = useBrowser();
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

test('staff write down a visit and a gift, attach the signed paper, and read one history', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/partners?q=universitas');
    await page.getByText('Universitas Contoh Pasuruan').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Universitas Contoh Pasuruan' }).waitFor();

    await page.getByRole('button', { name: 'Catat kunjungan' }).click();
    const met = page.getByRole('dialog');
    await met.getByRole('button', { name: 'Simpan' }).click();
    await met.getByText('Isi tanggalnya.').waitFor();
    await met.getByLabel('Tanggal').fill('2 11 2026');
    await met.getByLabel('Tentang apa').fill('Rapat uji kunjungan');
    await met.getByLabel('Tindak lanjut').fill('Kirim daftar');
    expect(await findBarriers(page)).toEqual([]);
    await met.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('article').getByText('Rapat uji kunjungan').waitFor();

    await page.getByRole('button', { name: 'Catat pemberian' }).click();
    const given = page.getByRole('dialog');
    await given.getByLabel('Siapa yang memberi').selectOption('Dari mitra');
    await given.getByLabel('Apa yang diberikan').fill('12 judul uji');
    await given.getByLabel('Senilai').fill('600.000');
    await given.getByLabel('Tanggal').fill('1 11 2026');
    await given.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('region', { name: 'Saling memberi' }).getByText('12 judul uji').waitFor();

    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'PKS uji.pdf', mimeType: 'application/pdf', buffer: PDF });
    await page.getByRole('link', { name: 'PKS uji.pdf' }).waitFor();
    const path = await page.getByRole('link', { name: 'PKS uji.pdf' }).getAttribute('href');
    const paper = await page.request.get(path ?? '');
    expect([paper.headers()['content-type'], (await paper.body()).equals(PDF)]).toEqual([
      'application/pdf',
      true,
    ]);
    const history = page.getByRole('region', { name: 'Jejak' });
    await history.getByText('Rapat uji kunjungan').waitFor();
    await history.getByText('12 judul uji').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));

test('a member finds a community among the partners, sees when it meets, joins it and leaves again', () =>
  visit({}, async (page) => {
    const who = await newcomer(page);
    await openOwn(page, '/pustaka-saya', who);
    await page.goto('/mitra?jenis=COMMUNITY');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('link', { name: 'Klub Buku Pasuruan (contoh)' }).click();
    await page.getByRole('heading', { name: 'Klub Buku Pasuruan (contoh)' }).waitFor();
    await page.getByText('Ruang Diskusi').first().waitFor();
    await page.getByText('14 orang ikut').waitFor();

    await page.getByRole('button', { name: 'Ikut komunitas ini' }).click();
    await page.getByRole('button', { name: 'Anda ikut' }).waitFor();
    await page.getByText('15 orang ikut').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Anda ikut' }).click();
    await page.getByRole('button', { name: 'Ikut komunitas ini' }).waitFor();
  }));

test('staff plan a meeting of a community and take it back', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/partners?q=klub');
    await page.getByText('Klub Buku Pasuruan (contoh)').first().waitFor();
    await page.keyboard.press('Enter');
    const meetings = page.getByRole('region', { name: 'Pertemuan' });
    await meetings.getByText('Anggota: 14 orang').waitFor();
    await meetings.getByRole('button', { name: 'Rencanakan pertemuan' }).click();
    const planning = page.getByRole('dialog');
    await planning.getByRole('button', { name: 'Simpan' }).click();
    await planning.getByText('Isi hari dan jamnya.').waitFor();
    await planning.getByLabel('Kapan').first().fill('12 1 2027');
    await planning.getByLabel(/jam/i).first().fill('19.30');
    await planning.getByLabel('Tempat').fill('Taman uji');
    expect(await findBarriers(page)).toEqual([]);
    await planning.getByRole('button', { name: 'Simpan' }).click();
    await meetings.getByText('Taman uji').waitFor();
    await meetings.getByRole('button', { name: /^Hapus pertemuan .*12 Jan 2027/ }).click();
    await meetings.getByText('Taman uji').waitFor({ state: 'detached' });
  }));

test('a member leaves a community from their own list', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const who = await newcomer(page);
    await openOwn(page, '/pustaka-saya', who);
    await page.goto('/mitra?jenis=COMMUNITY');
    await page.getByRole('link', { name: 'Klub Buku Pasuruan (contoh)' }).click();
    await page.getByRole('button', { name: 'Ikut komunitas ini' }).click();
    await page.getByRole('button', { name: 'Anda ikut' }).waitFor();
    await page.goto('/akun/mitra');
    await page.getByRole('heading', { name: 'Komunitas saya' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keluar dari Klub Buku Pasuruan (contoh)' }).click();
    await page.getByRole('heading', { name: 'Komunitas saya' }).waitFor({ state: 'detached' });
  }));
