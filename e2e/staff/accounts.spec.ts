import type { Page } from 'playwright-core';
import { Secret, TOTP } from 'otpauth';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { open, settle } from '../harness/settle';
import { openAsAdministrator, signIn } from '../harness/staff';

const visit = useBrowser();
const LONG = 120_000;
const PASSWORD = 'kereta hujan jendela';
let people = 0;

/** Invites a colleague through the form and returns their address and link. */
async function invite(page: Page): Promise<{ email: string; link: string }> {
  const email = `dewi-${Date.now()}-${++people}@example.org`;
  await open(page, '/staff/accounts');
  await page.getByRole('button', { name: 'Undang petugas' }).click();
  await page.getByRole('textbox', { name: 'Nama' }).fill('Dewi Lestari');
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Buat tautan' }).click();
  const link = page.getByRole('textbox', { name: 'Tautan' });
  await link.waitFor();
  return { email, link: await link.inputValue() };
}

/** Leaves and opens the link as the colleague, who sets a password and is let in. */
async function accept(page: Page, link: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(link);
  await page.locator('input[autocomplete="new-password"]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/welcome'));
  await settle(page);
}

test(
  'an administrator invites a colleague, who sets a password with the link and works with the rights given',
  () =>
    visit({}, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const { email, link } = await invite(page);
      const inviting = await findBarriers(page);
      await accept(page, link);
      const places = await page.getByRole('navigation', { name: 'Utama' }).getByRole('link').allInnerTexts();

      expect(inviting).toEqual([]);
      expect(
        ['Meja sirkulasi', 'Petugas', 'Jejak audit'].map((place) =>
          places.some((shown) => shown.includes(place)),
        ),
      ).toEqual([true, false, false]);
      await page.context().clearCookies();
      await page.goto(link);
      await page.locator('input[autocomplete="new-password"]').fill('rumah gunung kertas');
      await page.keyboard.press('Enter');
      await page.getByText('Tautan ini sudah dipakai').waitFor();
      await signIn(page, PASSWORD, email);
      await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
    }),
  LONG,
);

test(
  'a dangerous act asks who is at the screen and then goes on by itself',
  () =>
    visit({}, async (page) => {
      await openAsAdministrator(page, '/staff/');
      let isHeldBack = true;
      // The clock of the server cannot be moved from here: its first answer is replaced, all others are its
      // own.
      await page.route('**/graphql', async (route) => {
        if (!isHeldBack || !(route.request().postData() ?? '').includes('InviteStaff'))
          return route.continue();
        isHeldBack = false;
        return route.fulfill({
          json: {
            errors: [
              {
                message: 'Prove who you are once more.',
                extensions: { code: 'FORBIDDEN', reason: 'PROOF_REQUIRED' },
              },
            ],
          },
        });
      });
      const inviting = invite(page);
      const dialog = page.getByRole('dialog', { name: 'Pastikan ini Anda' });
      await dialog.waitFor();
      const barriers = await findBarriers(page);
      await dialog.locator('input[autocomplete="current-password"]').fill('bukan kata sandinya');
      await page.keyboard.press('Enter');
      await dialog.getByText('Kata sandi tidak cocok').waitFor();
      await dialog.locator('input[autocomplete="current-password"]').fill('contoh-pasuruan');
      await page.keyboard.press('Enter');

      expect((await inviting).link).toMatch(/\/staff\/welcome#[\w-]{43}$/);
      expect(barriers).toEqual([]);
    }),
  LONG,
);

test(
  'the second step is set up with an app, and the next sign-in asks for its code',
  () =>
    visit({}, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const { email, link } = await invite(page);
      await accept(page, link);
      await open(page, '/staff/second-step');
      await page.locator('input[autocomplete="current-password"]').fill(PASSWORD);
      await page.keyboard.press('Enter');
      const secret = (await page.locator('form code').innerText()).replace(/\s/g, '');
      const codeAt = (later: number): string =>
        new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later });
      const settingUp = await findBarriers(page);
      await page.locator('input[autocomplete="one-time-code"]').fill(codeAt(0));
      await page.keyboard.press('Enter');
      await page.locator('.recovery-codes li').first().waitFor();
      const codes = await page.locator('.recovery-codes li').allInnerTexts();
      const shown = await findBarriers(page);
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Lanjut' }).click();
      await page.waitForURL((url) => !url.pathname.endsWith('/second-step'));

      await page.context().clearCookies();
      await signIn(page, PASSWORD, email);
      await page.locator('input[autocomplete="one-time-code"]').waitFor();
      const asking = await findBarriers(page);
      await page.locator('input[autocomplete="one-time-code"]').fill(codeAt(30_000));
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));

      expect(codes.length).toBe(10);
      expect([settingUp, shown, asking]).toEqual([[], [], []]);
    }),
  LONG,
);

for (const theme of ['light', 'dark'] as const) {
  test(
    `axe finds nothing on accounts, roles, the audit log, and the page of an invitation (${theme})`,
    () =>
      visit({ theme }, async (page) => {
        const found: Record<string, string[]> = {};
        await openAsAdministrator(page, '/staff/');
        for (const path of [
          '/staff/accounts',
          '/staff/accounts?state=CLOSED',
          '/staff/audit',
          '/staff/audit?act=nothing',
          '/staff/security',
          '/staff/welcome#token',
        ]) {
          await open(page, path);
          found[path] = await findBarriers(page);
        }
        await open(page, '/staff/accounts');
        await page.getByRole('button', { name: 'Peran Pustakawan' }).click();
        await page.getByRole('dialog').waitFor();
        found['a role'] = await findBarriers(page);

        expect(Object.entries(found).filter(([, barriers]) => barriers.length > 0)).toEqual([]);
      }),
    LONG,
  );
}

test(
  'nobody scrolls sideways on accounts and the audit log at 320 pixels',
  () =>
    visit({ width: 320, height: 640 }, async (page) => {
      await openAsAdministrator(page, '/staff/accounts');
      const accounts = await findSidewaysScroll(page);
      await open(page, '/staff/audit');

      expect([accounts, await findSidewaysScroll(page)]).toEqual([[], []]);
    }),
  LONG,
);
