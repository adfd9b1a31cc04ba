import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { ask } from '../harness/library';
import { libraryDay } from '../harness/library-day';
import { useMorningLibrary } from '../harness/morning-library';
import { settle } from '../harness/settle';
import { askAsStaff, openAsAdministrator } from '../harness/staff';

const library = useMorningLibrary();
const visit = useBrowser();
const LONG = 180_000;
const SPACE = 'Ruang Baca';
const GUEST = 'Tamu Papan';

test(
  'a rule is changed, a guest is booked at the desk, let in and out after a request, and a space is blocked, by keyboard',
  () =>
    visit({ address: library.address() }, async (page) => {
      await openInTheMorning(page, '/staff/computers/room-rules');
      await changeRules(page);

      await page.goto('/staff/computers/rooms');
      await settle(page);
      await bookGuest(page);
      await chooseGuest(page);
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Izinkan' }).focus();
      await page.keyboard.press('Enter');
      await barOf(page, 'dipesan').waitFor();
      await barOf(page, 'dipesan').focus();
      await page.keyboard.press('c');
      await barOf(page, 'di dalam').waitFor();
      await page.keyboard.press('l');
      await barOf(page, 'selesai').waitFor();

      await block(page);
      expect(await findBarriers(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await findSidewaysScroll(page)).toEqual([]);
      expect(await findBarriers(page)).toEqual([]);
    }),
  LONG,
);

test(
  'what is refused names the rule, its value and the nearest that can be had, which is taken by its button',
  () =>
    visit({ address: library.address() }, async (page) => {
      await openInTheMorning(page, '/staff/computers/rooms');
      await focusSpace(page);
      await page.keyboard.press('n');
      const dialog = page.getByRole('dialog');
      await fillGuest(page, { from: '13.00', to: '19.00', item: 'J05' });
      await page.keyboard.press('Enter');
      await dialog.getByText(/^Aturan: Paling lama, 240\.$/).waitFor();
      expect(await findBarriers(page)).toEqual([]);

      await fillGuest(page, { from: '14.00', to: '15.00', item: 'J08' });
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await focusSpace(page);
      await page.keyboard.press('n');
      await fillGuest(page, { from: '14.00', to: '15.00', item: 'J08' });
      await page.keyboard.press('Enter');
      await dialog.getByRole('button', { name: /^Pakai / }).press('Enter');
      await dialog.getByLabel('Sampai').press('Enter');
      await dialog.waitFor({ state: 'detached' });
    }),
  LONG,
);

test(
  'a partner has the same place for some weeks, and what cannot be had is told week by week',
  () =>
    visit({ address: library.address() }, async (page) => {
      await openInTheMorning(page, '/staff/computers/rooms');
      await focusSpace(page);
      await page.keyboard.press('n');
      const dialog = page.getByRole('dialog');
      await dialog.locator(':focus').waitFor();
      await dialog.getByRole('button', { name: 'Mitra' }).press('Enter');
      await dialog.getByRole('textbox', { name: 'Mitra' }).fill('SD');
      const partner = dialog.getByRole('option', { name: /^SD/ }).first();
      const name = (await partner.innerText()).trim();
      await partner.click();
      await dialog.getByText(`Untuk ${name}.`).waitFor();
      await dialog.getByLabel('Yang dipesan').selectOption({ label: 'J04 (kursi)' });
      await dialog.getByLabel('Dari').fill('15.00');
      await dialog.getByLabel('Sampai').fill('16.00');
      await dialog.getByLabel('Berapa minggu').fill('26');
      expect(await findBarriers(page)).toEqual([]);
      await dialog.getByLabel('Berapa minggu').press('Enter');
      // Half a year ahead is farther than the rules let anybody book.
      await dialog.getByText('Minggu lain sudah dipesan. Yang ini tidak bisa:').waitFor();
      expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(10);
      expect(await findBarriers(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await findSidewaysScroll(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Tutup' }).last().click();
      await dialog.waitFor({ state: 'detached' });
      await page.setViewportSize({ width: 1440, height: 900 });
      await page
        .getByRole('button', { name: /^Buka \d+ satuan/ })
        .last()
        .click();
      await page
        .getByRole('button', { name: new RegExp(`${name.replaceAll(/[()]/g, '.')}.*dipesan`) })
        .first()
        .waitFor();
    }),
  LONG,
);

test(
  'a ticket that is scanned opens its booking on the board and checks it in; what is no ticket is told',
  () =>
    visit({ address: library.address() }, async (page) => {
      await openInTheMorning(page, '/staff/computers/rooms');
      const link = await bookForNow(page);
      await page.reload();
      await settle(page);
      const field = page.getByLabel('Pindai QR pesanan');
      await field.fill('2026000123');
      await page.keyboard.press('Enter');
      await page.getByText('Ini bukan QR pesanan ruang.').waitFor();
      expect(await findBarriers(page)).toEqual([]);

      await field.fill(link);
      await page.keyboard.press('Enter');
      const chosen = page.getByRole('region', { name: 'Yang dipilih' });
      await chosen.getByText('Bu Tiket').first().waitFor();
      await chosen.getByText('di dalam').first().waitFor();
      expect(await field.inputValue()).toBe('');
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await findSidewaysScroll(page)).toEqual([]);
      expect(await findBarriers(page)).toEqual([]);
    }),
  LONG,
);

/** Books for a guest what is free for the hour that runs, but for the reading room; gives the text of the ticket. */
async function bookForNow(page: Page): Promise<string> {
  const today = libraryDay();
  const { spaces } = await ask<{ spaces: readonly { id: string; name: { text: string } }[] }>(
    '{ spaces { id name { text(locale: ID) } } }',
    {},
    library.address(),
  );
  const refusals: string[] = [];
  for (const { id: spaceId, name } of spaces.filter(({ name: { text } }) => text !== SPACE))
    for (const what of [{ partySize: 2 }, { itemKind: 'COMPUTER' }]) {
      const { createBooking } = await askAsStaff<{
        createBooking: { link: string | null; booking: { state: string } | null; userErrors: object[] };
      }>(
        page,
        'mutation ($input: CreateBookingInput!) { createBooking(input: $input) { link booking { state } userErrors { message } } }',
        {
          input: {
            spaceId,
            startsAt: `${today}T10:00:00+07:00`,
            endsAt: `${today}T11:00:00+07:00`,
            ...what,
            guest: { name: 'Bu Tiket', phone: '0812 3456 7009' },
            idempotencyKey: `ticket-${spaceId}-${Object.keys(what).join()}`,
          },
        },
      );
      if (createBooking.link !== null && createBooking.booking?.state === 'CONFIRMED')
        return createBooking.link;
      refusals.push(`${name.text}: ${JSON.stringify(createBooking.userErrors)}`);
    }
  throw new Error(refusals.join('\n'));
}

/** Opens a page with the clock of the library: its day is open, whatever day it is. */
async function openInTheMorning(page: Page, path: string): Promise<void> {
  const today = libraryDay();
  await page.clock.install({ time: new Date(`${today}T10:02:00+07:00`) });
  await openAsAdministrator(page, path);
  await askAsStaff(
    page,
    'mutation ($input: SaveSpecialHoursInput!) { saveSpecialHours(input: $input) { userErrors { message } } }',
    {
      input: {
        fromDate: today,
        untilDate: today,
        name: 'Hari papan ruang',
        spans: [{ weekday: 'MONDAY', opens: '08:00', closes: '20:00' }],
      },
    },
  );
  await page.reload();
  await settle(page);
}

async function changeRules(page: Page): Promise<void> {
  await page.getByLabel('Ruang', { exact: true }).selectOption({ label: await labelOf(page, SPACE) });
  const approval = page.getByLabel(/^Perlu izin petugas, Tamu:/);
  await approval.focus();
  await approval.selectOption('ya');
  await page.getByLabel(/^Langkah waktu, Tamu:/).focus();
  await page.keyboard.type('5');
  await page.keyboard.press('Control+s');
  await page.getByText('2 perubahan aturan disimpan.').waitFor();
  await page.locator('.explain .rule-chain li.is-hit').getByText('Ruang ini, golongan ini').waitFor();
  expect(await findBarriers(page)).toEqual([]);
}

async function labelOf(page: Page, name: string): Promise<string> {
  const options = await page.getByLabel('Ruang', { exact: true }).locator('option').allInnerTexts();
  return options.find((option) => option.startsWith(name)) ?? name;
}

async function focusSpace(page: Page): Promise<void> {
  const space = page.getByRole('button', { name: SPACE, exact: true });
  await space.focus();
  await page.keyboard.press('Enter');
}

async function bookGuest(page: Page): Promise<void> {
  await focusSpace(page);
  await page.keyboard.press('n');
  await fillGuest(page, { from: '10.10', to: '11.10', item: 'J06' });
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function fillGuest(
  page: Page,
  { from, to, item }: { readonly from: string; readonly to: string; readonly item: string },
): Promise<void> {
  const dialog = page.getByRole('dialog');
  // The dialog takes the keyboard once it is drawn: a key pressed before lands somewhere else.
  await dialog.locator(':focus').waitFor();
  await dialog.getByRole('button', { name: 'Tamu' }).press('Enter');
  await dialog.getByLabel('Nama tamu').fill(GUEST);
  await dialog.getByLabel('Telepon tamu').fill('081234567890');
  await dialog.getByLabel('Yang dipesan').selectOption({ label: `${item} (kursi)` });
  await dialog.getByLabel('Dari').fill(from);
  await dialog.getByLabel('Sampai').fill(to);
}

/** Opens the request from the list of what needs somebody. */
async function chooseGuest(page: Page): Promise<void> {
  const waiting = page.getByRole('button', { name: new RegExp(`^${SPACE}, .*menunggu izin`) });
  await waiting.focus();
  await page.keyboard.press('Enter');
  await barOf(page, 'menunggu izin').waitFor();
}

function barOf(page: Page, state: string) {
  return page.getByRole('button', { name: new RegExp(`${GUEST}.*${state}`) });
}

async function block(page: Page): Promise<void> {
  await focusSpace(page);
  await page.keyboard.press('b');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Alasan ditutup').fill('Cat basah');
  await dialog.getByLabel('Yang dipesan').selectOption({ label: 'J07 (kursi)' });
  await dialog.getByLabel('Dari').fill('15.00');
  await dialog.getByLabel('Sampai').fill('16.00');
  await page.keyboard.press('Enter');
  await page.getByText('Ditutup: J07, Cat basah').waitFor();
}
