import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { registerMember } from '../harness/desk';
import { settle } from '../harness/settle';
import { askAsStaff, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

test('a librarian changes what a letter says, sees it while typing, is refused an unknown placeholder, and brings the shipped wording back', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/messages?list=wordings&template=HOLD_READY&locale=ID');
    const subject = page.getByLabel('Judul', { exact: true });
    const preview = page.getByRole('region', { name: 'Pratinjau' });
    await subject.fill('Sudah ada: {{judul}} {{nik}}');
    await preview.getByText('Sudah ada: Laskar Pelangi').waitFor();
    expect(await preview.innerText()).toContain('Isian tidak dikenal: nik');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page
      .getByText(
        'Isian ini tidak dikenal: nik. Yang bisa dipakai: {{judul}}, {{cabang}}, {{tanggal}}, {{untuk}}.',
      )
      .first()
      .waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await subject.fill('Sudah ada: {{judul}}');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('button', { name: 'Pakai teks bawaan lagi' }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.wording input')?.value === 'Siap diambil: {{judul}}',
    );
  }));

test('a message to a member waits by the way there is, and stands in the log', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/members');
    const { id } = await registerMember(page, 'umum');
    await page.goto(`/staff/members/${id}`);
    await settle(page);
    await page.getByRole('button', { name: 'Tindakan lain' }).click();
    await page.getByRole('menuitem', { name: 'Kirim pesan' }).click();
    await page.getByLabel('Judul').fill('Payung tertinggal');
    await page.getByLabel('Isi pesan').fill('Ada di meja layanan.');
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page
      .getByText(
        'Anggota ini tidak punya email, nomor WhatsApp, perangkat yang menerima pemberitahuan, atau alamat rumah.',
      )
      .waitFor();

    const { member } = await askAsStaff<{ member: { version: number } }>(
      page,
      'query ($id: ID!) { member(id: $id) { version } }',
      { id },
    );
    await askAsStaff(
      page,
      'mutation ($input: UpdateMemberInput!) { updateMember(input: $input) { userErrors { message } } }',
      { input: { id, version: member.version, changes: { email: 'perjalanan@contoh.pustaka' } } },
    );
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByRole('dialog').getByText('Pesan akan dikirim. Jalannya: Email.').waitFor();
    await page.goto('/staff/messages?status=QUEUED&channel=EMAIL');
    await settle(page);
    expect(await page.locator('tbody tr').filter({ hasText: 'Pesan pribadi' }).count()).toBeGreaterThan(0);
  }));

test('a librarian prints the letters of a branch, marks them as printed, and they leave the list', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/members');
    const { id } = await registerMember(page, 'umum');
    const { member, branches } = await askAsStaff<{
      member: { version: number };
      branches: { id: string }[];
    }>(page, 'query ($id: ID!) { member(id: $id) { version } branches { id } }', { id });
    const branchId = branches[0]?.id ?? '';
    await askAsStaff(
      page,
      'mutation ($input: UpdateMemberInput!) { updateMember(input: $input) { userErrors { message } } }',
      {
        input: {
          id,
          version: member.version,
          changes: { homeBranchId: branchId, address: { street: 'Jl. Veteran 12' } },
        },
      },
    );
    await askAsStaff(
      page,
      'mutation ($input: WriteToMemberInput!) { writeToMember(input: $input) { message { channel } userErrors { message } } }',
      { input: { memberId: id, subject: 'Payung tertinggal', text: 'Ada di meja layanan.' } },
    );

    await page.goto(`/staff/messages?list=print&branch=${branchId}`);
    await settle(page);
    const line = page.locator(`.thing-line a[href$="${id}"]`);
    await line.waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Buat PDF/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('surat-perpustakaan.pdf');
    await page.getByRole('button', { name: 'Tandai sudah dicetak' }).click();
    await line.waitFor({ state: 'detached' });
    await page.goto('/staff/messages?status=SENT&channel=PRINT');
    await settle(page);
    expect(await page.locator('tbody tr').filter({ hasText: 'Surat cetak' }).count()).toBeGreaterThan(0);
  }));

test('a librarian notes name, approval and price of a WhatsApp template; a name that no provider takes is refused where it stands', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/messages?list=whatsapp');
    const name = page.getByLabel('Nama di penyedia untuk Pesanan berakhir');
    await name.fill('Pesanan Berakhir');
    await page.getByLabel('Persetujuan untuk Pesanan berakhir').selectOption('APPROVED');
    await page.getByLabel('Biaya satu pesan Pesanan berakhir dalam rupiah').fill('350');
    await page.getByRole('button', { name: 'Simpan Pesanan berakhir' }).click();
    await page.getByText('Nama templat hanya huruf kecil, angka, dan garis bawah').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await name.fill('pesanan_berakhir');
    await page.getByRole('button', { name: 'Simpan Pesanan berakhir' }).click();
    await page.waitForFunction(
      () =>
        document.querySelector('[aria-label="Simpan Pesanan berakhir"]')?.getAttribute('aria-disabled') ===
        'true',
    );

    await page.goto('/staff/messages?list=wordings&template=HOLD_LAPSED&locale=ID');
    await page.getByText('WhatsApp: pesanan_berakhir · Disetujui · Rp350 per pesan').waitFor();
  }));
