import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { newcomer, openOwn } from '../harness/member';
import { openAsAdministrator } from '../harness/staff';

const visit = useBrowser();

test('a school becomes a partner with an agreement and a key, which asks the graph until it is revoked', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/partners/new');
    await page.getByLabel('Nama').fill('SDN Uji Mitra');
    await page.getByLabel('NPSN').fill('12');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('NPSN terdiri dari 8 angka').waitFor();
    await page.getByLabel('NPSN').fill('2053 4567');
    await page.getByRole('button', { name: 'Tambah orang' }).click();
    await page.getByRole('group', { name: 'Orang 1' }).getByLabel('Nama').fill('Bu Wiwik');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('heading', { name: 'SDN Uji Mitra' }).waitFor();

    await page.getByRole('button', { name: 'Perjanjian baru' }).click();
    const agreement = page.getByRole('dialog');
    await agreement.getByLabel('Isi perjanjian').fill('Perpustakaan sekolah');
    await agreement.getByLabel('Mulai').fill('1 1 2026');
    await agreement.getByLabel('Sampai').fill('31 12 2025');
    await agreement.getByLabel('Nomor').focus();
    expect(await findBarriers(page)).toEqual([]);
    await agreement.getByRole('button', { name: 'Simpan' }).click();
    await agreement.getByText('berakhir sebelum mulai').waitFor();
    await agreement.getByLabel('Sampai').fill('31 12 2099');
    await agreement.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('article').getByText('Perpustakaan sekolah').waitFor();
    await page.getByText(/Mitra aktif · .*NPSN 20534567.* · perjanjian: .*31 Des 2099/u).waitFor();

    await page.getByRole('button', { name: 'Kunci baru' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Untuk apa').fill('Situs sekolah');
    await dialog.getByRole('button', { name: 'Buat kunci' }).click();
    const secret = await dialog.getByLabel('Kunci', { exact: true }).inputValue();
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Tutup' }).last().click();

    const ask = async (): Promise<unknown> => {
      const answer = await page.request.post('/graphql', {
        headers: { authorization: `Bearer ${secret}` },
        data: { query: '{ ownApiKey { name } }' },
      });
      return answer.json();
    };
    expect(await ask()).toMatchObject({ data: { ownApiKey: { name: 'Situs sekolah' } } });
    await page.getByRole('button', { name: 'Cabut kunci Situs sekolah' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cabut' }).click();
    await page.getByRole('article').getByText('dicabut').waitFor();
    expect(await ask()).toMatchObject({ errors: [{ extensions: { reason: 'KEY_REVOKED' } }] });
  }));

test('partners are listed by when their agreement ends, and open with Enter', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/partners?sort=ends');
    const list = page.getByRole('region', { name: 'Daftar mitra' });
    await list.getByRole('row').nth(1).getByText('Dinas Koperasi dan UKM (contoh)').waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Dinas Koperasi dan UKM (contoh)' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));

test('a member asks to act for a school, and staff grant it with what they may do', () =>
  visit({}, async (page) => {
    const who = await newcomer(page);
    await openOwn(page, '/akun/mitra', who);
    await page.getByLabel('Nama lembaga, atau NPSN').fill('SDN Uji Permintaan');
    await page.getByLabel('Paket buku kelas').check();
    await page.getByLabel('Tugas Anda di sana').fill('Guru kelas 4');
    await page.getByLabel('Nomor telepon atau email').fill('0812 0000 2222');
    await page.getByRole('button', { name: 'Kirim permintaan' }).click();
    await page.getByText('Menunggu jawaban petugas').waitFor();

    await openAsAdministrator(page, '/staff/partners');
    const request = page.getByRole('listitem').filter({ hasText: 'SDN Uji Permintaan' });
    await request.getByRole('button', { name: 'Terima' }).click();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Terima' }).click();
    await request.waitFor({ state: 'detached' });
    await page.getByRole('row').filter({ hasText: 'SDN Uji Permintaan' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));
