import type { Page } from 'playwright-core';

import { findBarriersInAllLooks } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { settle } from '../harness/settle';
import { openAsAdministrator, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse((response) => (response.request().postData() ?? '').includes('SaveCardTemplate'));
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  expect((await saved).status()).toBe(200);
  await settle(page);
}

test('the head of the library changes the card and sees it at once; the next one finds what was saved', () =>
  visit({ width: 1280, height: 900 }, async (page) => {
    await openAsAdministrator(page, '/staff/members/card');
    const front = page.getByRole('img', { name: /^Sisi depan/ });
    await page.getByRole('textbox', { name: 'Baris kedua' }).fill('Kartu pembaca');
    await page.getByText('Merah marun').click();
    expect(await front.getAttribute('aria-label')).toContain('Kartu pembaca, warna Merah marun');
    expect(await findBarriersInAllLooks(page)).toEqual({});
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Contoh kartu plastik (PDF)' }).click()]);
    expect(file.suggestedFilename()).toBe('contoh-kartu.pdf');
    await save(page);

    await page.reload();
    await settle(page);
    expect(await page.getByRole('textbox', { name: 'Baris kedua' }).inputValue()).toBe('Kartu pembaca');
    await page.getByRole('textbox', { name: 'Baris kedua' }).fill('Kartu anggota');
    await page.getByText('Hijau laut').click();
    await save(page);
  }), 120_000);

test('who may print but not edit sees the card and changes nothing', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/members/card');

    expect(await page.getByRole('img', { name: /^Sisi depan/ }).count()).toBe(1);
  }));
