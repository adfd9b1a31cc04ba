import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { newcomer, openOwn } from '../harness/member';
import { askAsStaff, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

type Applications = {
  readonly volunteerApplications: {
    readonly nodes: readonly {
      readonly id: string;
      readonly version: number;
      readonly role: { readonly id: string };
    }[];
  };
};

test('opportunities are read without scripts, with role, place, time, age and minimum', () =>
  visit({ width: 360, height: 740, javaScript: false }, async (page) => {
    await page.goto('/relawan');
    const card = page.getByRole('listitem').filter({ hasText: /Penata rak[^]*Paling sedikit/ });
    for (const words of ['Ruang anak', 'Sabtu', '15 tahun ke atas', 'Dua kali sebulan'])
      expect(await card.innerText()).toContain(words);
    expect(await findSidewaysScroll(page)).toEqual([]);
  }));

test('a member applies, is accepted, sees what is still to be shown, and takes the agreement back', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const who = await newcomer(page);
    await openOwn(page, '/relawan-saya', who);
    await page.getByRole('link', { name: 'Lihat kesempatan' }).click();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('link', { name: /^Lamar: Penata rak/ }).click();
    await page.getByLabel('Mengapa Anda ingin membantu?').fill('Rumah saya dekat perpustakaan.');
    await page.getByLabel('Kapan Anda bisa datang?').fill('Sabtu pagi');
    await page.getByRole('button', { name: 'Kirim lamaran' }).click();
    await page.getByText('kesepakatan relawan').first().waitFor();
    await page.getByLabel('Saya menyetujui kesepakatan ini').check();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kirim lamaran' }).click();
    await page.getByText('Menunggu jawaban').waitFor();
    expect(await findSidewaysScroll(page)).toEqual([]);

    await acceptLast(page);
    await page.reload();
    await page.getByText('Diterima').waitFor();
    await page.getByText('Belum ditunjukkan: Pengenalan').waitFor();
    await page.getByRole('button', { name: 'Cabut kesepakatan' }).click();
    await page.getByText('Kesepakatan dicabut.', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Setujui lagi' }).click();
    await page.getByRole('button', { name: 'Cabut kesepakatan' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));

test('whoever has no account signs up by the code at the desk, and staff take it over to the card', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    await page.goto('/relawan');
    await page.getByRole('link', { name: /^Belum punya kartu\? Daftar di sini: Penata rak/ }).click();
    await page.waitForURL(/daftar=/);
    // As the phone opens what it scanned.
    await page.reload();
    const form = page.getByRole('region', { name: 'Daftar tanpa akun: Penata rak' });
    const name = `Dewi ${Date.now()}`;
    await form.getByLabel('Nama lengkap').fill(name);
    await form.getByLabel('Nomor telepon atau email').fill('0812 3456 7890');
    await form.getByLabel('Tanggal lahir').fill('2012-03-04');
    await form.getByLabel('Nama orang tua atau wali').waitFor();
    await form.getByLabel('Tanggal lahir').fill('2001-03-04');
    await form.getByLabel('Mengapa Anda ingin membantu?').fill('Rumah saya dekat.');
    await form.getByLabel('Kapan Anda bisa datang?').fill('Sabtu pagi');
    await form.getByRole('button', { name: 'Kirim pendaftaran' }).click();
    await form.getByText('kesepakatan relawan').first().waitFor();
    await form.getByLabel('Saya menyetujui kesepakatan ini').check();
    expect([await findBarriers(page), await findSidewaysScroll(page)]).toEqual([[], []]);
    await form.getByRole('button', { name: 'Kirim pendaftaran' }).click();
    await page.getByText('Pendaftaran Anda sampai di petugas relawan', { exact: false }).waitFor();

    const { login } = await newcomer(page);
    await openAsLibrarian(page, '/staff/volunteers/applications');
    const guest = page.getByRole('listitem').filter({ hasText: name });
    await guest.getByText('+6281234567890').waitFor();
    expect([await findBarriers(page), await findSidewaysScroll(page)]).toEqual([[], []]);
    await guest.getByRole('button', { name: /^Pindahkan ke kartu/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nomor kartu anggotanya').fill(login);
    await dialog.getByRole('button', { name: 'Pindahkan ke kartu' }).click();
    await dialog.waitFor({ state: 'detached' });
    await guest.waitFor({ state: 'detached' });
  }));

/** Accepts the youngest application for the role it asks for, as staff do. */
async function acceptLast(page: Parameters<typeof askAsStaff>[0]): Promise<void> {
  const { volunteerApplications } = await askAsStaff<Applications>(
    page,
    '{ volunteerApplications(last: 1, filter: { statuses: [SUBMITTED] }) { nodes { id version role { id } } } }',
    {},
  );
  const [application] = volunteerApplications.nodes;
  if (!application) throw new Error('Nobody applied.');
  await askAsStaff(
    page,
    'mutation ($input: AcceptVolunteerInput!) { acceptVolunteer(input: $input) { userErrors { message } } }',
    { input: { id: application.id, version: application.version, roleIds: [application.role.id] } },
  );
}
