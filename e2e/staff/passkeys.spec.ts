import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { open, settle } from '../harness/settle';
import { signIn } from '../harness/staff';

const visit = useBrowser();
const LONG = 120_000;
const DESK = 'layanan@contoh.pustaka';

/** Gives the browser a device that keeps passkeys and always finds the right finger. */
async function giveDevice(page: Page): Promise<void> {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function leave(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/staff/sign-in');
  await settle(page);
}

test(
  'a passkey is named, shows its recovery codes, signs in alone, and proves who removes it',
  () =>
    visit({ width: 1280, height: 900 }, async (page) => {
      await giveDevice(page);
      await signIn(page, 'contoh-pasuruan', DESK);
      await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
      await open(page, '/staff/security');
      await page.getByRole('button', { name: 'Tambah kunci sandi' }).click();
      await page.getByRole('textbox', { name: 'Nama kunci sandi' }).fill('Laptop meja');
      await page.keyboard.press('Enter');
      await page.getByText('Kunci sandi sudah ditambahkan.').waitFor();
      expect(await page.locator('.recovery-codes li').count()).toBe(10);
      expect([await findBarriers(page), await findSidewaysScroll(page)]).toEqual([[], []]);
      await page.getByRole('checkbox', { name: 'Kode ini sudah saya simpan' }).check();
      await page.getByRole('button', { name: 'Lanjut' }).click();
      await page.getByText('Laptop meja').waitFor();

      await leave(page);
      await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click();
      await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
      await open(page, '/staff/security');

      let isHeldBack = true;
      // The clock of the server cannot be moved from here: its first answer is replaced, all others are its
      // own.
      await page.route('**/graphql', async (route) => {
        if (!isHeldBack || !(route.request().postData() ?? '').includes('RemoveStaffPasskey'))
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
      await page.getByRole('button', { name: 'Hapus kunci sandi Laptop meja' }).click();
      const dialog = page.getByRole('dialog', { name: 'Pastikan ini Anda' });
      await dialog.getByRole('button', { name: 'Buktikan dengan kunci sandi' }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Buktikan dengan kunci sandi' }).click();
      await page.getByText('Laptop meja').waitFor({ state: 'detached' });

      await leave(page);
      await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click();
      await page.getByText('Kunci sandi ini tidak dikenal').waitFor();
      await signIn(page, 'contoh-pasuruan', DESK);
      await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
    }),
  LONG,
);
