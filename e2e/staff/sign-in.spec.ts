import { useBrowser } from '../harness/browser';
import { settle } from '../harness/settle';
import { openAsLibrarian, signIn } from '../harness/staff';

const visit = useBrowser();

test('a stranger who wants a page of the back office is led to the door and back to that page', () =>
  visit({}, async (page) => {
    await page.goto('/staff/branches');
    await page.waitForURL(/\/staff\/sign-in\?to=/);
    await page.locator('input[autocomplete="username"]').fill('pustakawan@contoh.pustaka');
    await page.locator('input[autocomplete="current-password"]').fill('contoh-pasuruan');
    await page.keyboard.press('Enter');

    await page.waitForURL(/\/staff\/branches$/);
    await page.getByRole('heading', { level: 1, name: 'Cabang', exact: true }).waitFor();
  }));

test('a wrong password is refused with a sentence, and the door stays shut', () =>
  visit({}, async (page) => {
    await signIn(page, 'salah-sama-sekali');
    await page
      .locator('form')
      .getByText(/\p{L}+ \p{L}+.*\./u)
      .first()
      .waitFor();

    expect(new URL(page.url()).pathname).toBe('/staff/sign-in');
  }));

test('the menu of the account leaves its button in place, and gives the keyboard back', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/');
    const button = page.getByRole('button', { name: /Menu akun/ });
    const drawn = await button.elementHandle();
    await button.hover();
    await settle(page);
    expect(await drawn?.evaluate((element) => element.isConnected)).toBe(true);

    await page.keyboard.press('Tab');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Keluar', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.classList.contains('account-button'));
  }));

test('the session and the mark of a known device are cookies that no script can read, and signing out ends the session', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/');
    const session = (await page.context().cookies()).filter(({ httpOnly }) => httpOnly);
    expect(session.map(({ sameSite }) => sameSite)).toEqual(['Strict', 'Strict']);

    await page.getByRole('button', { name: /Menu akun/ }).click();
    await page.getByRole('menuitem', { name: 'Keluar', exact: true }).click();
    await page.waitForURL(/\/staff\/sign-in/);

    await page.goto('/staff/catalogue');
    await page.waitForURL(/\/staff\/sign-in/);
  }));
