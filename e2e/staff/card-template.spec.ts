import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import sharp from 'sharp';

import { findBarriersInAllLooks } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { settle } from '../harness/settle';
import { openAsAdministrator, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

/** A red field on nothing, as an emblem may be. */
function emblem(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background: { r: 178, g: 34, b: 34, alpha: 0.9 } } })
    .png()
    .toBuffer();
}

async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('SaveCardTemplate'),
  );
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  expect((await saved).status()).toBe(200);
  await settle(page);
}

/** Keeps uploads from beginning until the answer is called. */
async function holdUploads(page: Page): Promise<() => Promise<void>> {
  const gate: { open: () => void } = { open: () => undefined };
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  await page.route('**/graphql*', async (route) => {
    if ((route.request().postData() ?? '').includes('"CreateUpload"')) await opened;
    return route.fallback();
  });
  return async () => {
    gate.open();
    await page.unroute('**/graphql*');
  };
}

test(
  'the head of the library changes the card and sees it at once; the next one finds what was saved',
  () =>
    visit({ width: 1280, height: 900 }, async (page) => {
      await openAsAdministrator(page, '/staff/members/card');
      const front = page.getByRole('img', { name: /^Sisi depan/ });
      await page.getByRole('textbox', { name: 'Baris kedua' }).fill('Kartu pembaca');
      await page.getByText('Merah marun').click();
      expect(await front.getAttribute('aria-label')).toContain(
        'Kartu pembaca, tanda Pustaka, warna Merah marun',
      );
      expect(await findBarriersInAllLooks(page)).toEqual({});
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Contoh kartu plastik (PDF)' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('contoh-kartu.pdf');
      await save(page);

      await page.reload();
      await settle(page);
      expect(await page.getByRole('textbox', { name: 'Baris kedua' }).inputValue()).toBe('Kartu pembaca');
      await page.getByRole('textbox', { name: 'Baris kedua' }).fill('Kartu anggota');
      await page.getByText('Hijau laut').click();
      await save(page);
    }),
  120_000,
);

test(
  'a logo is seen on the card at once, stays after saving, is refused when it is too small, and can be taken away',
  () =>
    visit({ width: 1280, height: 900 }, async (page) => {
      await openAsAdministrator(page, '/staff/members/card');
      const front = page.getByRole('img', { name: /^Sisi depan/ });
      const logo = page.getByRole('img', { name: 'Lambang perpustakaan di kartu' });
      const choose = (name: string, bytes: Buffer, mimeType = 'image/png') =>
        page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: bytes });

      await choose('catatan.txt', Buffer.from('bukan gambar'), 'text/plain');
      await page.getByText('Berkas ini bukan JPEG, PNG, atau WebP.').waitFor();
      await choose('lambang.png', await emblem(600, 500));
      await logo.waitFor();
      expect(await front.getAttribute('aria-label')).toContain('lambang perpustakaan');
      expect(await front.locator('image').count()).toBe(1);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Contoh kartu plastik (PDF)' }).click(),
      ]);
      expect((await readFile(await file.path())).toString('latin1')).toContain('/Subtype /Image');
      await save(page);

      await page.reload();
      await logo.waitFor();
      expect(
        await logo.evaluate((picture: HTMLImageElement) => [
          picture.complete,
          picture.naturalWidth,
          picture.src.endsWith('.webp'),
        ]),
      ).toEqual([true, 600, true]);
      expect(await findBarriersInAllLooks(page)).toEqual({});
      const sending = await holdUploads(page);
      await choose('kecil.png', await emblem(120, 100));
      expect(await page.getByRole('button', { name: 'Simpan', exact: true }).isDisabled()).toBe(true);
      await sending();
      await logo.and(page.locator('[src^="blob:"]')).waitFor();
      await save(page);
      const tooSmall = page.getByText('Gambar ini terlalu kecil untuk dicetak');
      await tooSmall.waitFor();
      await choose('lain.png', await emblem(700, 500));
      await tooSmall.waitFor({ state: 'detached' });

      await page.getByRole('button', { name: 'Hapus lambang' }).press('Enter');
      expect(
        await page.evaluate(() => document.activeElement?.textContent.includes('Tanpa lambang sendiri')),
      ).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('FIELDSET');
      await save(page);
      await page.reload();
      await settle(page);
      expect(await logo.count()).toBe(0);
      expect(await front.getAttribute('aria-label')).toContain('tanda Pustaka');
    }),
  180_000,
);

test('who may print but not edit sees the card and changes nothing', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/members/card');

    expect(await page.getByRole('img', { name: /^Sisi depan/ }).count()).toBe(1);
    expect(await page.locator('input[type=file]').count()).toBe(0);
  }));
