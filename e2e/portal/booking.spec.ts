import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { letterTo } from '../harness/letters';
import { ask } from '../harness/library';
import { knock, newcomer } from '../harness/member';
import { open, settle } from '../harness/settle';

const visit = useBrowser();

/** Opens the discussion room from the list of rooms. */
async function openRoom(page: Page): Promise<void> {
  await open(page, '/ruang');
  await page.getByRole('link', { name: 'Pesan Ruang Diskusi' }).click();
  await page.getByRole('heading', { name: 'Ruang Diskusi', level: 1 }).waitFor();
  await settle(page);
}

/** Leads to the last day of the week on a phone, and waits until the table shows it. */
async function showLastDay(page: Page): Promise<void> {
  await page.locator('.time-days a').last().click();
  await page.locator('.time-days a:last-child[aria-current="date"]').waitFor();
  await settle(page);
}

/** The free times of the day that is shown, or of all days where all are. */
const freeTimes = (page: Page) => page.locator('.times td.free a:visible');

/** Signs in on the way to booking, and comes back. */
async function signInOnTheWay(page: Page, who: { login: string; password: string }): Promise<void> {
  await page.getByRole('link', { name: /^Masuk untuk memesan/ }).click();
  await page.waitForURL(/\/masuk\?/);
  await knock(page, who.login, who.password);
  await page.getByRole('heading', { name: 'Ruang Diskusi', level: 1 }).waitFor();
  await settle(page);
}

/** The code that came to an address. */
async function codeOf(email: string): Promise<string> {
  const letter = await letterTo(email, 'adalah kode pemesanan Anda');
  return /(\d{6}) adalah kode/.exec(letter)?.[1] ?? '';
}

/** Types the code that came to an address; the form puts the cursor into its field. */
async function typeGuestCode(page: Page, email: string): Promise<void> {
  await page.getByText(`Kode dikirim ke ${email}`).waitFor();
  await page.keyboard.type(await codeOf(email));
}

/** Somebody without a card is quicker. */
async function bookAsGuest(page: Page): Promise<string | null> {
  const { pathname, searchParams } = new URL(page.url());
  const moment = (time: string | null): string => `${searchParams.get('hari')}T${time}:00+07:00`;
  const email = 'sri@contoh.test';
  await ask('mutation ($input: SendBookingCodeInput!) { sendBookingCode(input: $input) { expiresAt } }', {
    input: { email },
  });
  const { createBooking } = await ask<{ createBooking: { link: string | null } }>(
    'mutation ($input: CreateBookingInput!) { createBooking(input: $input) { link userErrors { message } } }',
    {
      input: {
        spaceId: pathname.split('/').at(-1),
        startsAt: moment(searchParams.get('mulai')),
        endsAt: moment(searchParams.get('selesai')),
        partySize: 2,
        guest: { name: 'Bu Sri', email, code: await codeOf(email) },
        idempotencyKey: `guest-${searchParams.get('hari')}-${searchParams.get('mulai')}`,
      },
    },
  );
  return createBooking.link;
}

test('on a phone a member is led to sign in and back, is refused a time that is taken, and takes the nearest', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const who = await newcomer(page);
    await page.context().clearCookies();
    await openRoom(page);
    await showLastDay(page);
    await freeTimes(page).nth(0).click();
    await freeTimes(page).nth(0).click();
    await page.waitForURL(/selesai=/);
    const chosen = await page.locator('.booking-choice .booking-when').innerText();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);

    await signInOnTheWay(page, who);
    expect(await page.locator('.booking-choice .booking-when').innerText()).toBe(chosen);
    await page.getByLabel('Untuk apa, boleh dilewati').fill('Tugas kelompok');
    expect(await bookAsGuest(page)).not.toBeNull();
    await page.getByRole('button', { name: /^Pesan \d/ }).click();
    await page.locator('.booking-panel .notice.stop').waitFor();
    await page.getByRole('button', { name: 'Masuk daftar tunggu waktu ini' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('button', { name: /^Ambil / }).click();
    await page.getByText('Sudah dipesan').waitFor();
    await page.getByRole('img', { name: 'Kode QR pesanan Ruang Diskusi' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('link', { name: 'Semua pesanan saya' }).click();
    await page.getByRole('heading', { name: 'Pesanan tempat saya', level: 1 }).waitFor();
    await page.getByText('Tugas kelompok').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: /^Batalkan Ruang Diskusi/ }).click();
    await page.getByRole('button', { name: 'Ya, batalkan' }).click();
    await page.getByText('Sudah dibatalkan.').waitFor();
    expect(await page.locator('.booking-state').innerText()).toBe('Dibatalkan');
  }));

