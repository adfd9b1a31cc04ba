import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { ask } from '../harness/library';
import { confirmPhones } from '../harness/member';
import { open, settle } from '../harness/settle';

const visit = useBrowser();

type Listed = {
  readonly path: string;
  readonly kind: string;
  readonly nextSession: { readonly capacity: number | null; readonly takenCount: number } | null;
  readonly registrationTerms: { readonly isOpen: boolean; readonly scope: string };
};

/** Finds the address of a storytelling with places for a family. */
async function findStory(): Promise<string> {
  const { events } = await ask<{ events: { nodes: readonly Listed[] } }>(
    '{ events(filter: { needsRegistration: true }, first: 60) { nodes { path kind nextSession { capacity takenCount } registrationTerms { isOpen scope } } } }',
  );
  const story = events.nodes.findLast(
    ({ kind, nextSession, registrationTerms }) =>
      kind === 'STORYTELLING' &&
      registrationTerms.isOpen &&
      registrationTerms.scope === 'SERIES' &&
      (nextSession?.capacity ?? 99) - (nextSession?.takenCount ?? 0) > 8,
  );
  if (story === undefined) throw new Error('No storytelling has places.');
  return story.path;
}

/**
 * Makes the browser an old telephone on mobile data: 1.6 Mbit/s, 150 ms there and back, a fourth of the
 * speed.
 */
async function slowDown(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

test('a mother joins on an old telephone, adds two children and registers them for the storytelling', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const story = await findStory();
    await slowDown(page);
    await page.goto('/daftar');
    await page.getByLabel('Nama lengkap').fill('Sari Handayani');
    await page.getByLabel('Tanggal lahir').fill('1994-02-11');
    await page.locator('input[autocomplete="new-password"]').fill('melati di halaman');
    // Without a contact both fields say that they are needed; one of them is enough to go on.
    await page.getByRole('button', { name: 'Daftar', exact: true }).click();
    await page.getByLabel('Nomor telepon').fill('0812 7000 1234');
    await page.getByRole('button', { name: 'Daftar', exact: true }).click();
    await page.getByText('Buktikan').or(page.getByText('masuklah dengan nomor kartu ini')).first().waitFor();
    await page.getByRole('link', { name: 'Nanti saja' }).click();
    await page.waitForURL('/pustaka-saya');

    await page.goto(story);
    await page.getByText('Siapa yang datang?').waitFor();
    await settle(page);
    expect(
      await page
        .locator('.who input[type="checkbox"]')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked)),
    ).toEqual([true]);
    await page.getByLabel('Nama anak ke-1').fill('Raka');
    await page.getByLabel('Tanggal lahir').first().fill('2018-05-01');
    await page.getByRole('button', { name: 'Tambah anak' }).click();
    await page.getByLabel('Nama anak ke-2').fill('Kirana');
    await page.getByLabel('Tanggal lahir').nth(1).fill('2020-09-17');
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);
    await page.getByRole('button', { name: 'Daftarkan 3 orang' }).click();

    await page.getByText('3 orang terdaftar.').waitFor();
    expect(await page.locator('.seated b').allInnerTexts()).toEqual(['Sari Handayani', 'Raka', 'Kirana']);
    await page.getByRole('button', { name: 'Tunjukkan 3 tiket' }).click();
    await page.locator('dialog .tickets svg[role="img"]').nth(2).waitFor();
    expect(await page.locator('dialog .tickets svg[role="img"]').count()).toBe(3);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Usulkan kartu' }).click();
    await page.getByText('2 kartu sudah dibuat.').waitFor();
    expect(await page.locator('.reg').innerText()).toMatch(/Raka: PSR-\d\d-\d{6}, Kirana: PSR-\d\d-\d{6}\./);
    expect(await findBarriers(page)).toEqual([]);
  }));

test('who joined by telephone hears before the last step that a code comes first, where to type it, and then has a hold', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    await open(page, '/daftar');
    expect(await page.getByText('Langsung setelah mendaftar').innerText()).toBe(
      'Langsung setelah mendaftar: kartu digital di ponsel.',
    );
    await page.getByLabel('Nama lengkap').fill('Wiwik Lestari');
    await page.getByLabel('Tanggal lahir').fill('1991-08-03');
    await page.locator('input[autocomplete="new-password"]').fill('kenanga di beranda');
    await page.getByLabel('Nomor telepon').fill('0812 7000 5678');
    await page.getByRole('button', { name: 'Daftar', exact: true }).click();
    await page.getByRole('link', { name: 'Nanti saja' }).click();
    await page.waitForURL('/pustaka-saya');

    await open(page, '/cari?q=laut');
    await page.locator('main h2 a').first().click();
    await page.getByRole('button', { name: 'Pesan buku ini' }).click();
    const sheet = page.locator('dialog[open]');
    await sheet.getByText('Ketik dahulu kode').waitFor();
    expect(await sheet.getByRole('button', { name: 'Ya, pesan' }).count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    const title = new URL(page.url()).pathname;
    await sheet.getByRole('link', { name: 'Ketik kode dulu, lalu pesan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Verifikasi kontak' }).waitFor();

    await page.getByRole('link', { name: 'Nanti saja' }).click();
    await page.waitForURL(`${title}#pesan`);

    await confirmPhones(page, 'Wiwik Lestari');
    await page.reload();
    await page.getByRole('button', { name: 'Ya, pesan' }).click();
    await page.locator('.toast', { hasText: 'Dipesan' }).waitFor();
  }));
