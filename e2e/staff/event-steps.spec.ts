import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { settle } from '../harness/settle';
import { askAsStaff, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
/** What a librarian needs at most, from opening the form to the saved draft of a course of six sessions. */
const MOST_TABS = 30;

/** Presses Tab until a field has the focus, and counts. */
async function tabTo(page: Page, label: string): Promise<number> {
  const field = page.getByLabel(label, { exact: true }).first();
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return tabs;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${label} is not reached by ${MOST_TABS} Tabs.`);
}

test('a course of six sessions is planned by keyboard, kind first and its days in one line, in few Tabs', () =>
  visit({}, async (page) => {
    const name = `Kursus batik ${Date.now()}`;
    await openAsLibrarian(page, '/staff/events/new');
    await page.locator('input[type="radio"]:checked').waitFor();

    // The kind has the focus: the arrow chooses the next one, a workshop.
    await page.keyboard.press('ArrowRight');
    let tabs = await tabTo(page, 'Nama acara');
    await page.keyboard.type(name);
    tabs += await tabTo(page, 'Ringkasan');
    await page.keyboard.type('Enam pertemuan dari malam sampai kain jadi.');
    await page.keyboard.press('Control+Enter');
    await page.getByLabel('Kapan, dalam satu baris').waitFor();
    tabs += await tabTo(page, 'Kapan, dalam satu baris');
    await page.keyboard.type('6 kali setiap Selasa 13.00-15.30 mulai 2 Feb 2027, libur dilewati');
    await page.getByText('Menjadi 6 pertemuan').waitFor();
    tabs += await tabTo(page, 'Ruang');
    await page.keyboard.press('Control+Enter');
    tabs += await tabTo(page, 'Kursi tiap pertemuan');
    expect(await page.getByLabel('Kursi tiap pertemuan').inputValue()).toBe('20');
    expect(await page.getByLabel('Cara ikut', { exact: true }).inputValue()).toBe('OPEN');
    tabs += await tabTo(page, 'Cara ikut');
    await page.keyboard.press('Control+s');
    await page.waitForURL(/\/events\/evt_[^/]+\/edit/);

    console.log(`Tabs from opening to the saved draft: ${tabs}`);
    expect(tabs).toBeLessThanOrEqual(MOST_TABS);
    const { event } = await askAsStaff<{ event: { kind: string; sessions: { startsAt: string }[] } }>(
      page,
      'query ($id: ID!) { event(id: $id) { kind sessions { startsAt } } }',
      { id: /evt_[^/]+/.exec(page.url())?.[0] },
    );
    expect([event.kind, event.sessions.length]).toEqual(['WORKSHOP', 6]);
  }));

test('an exhibition asks for days and no hours, and a line that cannot be read is told', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/events/new');
    await page.getByLabel('Pameran', { exact: true }).check();
    await page
      .getByRole('button', { name: /Kapan dan di mana/ })
      .first()
      .click();
    const line = page.getByLabel('Kapan, dalam satu baris');

    await line.fill('entah kapan');
    await line.press('Tab');
    await page.getByText('“entah kapan” tidak terbaca.').waitFor();
    await line.fill('5 des 2027 sampai 20 des 2027');
    await page.getByText('Menjadi 1 pertemuan').waitFor();
    await page.getByText('Pilih tanggal sendiri').click();

    expect(await page.getByLabel('Hari terakhir').inputValue()).toBe('Sen, 20 Des 2027');
    expect(await page.getByLabel('Mulai', { exact: true }).count()).toBe(0);
  }));

test('a refusal leads back to its step and field', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/events/new');
    await page
      .getByRole('button', { name: /Siapa dan cara ikut/ })
      .first()
      .click();
    await page.keyboard.press('Control+s');

    const name = page.getByLabel('Nama acara');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-path') === 'name.indonesian');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: 'Apa 1 perlu dibetulkan' }).waitFor();
  }));

test.each(['light', 'dark'] as const)('axe finds nothing in any step, on a phone either (%s)', (theme) =>
  visit({ theme, width: 320, height: 640 }, async (page) => {
    await openAsLibrarian(page, '/staff/events/new');
    const found: string[] = [];
    for (const _ of [1, 2, 3]) {
      for (const fold of await page.locator('.more-fields:visible > summary').all()) await fold.click();
      await settle(page);
      found.push(...(await findBarriers(page)), ...(await findSidewaysScroll(page)));
      await page.keyboard.press('Control+Enter');
    }

    expect(found).toEqual([]);
  }),
);
