import { useBrowser } from '../harness/browser';
import { everyAddress, portalRoutes } from '../harness/portal-routes';

const visit = useBrowser();
const READER = { javaScript: false, width: 412, height: 900 } as const;

test('every page reads whole without scripts: nothing waits, and no button is there that only scripts could press', () =>
  visit(READER, async (page) => {
    for (const { path } of everyAddress(await portalRoutes())) {
      await page.goto(path);

      expect({
        path,
        headings: await page.locator('h1:visible').count(),
        pressable: await page.locator('button[type="button"]:visible').count(),
        waiting: await page.locator('main .sk:visible').count(),
      }).toEqual({ path, headings: 1, pressable: 0, waiting: 0 });
    }
  }));

test('without scripts a reader searches from the home page and narrows what was found', () =>
  visit({ ...READER, width: 1280 }, async (page) => {
    await page.goto('/');
    await page.locator('main input[type="search"]').fill('laskar pelangi');
    await page.locator('main input[type="search"]').press('Enter');
    await page.waitForURL(/\/cari\?q=laskar\+pelangi$/);
    await page.locator('input[name="jenis"][value="BOOK"]').check();
    await page.locator('.facets').getByRole('button', { name: 'Filter' }).click();
    await page.waitForURL(/jenis=BOOK/);

    expect(new URL(page.url()).searchParams.get('q')).toBe('laskar pelangi');
    expect(await page.locator('main ol.rows h2 a').first().innerText()).toMatch(/laskar pelangi/i);
  }));

test('without scripts a search begun on the page of a title leads to the catalogue', () =>
  visit(READER, async (page) => {
    const routes = await portalRoutes();
    await page.goto(routes.title.en);
    await page.locator('header input[type="search"]').fill('sejarah');
    await page.locator('header input[type="search"]').press('Enter');
    await page.waitForURL(/\/en\/search\?q=sejarah$/);

    expect(await page.locator('main h1').innerText()).toContain('sejarah');
  }));

test('without scripts the calculators answer, and calendar and directory are narrowed', () =>
  visit({ ...READER, width: 1280 }, async (page) => {
    await page.goto('/ukm/alat/skala-usaha');
    await page.locator('input[name="jumlah"]').fill('2.000.000.001');
    await page.locator('main .tool-form button').click();
    await page.waitForURL(/jumlah=2\.000\.000\.001#jawaban$/);
    expect(await page.locator('#jawaban h2').innerText()).toMatch(/\p{L}/u);

    await page.goto('/acara');
    await page.locator('select[name="untuk"]').selectOption('anak');
    await page.locator('.cal-filters').getByRole('button', { name: 'Filter' }).click();
    await page.waitForURL(/untuk=anak/);

    await page.goto('/ukm/direktori');
    await page.locator('select[name="sektor"]').selectOption('FOOD');
    await page.locator('.cal-filters').getByRole('button', { name: 'Filter' }).click();
    await page.waitForURL(/sektor=FOOD/);
    await page.locator('input[name="q"][type="search"]').last().fill('keripik');
    await page.locator('.directory-find button').click();
    await page.waitForURL(/q=keripik/);
  }));

test('without scripts the menu of a phone opens', () =>
  visit(READER, async (page) => {
    await page.goto('/kunjungi');
    await page.locator('.plain-menu summary').click();

    expect(await page.locator('.plain-menu a[href="/acara"]').isVisible()).toBe(true);
  }));
