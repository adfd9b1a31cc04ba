import type { Page } from 'playwright-core';

import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { newcomer, openOwn } from '../harness/member';
import { prepareSchool } from '../harness/school';
import { admit, askAsStaff, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const FORTY = 40;
const MISSING = 2;

type Title = { readonly id: string; readonly barcodes: readonly string[] };

/** A title with forty copies, and a school for which a teacher orders with their own card. */
async function prepare(page: Page, teacher: string): Promise<{ school: string; title: Title }> {
  await admit(page);
  const { branches } = await askAsStaff<{ branches: { id: string }[] }>(page, '{ branches { id } }');
  const { createTitle } = await askAsStaff<{
    createTitle: { title: { id: string } | null; copies: { barcode: string }[]; userErrors: unknown };
  }>(
    page,
    'mutation ($input: CreateTitleInput!) { createTitle(input: $input) { title { id } copies { barcode } userErrors { message } } }',
    {
      input: {
        title: { titleProper: 'Empat Puluh Buku Uji', materialType: 'BOOK' },
        copies: [{ branchId: branches[0]?.id, count: FORTY, acquisition: { price: 62_000 } }],
      },
    },
  );
  if (createTitle.title === null) throw new Error(JSON.stringify(createTitle.userErrors));
  return {
    school: await prepareSchool(page, teacher, 'SDN Uji Paket'),
    title: {
      id: createTitle.title.id,
      barcodes: createTitle.copies.map(({ barcode }) => barcode),
    },
  };
}

async function scan(page: Page, label: string, barcode: string, said: string): Promise<void> {
  await page.getByLabel(label).fill(barcode);
  await page.keyboard.press('Enter');
  await page.getByText(said).first().waitFor();
}

test('a teacher orders forty books, a librarian lends them to pupils, and all but two come back', () =>
  visit({}, async (page) => {
    const teacher = await newcomer(page);
    const { school, title } = await prepare(page, teacher.login);

    await openOwn(page, `/akun/paket-kelas/${school}?judul=${title.id}`, teacher);
    await page.getByLabel('Kelas', { exact: true }).fill('4B');
    await page.getByLabel('Jumlah buku').fill(String(FORTY));
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kirim pesanan' }).click();
    const order = page.getByRole('article', { name: '4B' });
    await order.getByText('Diminta, menunggu jawaban petugas').waitFor();
    await order.getByText('Daftar siswa').click();
    const names = Array.from({ length: FORTY }, (_, index) => `Siswa ${index + 1}`);
    await order
      .getByLabel('Nama siswa')
      .fill(['No\tNama\tNISN', ...names.map((name, at) => `${at + 1}\t${name}\t`), '41\t\t12'].join('\n'));
    await order.getByRole('button', { name: 'Simpan daftar' }).click();
    await order.getByText('40 siswa disimpan.').waitFor();
    await order.getByText('Tidak ada nama.').waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await openAsLibrarian(page, '/staff/class-sets?status=REQUESTED&q=SDN+Uji');
    await page
      .getByRole('row')
      .filter({ hasText: 'SDN Uji Paket' })
      .getByRole('link', { name: '4B' })
      .click();
    await page.getByRole('heading', { name: 'Paket kelas 4B' }).waitFor();
    for (const [index, barcode] of title.barcodes.entries())
      await scan(page, 'Pindai buku berikutnya', barcode, `${index + 1} dari 40`);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('0 dari 40 kembali').waitFor();

    const back = title.barcodes.toReversed().slice(MISSING);
    for (const [index, barcode] of back.entries())
      await scan(page, 'Pindai yang kembali, urutan bebas', barcode, `${index + 1} dari 40 kembali`);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('region', { name: 'Belum kembali' }).getByText('Siswa 40').waitFor();

    await page.getByRole('button', { name: 'Tutup paket, 2 hilang' }).click();
    await page.getByRole('dialog').getByText('ditagihkan kepada SDN Uji Paket').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup paket, 2 hilang' }).click();
    await page.getByText('38 dari 40 kembali').waitFor();

    await page.goto(`/akun/paket-kelas/${school}`);
    await order.getByText('Selesai').waitFor();
    await order.getByText('2 buku hilang.').waitFor();
  }));
