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
    await page.getByText('Isian ini tidak dikenal: nik. Yang bisa dipakai: {{judul}}, {{cabang}}, {{tanggal}}, {{untuk}}.').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await subject.fill('Sudah ada: {{judul}}');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('button', { name: 'Pakai teks bawaan lagi' }).click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.wording input')?.value === 'Siap diambil: {{judul}}');
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
    await page.getByText('Anggota ini tidak punya surel, nomor WhatsApp, atau perangkat yang menerima pemberitahuan.').waitFor();

    const { member } = await askAsStaff<{ member: { version: number } }>(page, 'query ($id: ID!) { member(id: $id) { version } }', { id });
    await askAsStaff(page, 'mutation ($input: UpdateMemberInput!) { updateMember(input: $input) { userErrors { message } } }', { input: { id, version: member.version, changes: { email: 'perjalanan@contoh.pustaka' } } });
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByRole('dialog').getByText('Pesan akan dikirim. Jalannya: Surel.').waitFor();
    await page.goto('/staff/messages?status=QUEUED&channel=EMAIL');
    await settle(page);
    expect(await page.locator('tbody tr').filter({ hasText: 'Pesan pribadi' }).count()).toBeGreaterThan(0);
  }));
