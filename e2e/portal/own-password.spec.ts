import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { registerMember } from '../harness/desk';
import { knock } from '../harness/member';
import { open, settle } from '../harness/settle';
import { admit, askAsStaff } from '../harness/staff';

const visit = useBrowser();

test('whoever signs in with a password that staff chose chooses another before anything else', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    await admit(page);
    const { id, cardNumber } = await registerMember(page, 'umum');
    await askAsStaff(
      page,
      'mutation ($input: SetMemberPasswordInput!) { setMemberPassword(input: $input) { userErrors { message } } }',
      { input: { memberId: id, password: 'dari-petugas-2026' } },
    );

    await open(page, '/masuk');
    await knock(page, cardNumber, 'dari-petugas-2026');
    await page.getByText('Pilih kata sandi Anda sendiri.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const password = page.getByLabel('Kata sandi baru');
    await password.fill('dari-petugas-2026');
    await page.getByRole('button', { name: 'Simpan dan masuk' }).click();
    await page.getByText('Petugas tahu kata sandi ini. Pilih yang lain.').waitFor();
    await password.fill('melati di halaman');
    await page.getByRole('button', { name: 'Simpan dan masuk' }).click();

    await page.waitForURL('/pustaka-saya');
    await settle(page);
    expect(await page.locator('.card .codes span').first().innerText()).toBe(cardNumber);
  }));
