import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { libraryAddress } from '../harness/library';
import { newcomer, openOwn } from '../harness/member';
import { askAsStaff } from '../harness/staff';

const visit = useBrowser();

test('a developer asks for a key, makes one that works, changes it for another and revokes both', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const who = await newcomer(page);
    await openOwn(page, '/akun/mitra', who);
    await page.getByLabel('Nama lembaga, atau NPSN').fill('SMK Uji Kunci');
    await page.getByRole('button', { name: 'Kirim permintaan' }).click();
    await page.getByText('Isi').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel('Data dan kunci untuk program').check();
    await page.getByLabel('Tugas Anda di sana').fill('Guru informatika');
    await page.getByLabel('Nomor telepon atau email').fill('0812 0000 1111');
    await page.getByRole('button', { name: 'Kirim permintaan' }).click();
    await page.getByText('Menunggu jawaban petugas').waitFor();

    await grantLast(page);
    await page.reload();
    await page.getByText('Diterima').waitFor();
    await page.getByRole('link', { name: 'SMK Uji Kunci' }).click();
    await page.getByRole('heading', { name: 'Kunci dan hak' }).waitFor();
    await page.getByText('Buat kunci').first().click();
    await page.getByLabel('Untuk apa').fill('Situs sekolah');
    await page.getByRole('button', { name: 'Buat kunci' }).click();
    const first = await page.getByRole('group', { name: 'Kunci baru' }).locator('code').innerText();
    expect(await findBarriers(page)).toEqual([]);
    expect(await nameOf(first)).toBe('Situs sekolah');

    await page.getByRole('button', { name: 'Ganti kunci Situs sekolah' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ganti' }).click();
    await page.getByText('Yang lama masih berlaku paling lama 7 hari').waitFor();
    const second = await page.getByRole('group', { name: 'Kunci baru' }).locator('code').innerText();
    expect([await nameOf(first), await nameOf(second)]).toEqual(['Situs sekolah', 'Situs sekolah']);

    for (let left = 2; left > 0; left--) {
      await page.getByRole('button', { name: 'Cabut kunci Situs sekolah' }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Cabut' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByText(`Tampilkan yang dicabut (${3 - left})`).waitFor();
    }
    expect([await nameOf(first), await nameOf(second)]).toEqual(['KEY_REVOKED', 'KEY_REVOKED']);
  }));

/** Grants the youngest request, as staff do. */
async function grantLast(page: Parameters<typeof askAsStaff>[0]): Promise<void> {
  const { partnerRequests } = await askAsStaff<{ partnerRequests: { nodes: readonly { id: string }[] } }>(
    page,
    '{ partnerRequests(last: 1, filter: { statuses: [SENT] }) { nodes { id } } }',
    {},
  );
  await askAsStaff(
    page,
    'mutation ($input: GrantPartnerRequestInput!) { grantPartnerRequest(input: $input) { userErrors { message } } }',
    { input: { id: partnerRequests.nodes[0]?.id, duties: ['DEVELOPER'] } },
  );
}

/** Asks with a key who it is, and gives its name or why it was refused. */
async function nameOf(secret: string): Promise<string | undefined> {
  const answer = await fetch(`${libraryAddress()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query: '{ ownApiKey { name } }' }),
  });
  const { data, errors } = (await answer.json()) as {
    data?: { ownApiKey: { name: string } } | null;
    errors?: readonly { readonly extensions: { readonly reason: string } }[];
  };
  return data?.ownApiKey.name ?? errors?.[0]?.extensions.reason;
}
