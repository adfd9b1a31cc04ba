import type { Page } from 'playwright-core';
import sharp from 'sharp';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { open, settle } from '../harness/settle';
import { openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const LONG = 300_000;
const stamp = Date.now();
const words = `Toilet lantai 2 terkunci ${stamp}`;

async function answer(page: Page, text: string): Promise<void> {
  await openAsLibrarian(page, '/staff/feedback?sort=newest');
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: words }).first().click();
  await page.getByLabel('Jawaban atau catatan').fill(text);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await page.getByRole('listitem').filter({ hasText: text }).waitFor();
}

test(
  'a complaint with a photo goes from a telephone to an answer, is reopened once and answered again',
  () =>
    visit({ width: 360, height: 740 }, async (page) => {
      await open(page, '/aduan?place=Toilet%20lantai%202&code=1');
      expect(await page.getByLabel('Ruang atau sudut, bila ada').inputValue()).toBe('Toilet lantai 2');
      await page.getByLabel('Ceritakan').fill(`${words}. Sudah tiga hari.`);
      await page.reload();
      await settle(page);
      expect(await page.getByLabel('Ceritakan').inputValue()).toContain(words);
      await page.getByLabel('Pilih foto').setInputFiles({
        name: 'toilet.jpg',
        mimeType: 'image/jpeg',
        buffer: await sharp({ create: { width: 64, height: 64, channels: 3, background: 'teal' } })
          .jpeg()
          .toBuffer(),
      });
      await page.getByRole('button', { name: 'Hapus toilet.jpg' }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      expect(await findSidewaysScroll(page)).toEqual([]);
      await page.getByRole('button', { name: 'Kirim, terima nomor' }).click();
      await page.getByText('Isi alamat atau nomornya, atau pilih tanpa nama', { exact: false }).waitFor();
      await page.getByLabel('Tanpa nama. Saya ikuti lewat tautan saja').check();
      await page.getByRole('button', { name: 'Kirim, terima nomor' }).click();
      await page.getByRole('heading', { name: 'Sudah kami terima' }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole('link', { name: 'Buka aduan Anda' }).click();
      await page.getByText('Menunggu jawaban').first().waitFor();
      expect(await findBarriers(page)).toEqual([]);
      const own = page.url();

      await visit({}, (staff) => answer(staff, 'Kuncinya sudah diganti.'));
      await page.reload();
      await page.getByText('Kuncinya sudah diganti.').waitFor();
      await page.getByLabel('Apa yang belum beres').fill('Masih terkunci.');
      await page.getByRole('button', { name: 'Buka lagi' }).click();
      await page.getByText('Anda buka lagi').waitFor();
      expect(await page.getByRole('button', { name: 'Buka lagi' }).count()).toBe(0);

      await visit({}, (staff) => answer(staff, 'Sekarang terbuka.'));
      await page.goto(own);
      await page.reload();
      await page.getByText('Sekarang terbuka.').waitFor();
      expect(await page.getByRole('button', { name: 'Buka lagi' }).count()).toBe(0);

      await open(page, own.split('#')[0]?.replace(/^https?:\/\/[^/]+/, '') ?? '');
      await page.getByText('Nomor saja hanya menunjukkan keadaannya', { exact: false }).waitFor();
      expect(await page.getByText('Sekarang terbuka.').count()).toBe(0);
      await open(page, '/tanya');
      await page.getByRole('heading', { name: 'Tanya pustakawan' }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
    }),
  LONG,
);
