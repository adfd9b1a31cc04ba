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
    await page.locator('body').press('Alt+n');
    await page.waitForURL(/\/catalogue\/new/);
    await settle(page);

    await typeInto(page, 'titleProper', name);
    await typeInto(page, 'contributions', 'Wulandari, Sekar');
    await page.getByRole('option').filter({ hasText: 'Wulandari, Sekar' }).waitFor();
    await page.keyboard.press('Enter');
    await typeInto(page, 'publisher', 'Penerbit Pesisir');
    await typeInto(page, 'publicationYear', '2025');
    await typeInto(page, 'classNumber', '899.221');
    await typeInto(page, 'copies.count', '3');
    await page.keyboard.press('Control+s');
    await page.getByText('Sudah dapat dicari.').waitFor();

    expect((Date.now() - startedAt) / 60_000).toBeLessThan(longestMinutes);
    expect(await copiesOf(name)).toEqual([3]);
    await open(page, `/cari?q=${encodeURIComponent(name)}`);
    expect(
      await page.locator('main a[href*="/judul/"]', { hasText: /\p{L}/u }).first().innerText(),
    ).toContain('Jejak Layar');
  }));

/**
 * Reaches a field as the keyboard does: with Tab, until the field with this path into the input has the
 * focus.
 */
async function typeInto(page: Page, path: string, text: string): Promise<void> {
  const field = page.locator(`[data-path="${path}"]`);
  for (let step = 0; step < 80 && !(await hasFocus(page, path)); step += 1) await page.keyboard.press('Tab');
  expect(await hasFocus(page, path)).toBe(true);
  await field.press('Control+a');
  await page.keyboard.type(text);
}

async function hasFocus(page: Page, path: string): Promise<boolean> {
  return page.locator(`[data-path="${path}"]`).evaluate((field) => field === document.activeElement);
}

async function copiesOf(text: string): Promise<number[]> {
  const query =
    'query ($text: String!) { searchCatalogue(text: $text, first: 1) { nodes { title { availability { copyCount } } } } }';
  const { searchCatalogue } = await ask<{
    searchCatalogue: { nodes: { title: { availability: { copyCount: number } } }[] };
  }>(query, { text });
  return searchCatalogue.nodes.map(({ title }) => title.availability.copyCount);
}
