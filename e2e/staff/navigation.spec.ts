import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { lendableCopies, registerMember, wedge } from '../harness/desk';
import { admit, openAsAdministrator, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

test('all jobs of the administrator and the account menu are in sight on a laptop', () =>
  visit({ width: 1366, height: 768 }, async (page) => {
    await openAsAdministrator(page, '/staff/overdue');
    const navigation = page.getByRole('navigation', { name: 'Utama' });
    const bottoms = await navigation
      .locator('a, .account-button')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().bottom));

    expect(bottoms.length).toBeGreaterThan(12);
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(768);
    expect(await navigation.locator('[aria-current]').innerText()).toContain('Reservasi & pinjaman');
    const tabs = page.getByRole('navigation', { name: 'Bagian Reservasi & pinjaman' });
    await tabs.getByRole('link', { name: 'Kas' }).click();
    await page.waitForURL(/\/till$/);
    expect(await findBarriers(page)).toEqual([]);
  }));

test('a place that is pinned stands on top and stays for the account, a folded group stays folded', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/events/statistics');
    await page.getByRole('button', { name: 'Sematkan Statistik' }).press('Enter');
    await page.getByRole('button', { name: /^Koleksi/ }).click();
    await page.reload();

    const navigation = page.getByRole('navigation', { name: 'Utama' });
    await navigation
      .getByRole('list', { name: 'Disematkan' })
      .getByRole('link', { name: 'Statistik' })
      .waitFor();
    expect(await navigation.getByRole('link', { name: 'Katalog' }).count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
  }));

test('a tablet names every job, a phone has all of them in a sheet', () =>
  visit({ width: 820, height: 1100 }, async (page) => {
    await admit(page, 'layanan@contoh.pustaka');
    await page.goto('/staff/members');
    const navigation = page.getByRole('navigation', { name: 'Utama' });
    await navigation.getByText('Reservasi', { exact: true }).waitFor();
    expect(await navigation.locator('.navigation-groups a').count()).toBe(11);

    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Lainnya' }).click();
    const sheet = page.getByRole('dialog', { name: 'Semua tempat' });
    await sheet.getByRole('link', { name: 'Buku bermasalah' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await sheet.getByRole('link', { name: 'Buku bermasalah' }).click();
    await page.waitForURL(/\/cases$/);
    expect(await findSidewaysScroll(page)).toEqual([]);
  }));

test.each([
  ['denda', /\/till$/],
  ['tutup cabang', /\/branches\/calendar\?act=close$/],
  ['opening hours', /\/branches$/],
  ['acara baru', /\/events\/new$/],
])('the palette leads from "%s" to where it is done', (words, address) =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/audit');
    await page.keyboard.press('Control+K');
    await page.getByPlaceholder('Cari judul atau jalankan perintah').fill(words);
    await page.getByRole('dialog').locator('[data-action]').first().waitFor();
    await page.keyboard.press('Enter');

    await page.waitForURL(address);
  }),
);

test.each([0, 1500])(
  'what is typed right after Ctrl K reaches the palette that comes %i ms late, and no copy is found or missed by it',
  (late) =>
    visit({}, async (page) => {
      const acts: string[] = [];
      page.on('request', (request) => {
        const name = /"operationName":"(CheckIn|ReportMissing)"/.exec(request.postData() ?? '')?.[1];
        if (name !== undefined) acts.push(name);
      });
      await page.route('**/CommandPalette*', async (route) => {
        await new Promise((done) => setTimeout(done, late));
        await route.fallback();
      });
      await openAsLibrarian(page, '/staff/');
      await page.getByRole('region', { name: 'Tarik reservasi' }).waitFor();

      await page.keyboard.press('Control+K');
      await page.keyboard.type('tata letak', { delay: 60 });

      const box = page.getByPlaceholder('Cari judul atau jalankan perintah');
      await page.waitForFunction(
        (typed) =>
          document.activeElement instanceof HTMLInputElement &&
          document.activeElement.placeholder !== '' &&
          document.activeElement.value === typed,
        'tata letak',
      );
      expect(await box.inputValue()).toBe('tata letak');
      await page.keyboard.press('Escape');
      await box.waitFor({ state: 'detached' });
      expect(await page.getByRole('button', { name: /^Urungkan/ }).count()).toBe(0);
      expect(acts).toEqual([]);
    }),
);

test('a scan on any screen opens the copy or the member it is, and says what it does not know', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/');
    const member = await registerMember(page, 'umum');
    const [copy] = await lendableCopies(page, 1);
    await page.goto('/staff/overdue');
    await page.getByRole('heading', { name: 'Terlambat', level: 1 }).waitFor();

    await wedge(page, copy?.barcode ?? '');
    await page.waitForURL(new RegExp(`/catalogue/${copy?.titleId}\\?copy=`));
    await page.locator('tr[aria-current]', { hasText: copy?.barcode }).waitFor();
    await page.goto('/staff/overdue');
    await page.getByRole('heading', { name: 'Terlambat', level: 1 }).waitFor();
    await wedge(page, 'B99999999');
    await page.getByRole('status').filter({ hasText: 'B99999999 bukan kartu' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await wedge(page, '9789999999991');
    await page.waitForURL(/\/catalogue\/new\?isbn=9789999999991/);
    await page.goto('/staff/overdue');
    await page.getByRole('heading', { name: 'Terlambat', level: 1 }).waitFor();
    await wedge(page, member.cardNumber);
    await page.waitForURL(new RegExp(`/desk\\?member=${member.id}`));
  }));
