import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { libraryAddress } from '../harness/library';
import { newcomer, openOwn } from '../harness/member';

const visit = useBrowser();

/** Signs a member in on a telephone somewhere else. */
async function signInElsewhere(who: { login: string; password: string }): Promise<void> {
  const query = 'mutation ($input: SignInMemberInput!) { signInMember(input: $input) { member { id } } }';
  const post = (body: object, cookie = ''): Promise<Response> =>
    fetch(`${libraryAddress()}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Mozilla/5.0 (Linux; Android 12) Chrome/120',
        cookie,
      },
      body: JSON.stringify(body),
    });
  const cookie = (await post({ query, variables: { input: who } })).headers.get('set-cookie')?.split(';')[0];
  await post({ query: '{ viewer { member { id } } }' }, cookie);
}

test('a member finds a telephone that is not theirs, signs it out, and changes the password without leaving', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const who = await newcomer(page);
    await signInElsewhere(who);
    await openOwn(page, '/keamanan-saya', who);
    const telephone = page.locator('.session').filter({ hasText: 'Chrome, Android' });
    expect(await page.locator('.session').count()).toBe(2);

    await telephone.getByRole('button', { name: 'Keluarkan Chrome, Android' }).click();
    await telephone.waitFor({ state: 'detached' });
    await signInElsewhere(who);
    await page.getByLabel('Kata sandi sekarang').fill('salah-sama-sekali');
    await page.getByLabel('Kata sandi baru').fill('perahu-hijau-2026');
    await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
    await page.getByText('Kata sandi yang sekarang tidak cocok.').waitFor();
    await page.getByLabel('Kata sandi sekarang').fill(who.password);
    await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
    await page.getByText('Kata sandi sudah diganti').waitFor();

    await page.reload();
    await page.locator('.session').first().waitFor();
    expect(await page.locator('.session').allInnerTexts()).toEqual([
      expect.stringContaining('Perangkat ini.'),
    ]);
  }));

test('a device that made a passkey signs its owner in without name and password, until it is removed', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const devices = await page.context().newCDPSession(page);
    await devices.send('WebAuthn.enable');
    await devices.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    const who = await newcomer(page);
    await openOwn(page, '/keamanan-saya', who);
    await page.getByText('Tambah kunci sandi di perangkat ini').click();
    await page.getByLabel('Kata sandi Anda').fill(who.password);
    await page.getByRole('button', { name: 'Buat kunci sandi' }).click();
    await page.getByText('Kunci sandi sudah ditambahkan.').waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.context().clearCookies();
    await page.evaluate(() => localStorage.clear());
    await page.goto('/masuk?lanjut=%2Fkeamanan-saya');
    await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click();
    await page.waitForURL('/keamanan-saya');
    await page.getByText(/^Ditambahkan .+ Terakhir dipakai .+ WIB/).waitFor();

    await page.getByRole('button', { name: /^Hapus kunci sandi Chrome/ }).click();
    await page.getByText('Kunci sandi sudah dihapus di sini.').waitFor();
    await page.context().clearCookies();
    await page.evaluate(() => localStorage.clear());
    await page.goto('/masuk');
    await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click();
    await page.getByText('Kunci sandi ini tidak dikenal').waitFor();
  }));

test('another telephone number asks for the password, so that an open screen does not lead links elsewhere', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const who = await newcomer(page);
    await openOwn(page, '/pustaka-saya', who);
    await page.locator('summary', { hasText: 'Email dan telepon' }).click();
    expect(await page.getByLabel('Kata sandi Anda sekarang').count()).toBe(0);
    await page.getByLabel('Nomor telepon').fill('081298765432');
    await page.getByLabel('Kata sandi Anda sekarang').fill('tebakan-saja');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Kata sandi yang sekarang tidak cocok.').waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.getByLabel('Kata sandi Anda sekarang').fill(who.password);
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Tersimpan').waitFor();
    expect(await page.getByLabel('Nomor telepon').inputValue()).toBe('+6281298765432');
  }));

test('a member makes a token for an app of their own, which reads what was ticked until it is revoked', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const who = await newcomer(page);
    await openOwn(page, '/keamanan-saya', who);
    await page.getByText('Buat token pribadi').click();
    await page.getByRole('button', { name: 'Buat token' }).click();
    await page
      .getByText(/Isi untuk apa token ini|untuk apa token ini/i)
      .first()
      .waitFor();
    await page.getByLabel('Untuk apa').fill('Pengingat di ponsel');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Buat token' }).click();
    const secret = await page.getByRole('group', { name: 'Token baru' }).locator('code').innerText();
    expect(secret).toMatch(/^psrp_/);
    expect(await findBarriers(page)).toEqual([]);

    const ask = async (query: string): Promise<unknown> => {
      const answer = await page.request.post('/graphql', {
        headers: { authorization: `Bearer ${secret}` },
        data: { query },
      });
      return answer.json();
    };
    expect(
      await ask('{ ownPersonalToken { name loans { dueOn } } viewer { member { name } } }'),
    ).toMatchObject({
      data: {
        ownPersonalToken: { name: 'Pengingat di ponsel', loans: [] },
        viewer: { member: null },
      },
    });
    expect(await ask('{ ownPersonalToken { registrations { id } } }')).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', reason: 'RIGHT_MISSING' } }],
    });

    await page.reload();
    await page.getByText(/Terakhir dipakai .+ Berlaku sampai/).waitFor();
    await page.getByRole('button', { name: 'Cabut token Pengingat di ponsel' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cabut' }).click();
    await page.getByText('Token Pengingat di ponsel sudah dicabut.').waitFor();
    expect(await ask('{ ownPersonalToken { name } }')).toMatchObject({
      errors: [{ extensions: { reason: 'KEY_REVOKED' } }],
    });
  }));
