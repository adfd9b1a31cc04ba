import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { ask, fetchPage } from '../harness/library';
import { libraryDay } from '../harness/library-day';
import { knock, newcomer } from '../harness/member';
import { open, settle } from '../harness/settle';
import { admit, askAsStaff } from '../harness/staff';

const visit = useBrowser();
const PHONE = { width: 360, height: 740 } as const;

type Branch = {
  readonly id: string;
  readonly version: number;
  readonly name: { readonly text: string };
  readonly spaces: readonly object[];
};

/** Says where the branches with rooms are, 2 km apart; gives the last one by name. */
async function placeBranches(page: Page): Promise<{ name: string; latitude: number; longitude: number }> {
  await admit(page, 'admin@contoh.pustaka');
  const { branches } = await ask<{ branches: readonly Branch[] }>(
    '{ branches { id version name { text(locale: ID) } spaces { id } } }',
  );
  const withRooms = branches
    .filter(({ spaces }) => spaces.length > 0)
    .toSorted((one, other) => one.name.text.localeCompare(other.name.text, 'id'));
  const places = withRooms.map(({ name }, index) => ({
    name: name.text,
    latitude: -7.6453 + index * 0.018,
    longitude: 112.9075,
  }));
  for (const [index, { id, version }] of withRooms.entries()) {
    const { latitude = 0, longitude = 0 } = places[index] ?? {};
    await askAsStaff(
      page,
      'mutation ($input: UpdateBranchInput!) { updateBranch(input: $input) { userErrors { message } } }',
      { input: { id, version, changes: { coordinates: { latitude, longitude } } } },
    );
  }
  await page.context().clearCookies();
  const last = places.at(-1);
  if (last === undefined) throw new Error('No branch of the sample has rooms.');
  return last;
}

const freeBranches = (page: Page): Promise<string[]> => page.locator('.free-list h3').allInnerTexts();

test('the page of rooms tells what is free now by branch, and puts the nearest in front without telling anybody where that is', () =>
  visit(PHONE, async (page) => {
    const last = await placeBranches(page);
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation(last);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await open(page, '/ruang');
    await page.getByRole('heading', { name: 'Kosong sekarang' }).waitFor();
    await page.getByRole('button', { name: 'Lihat yang kosong sekarang' }).click();
    await page.locator('.free-list li').first().waitFor();
    const byName = await freeBranches(page);
    expect(byName).toEqual(byName.toSorted((one, other) => one.localeCompare(other, 'id')));
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);

    await page.getByRole('button', { name: 'Urutkan dari yang terdekat' }).click();
    await page.getByText('Urut dari yang terdekat.').waitFor();
    expect((await freeBranches(page))[0]).toMatch(new RegExp(`^${last.name} 0,1 km dari Anda`));
    expect(sent.filter((text) => text.includes(String(last.latitude)))).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  }));

test('a member marks their usual seat, books its next free time in two taps, keeps it in the calendar, and lets it go', () =>
  visit(PHONE, async (page) => {
    const who = await newcomer(page);
    await page.context().clearCookies();
    await page.goto('/masuk');
    await knock(page, who.login, who.password);
    await page.waitForURL('/pustaka-saya');
    await open(page, '/ruang');
    await page
      .getByRole('link', { name: /^Denah / })
      .first()
      .click();
    await page
      .getByRole('link', { name: /^J04, Kursi/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Pesan tempat ini' }).click();
    await page.getByRole('heading', { name: 'Ruang Baca', level: 1 }).waitFor();
    await settle(page);
    await page.getByRole('button', { name: 'Tandai sebagai tempat biasa saya' }).click();
    await page.getByRole('link', { name: 'Tempat biasa saya' }).click();
    await page.getByRole('heading', { name: 'Pesanan tempat saya', level: 1 }).waitFor();
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);

    await page.getByRole('link', { name: /^Pesan Kursi J04, Ruang Baca, / }).click();
    await page.getByRole('button', { name: /^Pesan \d/ }).click();
    await page.getByText('Sudah dipesan').waitFor();
    const file = page.getByRole('link', { name: 'Simpan ke kalender' });
    const calendar = await fetchPage((await file.getAttribute('href')) ?? '');
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await calendar.text()).toContain('SUMMARY:Ruang Baca: J04');

    await page.getByRole('link', { name: 'Semua pesanan saya' }).click();
    await page.getByRole('heading', { name: 'Pesanan tempat saya', level: 1 }).waitFor();
    await page.getByRole('button', { name: /^Lepas Kursi J04/ }).click();
    await page.getByText('Belum ada. Buka halaman ruang').waitFor();
    expect(await page.getByRole('heading', { name: /Kursi J04/ }).count()).toBe(0);
  }));

test('a guest who scans the code of a door is led to their booking, by the link they had this phone remember or one they paste', () =>
  visit(PHONE, async (page) => {
    await admit(page);
    const { spaces } = await ask<{ spaces: readonly { id: string; name: { text: string } }[] }>(
      '{ spaces { id name { text(locale: ID) } } }',
    );
    const id = spaces.find(({ name }) => name.text === 'Ruang Diskusi')?.id ?? '';
    const { space } = await askAsStaff<{ space: { doorCode: string } }>(
      page,
      'query ($id: ID!) { space(id: $id) { doorCode } }',
      { id },
    );
    const link = await bookForGuest(page, id);
    await page.context().clearCookies();
    await open(page, `/pesanan-ruang#${link}`);
    await page.getByRole('heading', { name: 'Pesanan tempat', level: 1 }).waitFor();
    await page.getByText('Simpan ke kalender').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('pustaka.booking'))).toBeNull();
    await page.getByRole('button', { name: 'Ingat di perangkat ini' }).click();
    await page.getByText('Perangkat ini mengingat pesanan ini').waitFor();

    await open(page, `/pesanan-saya?pintu=${encodeURIComponent(space.doorCode)}`);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('link', { name: 'Sebagai tamu: pakai tautan pesanan' }).click();
    await page.getByRole('button', { name: 'Saya sudah di ruang' }).click();
    await page.getByText(/^Terlalu awal: datang mulai/).waitFor();
    await page.getByLabel('Tautan pesanan').waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Lupakan' }).click();
    await open(page, `/pesanan-ruang?pintu=${encodeURIComponent(space.doorCode)}`);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel('Tautan pesanan').fill('https://contoh/pesanan-ruang#bkg_salah');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Pesanan tidak ditemukan', level: 1 }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel('Tautan pesanan').fill(`https://contoh/pesanan-ruang#${link}`);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Saya sudah di ruang' }).waitFor();
  }));

/** Books the room for a guest, as staff, at a time of some later day that is free. */
async function bookForGuest(page: Page, spaceId: string): Promise<string> {
  for (let count = 1; count <= 6; count++) {
    const { createBooking } = await askAsStaff<{ createBooking: { link: string | null } }>(
      page,
      'mutation ($input: CreateBookingInput!) { createBooking(input: $input) { link userErrors { message } } }',
      {
        input: {
          spaceId,
          startsAt: `${libraryDay(count)}T10:00:00+07:00`,
          endsAt: `${libraryDay(count)}T10:30:00+07:00`,
          partySize: 2,
          guest: { name: 'Bu Endang', phone: '0812 3456 7002' },
          idempotencyKey: `door-guest-${libraryDay(count)}`,
        },
      },
    );
    if (createBooking.link !== null) return createBooking.link;
  }
  throw new Error('The room is taken on all days.');
}
