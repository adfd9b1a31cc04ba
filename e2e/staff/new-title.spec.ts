import type { Page } from 'playwright-core';

import { useBrowser } from '../harness/browser';
import { ask } from '../harness/library';
import { open, settle } from '../harness/settle';
import { openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const name = `Jejak Layar di Selat Madura ${Date.now()}`;
const longestMinutes = 2;

test('by keyboard alone a librarian adds a title with three copies in under two minutes, and readers find it a moment later', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/catalogue');
    const startedAt = Date.now();
    await page.locator('body').press('n');
    await page.waitForURL(/\/catalogue\/new/);
    await settle(page);

    await typeInto(page, 'Judul', name);
    await typeInto(page, 'Pengarang dan penyumbang', 'Wulandari, Sekar');
    await page.keyboard.press('Enter');
    await typeInto(page, 'Penerbit', 'Penerbit Pesisir');
    await typeInto(page, 'Tahun', '2025');
    await typeInto(page, 'Kelas', '899.221');
    await typeInto(page, 'Jumlah', '3');
    await page.keyboard.press('Control+s');
    await page.getByText('Sudah dapat dicari.').waitFor({ timeout: 20_000 });

    expect((Date.now() - startedAt) / 60_000).toBeLessThan(longestMinutes);
    expect(await copiesOf(name)).toEqual([3]);
    await open(page, `/cari?q=${encodeURIComponent(name)}`);
    expect(await page.locator('main a[href*="/judul/"]', { hasText: /\p{L}/u }).first().innerText()).toContain('Jejak Layar');
  }));

/** Reaches a field as the keyboard does: with Tab, until the field with this label has the focus. */
async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).first();
  for (let step = 0; step < 80 && !(await hasFocus(page, label)); step += 1) await page.keyboard.press('Tab');
  expect(await hasFocus(page, label)).toBe(true);
  await field.press('Control+a');
  await page.keyboard.type(text);
}

async function hasFocus(page: Page, label: string): Promise<boolean> {
  return page.getByLabel(label, { exact: true }).first().evaluate((field) => field === document.activeElement);
}

async function copiesOf(text: string): Promise<number[]> {
  const query = 'query ($text: String!) { searchCatalogue(text: $text, first: 1) { nodes { title { availability { copyCount } } } } }';
  const { searchCatalogue } = await ask<{ searchCatalogue: { nodes: { title: { availability: { copyCount: number } } }[] } }>(query, { text });
  return searchCatalogue.nodes.map(({ title }) => title.availability.copyCount);
}
