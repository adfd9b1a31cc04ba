import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { isOwn, makeComputers, readBoard } from '../harness/computers';
import { libraryInstant } from '../harness/library-day';
import { newcomer, openOwn } from '../harness/member';
import { settle } from '../harness/settle';
import { admit, askAsStaff, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

beforeAll(() => visit({}, makeComputers));

/** Reads until when each session goes on, in milliseconds since 1970. */
async function readEnds(page: Page): Promise<ReadonlyMap<string, number>> {
  const board = await readBoard(page);
  return new Map(
    board.flatMap(({ session }) => (session === null ? [] : [[session.id, Date.parse(session.endsAt)]])),
  );
}

const START =
  'mutation ($input: StartGuestSessionInput!) { startGuestSession(input: $input) { userErrors { message } } }';
const STOP =
  'mutation ($input: StopComputerSessionInput!) { stopComputerSession(input: $input) { userErrors { message } } }';

test('at a library PC a wrong password is refused with its reason, the minutes count, and the end wipes all', () =>
  visit({ width: 1440, height: 900 }, async (page) => {
    const reader = await newcomer(page);
    const computer = (await readBoard(page)).find((one) => isOwn(one) && one.state === 'FREE');
    await page.goto(computer?.kioskPath ?? '');
    await page.getByRole('heading', { level: 1, name: `Komputer ${computer?.code ?? ''}` }).waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.getByLabel('Nomor kartu').fill(reader.login);
    await page.getByLabel('Kata sandi').fill('bukan sandinya');
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.getByText('Nomor kartu dan kata sandi tidak cocok.').waitFor();

    await page.getByLabel('Nomor kartu').fill(reader.login);
    await page.getByLabel('Kata sandi').fill(reader.password);
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.getByRole('heading', { name: /^[1-9]\d* menit lagi$/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.evaluate(() => localStorage.setItem('left-behind', 'yes'));

    await page.getByRole('button', { name: 'Akhiri dan hapus jejak' }).click();
    await page.getByText('Sesi selesai.').waitFor();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  }));

test('two wait, one session ends, the first is offered the computer, and staff start it by its number', () =>
  visit({ width: 1440, height: 900 }, async (page) => {
    await admit(page);
    for (const { id, state } of await readBoard(page))
      if (state === 'FREE')
        await askAsStaff(page, START, { input: { itemId: id, idempotencyKey: `fill-${id}` } });
    await openAsLibrarian(page, '/staff/computers');
    await page.getByRole('button', { name: 'Beri tamu nomor' }).click();
    await page.getByText('Nomor 1', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Beri tamu nomor' }).click();
    await page.getByText('Nomor 2', { exact: true }).waitFor();
    expect(await page.getByText(/^sekitar /).count()).toBe(2);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tambah semua 15 menit' }).click();
    await page.getByText('0 sesi ditambah 15 menit.').waitFor();

    const busy = (await readBoard(page)).find((one) => isOwn(one) && one.session !== null);
    await page
      .locator('.computer-grid > li')
      .filter({ hasText: busy?.code ?? '' })
      .getByRole('button', { name: 'Akhiri' })
      .click();
    await page.getByText(/disimpan untuk nomor 1 sampai/).waitFor();
    await page.getByRole('button', { name: `Mulai di ${busy?.code ?? ''}` }).click();
    await page.getByText('Nomor 1', { exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Keluarkan' }).click();
    await page.getByText('Tidak ada yang mengantre komputer.').waitFor();

    for (const { session } of await readBoard(page))
      if (session !== null)
        await askAsStaff(page, STOP, {
          input: { sessionId: session.id, idempotencyKey: `stop-${session.id}` },
        });
  }));

test('staff start a guest and give everybody more time, list vouchers and change the minutes', () =>
  visit({ width: 1440, height: 900 }, async (page) => {
    await openAsLibrarian(page, '/staff/computers');
    const free = await readBoard(page);
    const others = await readEnds(page);
    // The sample books the first ones.
    await page.getByRole('button', { name: 'Mulai untuk tamu' }).last().click();
    await page.getByRole('button', { name: 'Akhiri' }).first().waitFor();
    const before = await readEnds(page);
    await page.getByRole('button', { name: 'Tambah semua 15 menit' }).click();
    const told = page.getByText(/^\d+ sesi ditambah 15 menit\.$/);
    await told.waitFor();
    const after = await readEnds(page);
    const extended = [...after].filter(([id, end]) => end > (before.get(id) ?? end)).length;
    expect(await told.innerText()).toBe(`${String(extended)} sesi ditambah 15 menit.`);
    // Late in the evening, or shortly before the computer is booked, there is less to give, or nothing.
    const started = [...before].filter(([id]) => !others.has(id));
    expect(started).toHaveLength(1);
    const [id = '', end = 0] = started[0] ?? [];
    const { code } = (await readBoard(page)).find(({ session }) => session?.id === id) ?? {};
    const booked = free.find((computer) => computer.code === code)?.reservedFrom;
    expect(after.get(id)).toBe(
      Math.min(end + 15 * 60_000, libraryInstant(24), booked == null ? Infinity : Date.parse(booked)),
    );
    await page.getByRole('button', { name: 'Akhiri' }).first().click();

    await page.getByRole('link', { name: 'Semua voucer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Voucer internet' }).waitFor();
    await page.getByRole('table').waitFor();
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('link', { name: 'Jatah menit dan data' }).click();
    await page.getByLabel('Sampai 12 tahun: Komputer, menit sehari').waitFor();
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
  }));

test('a member turns the card into a Wi-Fi code with its QR, and waits for a computer', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const reader = await newcomer(page);
    await openOwn(page, '/wifi-saya', reader);
    await page.getByLabel('Saya setuju dengan ketentuan ini').check();
    await page.getByRole('button', { name: 'Buat kode Wi-Fi' }).click();
    await page.getByRole('heading', { name: 'Kode Anda' }).waitFor();
    expect(await page.locator('.wifi-code').innerText()).toMatch(/^[0-9A-Z]{4}-?[0-9A-Z]{4}$/);
    expect(await page.locator('.wifi-join svg').count()).toBe(1);

    await page.getByRole('button', { name: 'Antre komputer' }).click();
    await page.getByText(/disimpan untuk Anda sampai|Nomor antrean Anda/).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keluar dari antrean' }).click();
    await page.getByRole('button', { name: 'Antre komputer' }).waitFor();
  }));
