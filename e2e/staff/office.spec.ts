import type { Page } from 'playwright-core';

import { useBrowser } from '../harness/browser';
import { lendableCopies, registerMember, rowStates, scansSettled, wedge } from '../harness/desk';
import { libraryDay } from '../harness/library-day';
import { askAsStaff, openAsAdministrator, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const DAY_MS = 86_400_000;

test('what a member says is back is noted in the profile, shown at the desk, and settled when the book turns up', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/desk');
    const member = await registerMember(page, 'umum');
    const [copy] = await lendableCopies(page, 1);
    await wedge(page, member.cardNumber);
    await wedge(page, copy?.barcode ?? '');
    await scansSettled(page);

    await page.goto(`/staff/members/${member.id}`);
    await page.getByRole('button', { name: /^Sudah kembali\?: / }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sudah kembali?' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goto('/staff/desk');
    await page.locator('#scan').waitFor();
    await wedge(page, member.cardNumber);
    await page.getByText('dinyatakan kembali, sedang dicari').waitFor();
    await page.getByRole('button', { name: 'Kembali', exact: true }).click();
    await wedge(page, copy?.barcode ?? '');
    await scansSettled(page);

    expect(await rowStates(page)).toEqual(['done']);
    await page.getByText('dinyatakan kembali, sedang dicari').waitFor({ state: 'detached' });
  }));

test('a book from the tables is counted at the desk without a member, and the count can be taken back', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/desk');
    const [copy] = await lendableCopies(page, 1);
    const before = await readToday(page);
    await page.getByRole('button', { name: 'Baca', exact: true }).click();
    await wedge(page, copy?.barcode ?? '');
    await scansSettled(page);

    expect([await rowStates(page), (await readToday(page)) - before]).toEqual([['done'], 1]);
    await page.keyboard.press('Control+z');
    await page.locator('.scan-row[data-state="undone"]').waitFor();
    expect((await readToday(page)) - before).toBe(0);
  }));

test('the till is counted and closed once a day, and a difference needs its reason', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/till');
    await page
      .getByRole('textbox', { name: /^Hitungan / })
      .first()
      .waitFor();
    for (const box of await page.getByRole('textbox', { name: /^Hitungan / }).all()) await box.fill('123');
    await page.getByRole('textbox', { name: 'Uang kembalian ditinggal' }).fill('0');
    await page.getByRole('button', { name: /^Tutup kas / }).click();
    await page.getByText('Ada selisih: tulis sebabnya.').waitFor();
    await page.getByRole('textbox', { name: 'Catatan' }).fill('Hitungan percobaan');
    await page.getByRole('button', { name: /^Tutup kas / }).click();

    await page.getByRole('heading', { name: /^Penutupan / }).waitFor();
    await page.getByText('Hitungan percobaan').waitFor();

    await page.goto('/staff/till');
    await page
      .locator('main')
      .getByText(/^Kas .* sudah ditutup\./)
      .waitFor();
    expect(await page.getByRole('textbox', { name: /^Hitungan / }).count()).toBe(0);
  }));

test('a closure tells what it would move before anything moves', () =>
  visit({}, async (page) => {
    const day = new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10);
    await openAsAdministrator(page, '/staff/branches/calendar');
    await page.getByRole('button', { name: 'Tutup cabang' }).click();
    await page.getByLabel('Hari pertama').fill(day);
    await page.getByLabel('Alasan').fill('Fumigasi percobaan');
    await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await page
      .getByRole('dialog')
      .getByText(/pinjaman dan .* reservasi di rak pindah/)
      .waitFor();
    await page.getByRole('button', { name: 'Batal' }).click();

    const { branchClosures } = await askAsStaff<{ branchClosures: { reason: string }[] }>(
      page,
      `{ branchClosures(from: "${day}") { reason } }`,
    );
    expect(branchClosures.filter(({ reason }) => reason === 'Fumigasi percobaan')).toEqual([]);
  }));

test('two cards are compared before they are merged, and a pair that is two people is not shown again', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/members/duplicates');
    const pairs = page.getByRole('button', { name: /^Bukan orang yang sama: / });
    await pairs.first().waitFor();
    const before = await pairs.count();
    await page
      .getByRole('link', { name: /^Bandingkan: / })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Gabungkan dua kartu' }).waitFor();
    await page.getByRole('button', { name: /^Gabungkan ke / }).waitFor();
    await page.goBack();
    await pairs.first().click();

    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('button')].filter(({ ariaLabel }) =>
          ariaLabel?.startsWith('Bukan orang yang sama'),
        ).length ===
        count - 1,
      before,
    );
  }));

test('the guest book greets a card by its first name, takes guests without one, and counts both', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/door');
    const member = await registerMember(page, 'umum');
    await page.getByRole('textbox', { name: 'Nomor kartu' }).focus();
    await wedge(page, member.cardNumber);
    await page.locator('.gate-said', { hasText: 'Selamat datang, Anggota!' }).waitFor();
    await page.getByRole('button', { name: 'Saya tamu, tanpa kartu' }).click();
    await page.getByRole('button', { name: 'Membaca' }).click();
    await page.locator('.gate-said', { hasText: 'Terima kasih sudah mengisi.' }).waitFor();

    await page.goto('/staff/visits');
    await page.getByRole('heading', { name: 'Buku tamu' }).waitFor();
  }));

async function readToday(page: Page): Promise<number> {
  const { branches } = await askAsStaff<{ branches: { id: string; kind: string }[] }>(
    page,
    '{ branches { id kind } }',
  );
  const query = 'query ($branch: ID!, $day: Date!) { inHouseUses(branchId: $branch, day: $day) { id } }';
  const { inHouseUses } = await askAsStaff<{ inHouseUses: unknown[] }>(page, query, {
    branch: branches.find(({ kind }) => kind === 'MAIN')?.id,
    day: libraryDay(),
  });
  return inHouseUses.length;
}
