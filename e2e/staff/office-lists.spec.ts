import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { settle } from '../harness/settle';
import { askAsStaff, openAsAdministrator, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const LONG = 120_000;

/** Takes the list on screen along as CSV and returns its lines. */
async function takeAlong(page: Page): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Unduh' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  await page.keyboard.press('Escape');
  return readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
}

test(
  'messages are narrowed, those that cannot be sent again are told one by one, and the log leaves without addresses',
  () =>
    visit({}, async (page) => {
      await openAsLibrarian(page, '/staff/messages?status=QUEUED');
      const list = page.getByRole('region', { name: 'Catatan kirim' });
      await list.getByRole('row').nth(1).waitFor();
      expect(await findBarriers(page)).toEqual([]);

      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await page.getByRole('searchbox', { name: /^Cari filter/ }).fill('keanggotaan');
      await page.getByRole('checkbox', { name: 'Keanggotaan berakhir', exact: true }).click();
      expect(await findBarriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await settle(page);
      expect(new URL(page.url()).search).toBe('?status=QUEUED&template=MEMBERSHIP_ENDING');

      await page.keyboard.press('x');
      await page.getByRole('button', { name: 'Kirim lagi' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Kirim lagi' }).click();
      await dialog.getByText('Pesan ini tidak gagal').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Tutup' }).last().click();

      const lines = await takeAlong(page);
      expect(lines[0]).toContain('"Tentang","Anggota","Jalan","Keadaan","Alasan"');
      expect(lines.slice(1).every((line) => line.includes('"Keanggotaan berakhir"'))).toBe(true);
      expect(lines.join()).not.toContain('@');
    }),
  LONG,
);

test(
  'an administrator closes an account from the list, takes that back, and finds both in the audit log by name',
  () =>
    visit({}, async (page) => {
      await openAsAdministrator(page, '/staff/accounts');
      const name = `Contoh Tutup ${Date.now()}`;
      await askAsStaff(
        page,
        'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { userErrors { message } } }',
        {
          input: {
            name,
            email: `tutup-${Date.now()}@contoh.pustaka`,
            assignments: [{ roleCode: 'desk' }],
          },
        },
      );
      await page.goto(`/staff/accounts?${new URLSearchParams({ q: name, role: 'desk', state: 'OPEN' })}`);
      await page.getByLabel(`Pilih ${name}`).check();
      await page.getByRole('button', { name: 'Tutup akun' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Tutup akun' }).click();
      await dialog.getByText('1 selesai.').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Urungkan' }).click();
      await dialog.getByText('1 dikembalikan seperti semula.').waitFor();
      await dialog.getByRole('button', { name: 'Tutup', exact: true }).last().click();

      await page.goto('/staff/audit?act=deactivateStaff&act=reactivateStaff&kind=STAFF');
      const log = page.getByRole('region', { name: 'Jejak audit' });
      await log.getByText(name).first().waitFor();
      expect(await findBarriers(page)).toEqual([]);
      const lines = await takeAlong(page);
      expect(lines[0]).toBe(
        '\uFEFF"Tanggal","Jam (WIB)","Petugas","Tindakan","Jenis","Tentang","Peran saat itu","Cabang","Perangkat","Yang berubah"',
      );
      const own = lines.filter((line) => line.includes(name));
      expect(own.map((line) => /"(menutup akun|membuka akun)"/.exec(line)?.[1])).toEqual([
        'membuka akun',
        'menutup akun',
      ]);
      expect(lines.join()).not.toMatch(/"stf_/);
    }),
  LONG,
);
