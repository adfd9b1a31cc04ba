import { findBarriersInAllLooks } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { askAsStaff, openAsAdministrator } from '../harness/staff';

const visit = useBrowser();
type Members = { readonly members: { readonly nodes: readonly { readonly cardNumber: string }[] } };

test('a breach is recorded, its letter completed, people told once, the report noted, and it is closed with a reason', () =>
  visit({ width: 1440, height: 900 }, async (page) => {
    await openAsAdministrator(page, '/staff/privacy');
    const { members } = await askAsStaff<Members>(page, '{ members(first: 2) { nodes { cardNumber } } }');
    const cards = members.nodes.map(({ cardNumber }) => cardNumber);
    expect(await findBarriersInAllLooks(page)).toEqual({});

    await page.getByRole('button', { name: 'Catat insiden' }).click();
    await page.getByLabel('Judul').fill('Laptop dinas dicuri');
    await page.getByRole('dialog').getByRole('button', { name: 'Catat insiden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Laptop dinas dicuri' }).waitFor();
    await page
      .getByText(/sisa 7[12] jam/)
      .first()
      .waitFor();

    await page.locator('summary', { hasText: /^Keanggotaan$/ }).click();
    await page.getByLabel('Data diri dan keanggotaan.').check();
    await page.getByLabel('Kapan dan bagaimana terungkap').fill('Laptop dicuri dari mobil pada 20 November.');
    await page.getByLabel('Penanganan dan pemulihan').fill('Kata sandi diganti hari itu juga.');
    await page.getByLabel('Jumlah orang yang terkena').fill('120');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Sudah dipilih 0 orang.').waitFor();
    // From the top, so that the bar above covers no button by half.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await findBarriersInAllLooks(page)).toEqual({});

    await page.getByLabel('Nomor kartu atau nomor pokok anggota').fill([...cards, 'XX-00-000000'].join('\n'));
    await page.getByRole('button', { name: 'Beri tahu', exact: true }).click();
    await page.getByText('Sudah dipilih 2 orang.').waitFor();
    await page.getByText('Tidak ditemukan: XX-00-000000').waitFor();
    await page.getByLabel('Nomor kartu atau nomor pokok anggota').fill(cards[0] ?? '');
    await page.getByRole('button', { name: 'Beri tahu', exact: true }).click();
    await page.getByText('Sudah dipilih 2 orang.').waitFor();

    await page.getByText('0 orang diberi tahu.').waitFor({ state: 'attached' });

    await page.getByLabel('Nomor laporan').fill('B-12/2026');
    await page.getByRole('button', { name: 'Catat laporan' }).click();
    await page.getByText('dilaporkan dalam 3 × 24 jam').first().waitFor();
    const letter = await page.request.get(
      (await page.getByRole('link', { name: 'Surat (PDF)' }).getAttribute('href')) ?? '',
    );
    expect(letter.headers()['content-type']).toBe('application/pdf');

    await page.getByRole('button', { name: 'Tutup insiden' }).click();
    await page.getByText('Isi Alasan.').waitFor();
    await page.getByRole('textbox', { name: 'Alasan' }).fill('Laptop kembali, cakramnya tersandi.');
    await page.getByRole('button', { name: 'Tutup insiden' }).click();
    await page.getByRole('button', { name: 'Buka lagi' }).waitFor();
    await page.getByText('Ditutup', { exact: true }).first().waitFor();
  }));

test('a breach that nobody reported waits on the first screen with its clock, and says in words when it is late', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    await openAsAdministrator(page, '/staff/');
    const noticedAt = new Date(Date.now() - 80 * 3_600_000).toISOString();
    await askAsStaff(
      page,
      'mutation ($input: RecordDataBreachInput!) { recordDataBreach(input: $input) { userErrors { message } } }',
      { input: { breach: { title: 'Daftar tertinggal di fotokopi', noticedAt } } },
    );

    await page.reload();
    await page.getByText('lewat 3 × 24 jam, belum dilaporkan').waitFor();
    await page.goto('/staff/privacy');
    await page.getByRole('link', { name: 'Daftar tertinggal di fotokopi' }).waitFor();
    await page.getByText('lewat 3 × 24 jam, belum dilaporkan').first().waitFor();
    await page.goto('/staff/privacy?list=register');
    await page.getByRole('heading', { name: 'Keanggotaan' }).waitFor();
    expect(await findBarriersInAllLooks(page)).toEqual({});
    await page.goto('/staff/privacy?list=assessments');
    await page.getByRole('link', { name: 'Data anak anggota' }).click();
    await page.getByRole('heading', { level: 1, name: 'Data anak anggota' }).waitFor();
    expect(await findBarriersInAllLooks(page)).toEqual({});
  }));