test('by keyboard a guest chooses a time with arrows and Enter, keeps the link, moves and cancels by it', () =>
  visit({ width: 1440, height: 900 }, async (page) => {
    await openRoom(page);
    // The sample and other tests book this week.
    await page.getByRole('link', { name: 'Pekan berikutnya' }).press('Enter');
    await page.getByRole('link', { name: 'Pekan sebelumnya' }).waitFor();
    await settle(page);
    const entry = page.locator('.times a[tabindex="0"]');
    await entry.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const begun = await page.evaluate(() => document.activeElement?.getAttribute('data-time') ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('mulai') === begun.slice(11));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/selesai=/);
    await page.locator('.times .picked').nth(1).waitFor();
    expect(await page.locator('.times .picked').count()).toBe(2);
    expect(await findBarriers(page)).toEqual([]);

    await page.getByText('Tanpa kartu: pesan sebagai tamu').click();
    await page.getByLabel('Nama', { exact: true }).fill('Pak Anwar');
    await page.getByLabel('Email', { exact: true }).fill('anwar@contoh.test');
    await page.keyboard.press('Enter');
    await typeGuestCode(page, 'anwar@contoh.test');
    await page.keyboard.press('Enter');
    await page.getByText('Sudah dipesan').waitFor();
    await page.getByRole('link', { name: 'Buka pesanan' }).press('Enter');
    await page.getByRole('heading', { name: 'Pesanan tempat', level: 1 }).waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('button', { name: /^Pindahkan/ }).press('Enter');
    await page.getByLabel('Berapa orang').fill('3');
    await page.keyboard.press('Enter');
    await page.getByText('Sudah dipindahkan.').waitFor();
    await page.getByText('3 orang').waitFor();
    await page.getByRole('button', { name: /^Batalkan/ }).press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Sudah dibatalkan.').waitFor();
  }));

test('on a phone a guest books only with the code from their letter, and has the booking by its link', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const email = 'tamu-telepon@contoh.test';
    await openRoom(page);
    await showLastDay(page);
    await freeTimes(page).nth(2).click();
    await freeTimes(page).nth(2).click();
    await page.waitForURL(/selesai=/);
    await page.getByText('Tanpa kartu: pesan sebagai tamu').click();
    await page.getByLabel('Nama', { exact: true }).fill('Bu Tamu');
    await page.getByLabel('Email', { exact: true }).fill(email);
    await page.getByLabel('Berapa orang').fill('2');
    await page.getByRole('button', { name: 'Kirim kode ke email' }).click();
    await page.getByText(`Kode dikirim ke ${email}`).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);

    const code = await codeOf(email);
    await page.getByLabel('Kode dari email').fill(code === '000000' ? '000001' : '000000');
    await page.getByRole('button', { name: /^Pesan \d/ }).click();
    await page.getByText('Kode itu salah atau sudah tidak berlaku.').waitFor();
    await page.getByLabel('Kode dari email').fill(code);
    await page.getByRole('button', { name: /^Pesan \d/ }).click();
    await page.getByText('Sudah dipesan').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);

    await page.getByRole('link', { name: 'Buka pesanan' }).click();
    await page.getByRole('heading', { name: 'Pesanan tempat', level: 1 }).waitFor();
    await page.getByRole('button', { name: /^Batalkan/ }).click();
    await page.getByRole('button', { name: 'Ya, batalkan' }).click();
    await page.getByText('Sudah dibatalkan.').waitFor();
  }));

test('a week of free times is a table with words also without scripts, and a choice there stays in the address', () =>
  visit({ javaScript: false }, async (page) => {
    await page.goto('/en/rooms');
    await page.getByRole('link', { name: 'Book Discussion Room' }).click();
    expect(await page.getByRole('columnheader').count()).toBe(8);
    expect(await page.getByRole('cell', { name: /closed/ }).count()).toBeGreaterThan(0);
    await page
      .getByRole('link', { name: /, free$/ })
      .first()
      .click();
    expect(new URL(page.url()).searchParams.get('mulai')).toMatch(/^\d\d:\d\d$/);
    expect(await page.locator('.times .picked').count()).toBe(1);
  }));

test('a seat of the floor plan leads to its room, where it is chosen', () =>
  visit({}, async (page) => {
    await open(page, '/ruang');
    await page
      .getByRole('link', { name: /^Denah / })
      .first()
      .click();
    await page
      .getByRole('link', { name: /^J03, Kursi/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Pesan tempat ini' }).click();
    await page.getByRole('heading', { name: 'Ruang Baca', level: 1 }).waitFor();
    const chosen = page.getByLabel('Yang dipesan').locator('option:checked');
    expect(await chosen.innerText()).toBe('Kursi J03');
  }));
