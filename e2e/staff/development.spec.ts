import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { libraryDay } from '../harness/library-day';
import { open, settle } from '../harness/settle';
import { askAsStaff, openAsAdministrator, signIn } from '../harness/staff';

const visit = useBrowser();
const LONG = 180_000;
const PASSWORD = 'kereta hujan jendela';

type Viewer = { readonly viewer: { readonly staff: { readonly id: string; readonly name: string } } };
const VIEWER = '{ viewer { staff { id name } } }';

/** Invites a colleague, who sets a password with the link; tells who they are. */
async function join(page: Page): Promise<{ email: string; staffId: string }> {
  const email = `baru-${Date.now()}@example.org`;
  await open(page, '/staff/accounts');
  await page.getByRole('button', { name: 'Undang petugas' }).click();
  await page.getByRole('textbox', { name: 'Nama' }).fill('Rini Pegawai Baru');
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Buat tautan' }).click();
  const link = page.getByRole('textbox', { name: 'Tautan' });
  await link.waitFor();
  const address = await link.inputValue();
  await page.context().clearCookies();
  await page.goto(address);
  await page.locator('input[autocomplete="new-password"]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/welcome'));
  return { email, staffId: (await askAsStaff<Viewer>(page, VIEWER)).viewer.staff.id };
}

/** Opens somebody's development as the colleague themselves. */
async function openAsThemselves(page: Page, { email, staffId }: { email: string; staffId: string }) {
  await page.context().clearCookies();
  await signIn(page, PASSWORD, email);
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await page.goto(`/staff/development/people/${staffId}`);
  await settle(page);
}

async function openAsLead(page: Page, staffId: string): Promise<void> {
  await page.context().clearCookies();
  await openAsAdministrator(page, `/staff/development/people/${staffId}`);
}

/** Ticks every box of a kind, one after the other, as each is kept. */
async function tickAll(page: Page, name: RegExp): Promise<number> {
  const boxes = page.getByRole('region', { name: 'Pegawai baru' }).getByRole('checkbox', { name });
  await boxes.first().waitFor();
  const all = await boxes.count();
  for (let place = 0; place < all; place += 1) {
    await boxes.nth(place).click();
    await page.waitForFunction(
      ([words, index]) =>
        [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter((box) =>
          box.getAttribute('aria-label')?.startsWith(String(words)),
        )[Number(index)]?.checked === true,
      [name.source.replace('^', ''), place] as const,
    );
  }
  return all;
}

test(
  'a new colleague follows the list for those who join, and the goals of the year are agreed and printed',
  () =>
    visit({ width: 360, height: 740 }, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const lead = (await askAsStaff<Viewer>(page, VIEWER)).viewer.staff.name;
      const colleague = await join(page);

      // The profile says which post they take and who leads them; the list for it is given at once.
      await openAsLead(page, colleague.staffId);
      await page.getByRole('button', { name: 'Ubah profil' }).click();
      const profile = page.getByRole('dialog');
      await profile.getByRole('combobox', { name: 'Jabatan' }).selectOption({ label: 'Petugas layanan' });
      await profile.getByRole('combobox', { name: 'Penyelia' }).selectOption({ label: lead });
      const [year, month, day] = libraryDay().split('-');
      await profile.getByLabel('Mulai di jabatan ini').fill(`${day} ${month} ${year}`);
      expect(await findBarriers(page)).toEqual([]);
      await profile.getByRole('button', { name: 'Simpan' }).click();
      await profile.waitFor({ state: 'detached' });

      await openAsThemselves(page, colleague);
      const list = page.getByRole('region', { name: 'Pegawai baru' });
      const own = await tickAll(page, /^Sudah saya kerjakan/);
      expect(own).toBeGreaterThan(0);
      expect([await findBarriers(page), await findSidewaysScroll(page)]).toEqual([[], []]);
      const plan = page.getByRole('region', { name: 'Rencana pengembangan' });
      await plan.getByRole('button', { name: 'Susun rencana' }).click();
      const goals = page.getByRole('dialog');
      await goals.getByLabel('Yang dituju').fill('Melayani rujukan tanpa bantuan');
      await goals.getByLabel('Cara lain').fill('Mendampingi meja rujukan tiap Rabu');
      expect([await findBarriers(page), await findSidewaysScroll(page)]).toEqual([[], []]);
      await goals.getByRole('button', { name: 'Simpan' }).click();
      await goals.waitFor({ state: 'detached' });
      await plan.getByRole('button', { name: 'Setujui tujuan' }).click();
      await plan.getByText('penyelia belum menyetujui').waitFor();

      await openAsLead(page, colleague.staffId);
      const confirmed = await tickAll(page, /^Dipastikan sebagai penyelia/);
      await list.getByText(`${confirmed} dari ${confirmed} selesai`).waitFor();
      await plan.getByRole('button', { name: 'Setujui tujuan' }).click();
      await plan.getByText(`${lead} setuju`).waitFor();
      expect(await findSidewaysScroll(page)).toEqual([]);

      await openAsThemselves(page, colleague);
      const address = await plan.getByRole('link', { name: 'Cetak (PDF)' }).getAttribute('href');
      const paper = await page.request.get(address ?? '');
      expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
      expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
    }),
  LONG,
);
