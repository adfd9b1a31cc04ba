import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';

const visit = useBrowser();

test('a developer tries a query, sees what it costs, and finds a field in the contract', () =>
  // Chromium keeps the look of text that was typed over as a style of its own, which the policy stops.
  visit({ expectedTrouble: [/400/, /Applying inline style/] }, async (page) => {
    await page.goto('/data');
    await page.getByRole('link', { name: 'Coba: Jam buka' }).click();
    await page.getByRole('heading', { level: 1, name: 'Coba langsung' }).waitFor();

    const query = page.getByRole('textbox', { name: 'Kueri' });
    await query.waitFor();
    expect(await query.textContent()).toContain('branches');
    await query.press('Control+Enter');
    await page.getByText(/^Status 200, \d+ ms, harga \d+\/500 poin$/).waitFor();
    expect(await page.getByRole('region', { name: 'Jawaban' }).last().textContent()).toContain(
      'openingState',
    );

    await page.getByRole('searchbox', { name: 'Cari di kontrak' }).fill('newArrivals');
    await page
      .getByText(/Query\.newArrivals/)
      .first()
      .waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('textbox', { name: 'Variabel (JSON)' }).fill('[1]');
    await page.getByRole('button', { name: 'Jalankan' }).click();
    await page.getByText('Variabel harus berupa objek JSON').waitFor();
    await page.getByRole('textbox', { name: 'Variabel (JSON)' }).fill('');
    await query.press('Control+a');
    await page.keyboard.type('{ nothingSuch');
    await page.getByRole('button', { name: 'Jalankan' }).click();
    await page.getByText(/^Status 400/).waitFor();
  }));

test('the page says what it needs where scripts do not run', () =>
  visit({ javaScript: false }, async (page) => {
    await page.goto('/en/data/explorer');

    expect(await page.locator('main noscript').first().textContent()).toContain(
      'This page needs JavaScript.',
    );
    await page.getByRole('link', { name: 'Back to the developer page' }).click();
    await page.getByRole('heading', { level: 2, name: 'Recipes' }).waitFor();
  }));
