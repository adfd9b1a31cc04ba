import { useBrowser } from '../harness/browser';
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
