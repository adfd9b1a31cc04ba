import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { libraryAddress } from '../harness/library';
import { open, settle } from '../harness/settle';
import { openAsAdministrator } from '../harness/staff';

const visit = useBrowser();
const STATUS =
  'mutation ($input: ChangeEventStatusInput!) { changeEventStatus(input: $input) { event { status } userErrors { message } } }';

test(
  'a librarian approves several at once, writes to them, marks them as present, counts heads and takes the file home',
  () =>
    visit({}, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const { id } = await makeEvent(page, { registrationMode: 'APPROVAL', capacity: 10 }, [
        'Ani Lestari',
        'Budi Santoso',
        'Cici Amelia',
      ]);
      await open(page, `/staff/events/${id}`);
      await page
        .getByRole('navigation', { name: 'Bagian acara' })
        .getByRole('link', { name: 'Pendaftar' })
        .click();
      await page.waitForURL(/tab=registrations/);

      await choose(page, 'Ani Lestari', 'Budi Santoso');
      await actOnChosen(page, 'Setujui');
      await finish(page, '2 selesai.');
      await choose(page, 'Cici Amelia');
      // What does not fit an act is left out of it, and the button says so.
      await page.getByRole('button', { name: 'Tandai hadir (2)' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Tandai hadir' }).click();
      await page.getByRole('dialog').getByText('2 selesai.').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Urungkan' }).click();
      await finish(page, '2 dikembalikan seperti semula.');
      await page.getByLabel('Pilih Cici Amelia').uncheck();
      await actOnChosen(page, 'Tandai hadir');
      await finish(page, '2 selesai.');
      await page.getByRole('button', { name: 'Kirim pesan' }).click();
      await page.getByLabel('Judul').fill('Bawa kain');
      await page.getByRole('dialog').getByLabel('Isi pesan').fill('Satu meter.');
      await page.getByRole('dialog').getByRole('button', { name: 'Kirim', exact: true }).click();
      await finish(page, '2 pesan menunggu dikirim.');
      await open(page, `/staff/events/${id}?tab=registrations&columns=name,status,came`);
      expect(await rowTexts(page)).toEqual([
        expect.stringMatching(/^Ani Lestari dapat tempat 1/),
        expect.stringMatching(/^Budi Santoso dapat tempat 1/),
        expect.stringMatching(/^Cici Amelia menunggu persetujuan/),
      ]);

      await open(page, `/staff/events/${id}?tab=registrations&came=yes&columns=name,status,came`);
      await page.getByRole('button', { name: 'Unduh' }).click();
      const menu = page.getByRole('dialog');
      // A short file comes by itself, and can be fetched again.
      for (const way of [
        menu.getByRole('button', { name: 'CSV' }),
        menu.getByRole('link', { name: /Ambil/ }).first(),
      ]) {
        const [fetched] = await Promise.all([page.waitForEvent('download'), way.click()]);
        expect(await readFile(await fetched.path(), 'utf8')).toBe(
          '\uFEFF"Nama","Keadaan","Orang yang hadir"\r\n"Ani Lestari","dapat tempat","1"\r\n"Budi Santoso","dapat tempat","1"\r\n',
        );
      }
      await page.keyboard.press('Escape');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Daftar orang (CSV)' }).click(),
      ]);
      expect(await readFile(await download.path(), 'utf8')).toMatch(
        /^\uFEFF"keadaan"[^]*"Ani Lestari"[^]*"Cici Amelia"/,
      );

      await page.getByRole('link', { name: 'Kehadiran' }).click();
      await page.getByRole('button', { name: /^Hitung kepala/ }).click();
      await page.getByLabel('sampai 12, Perempuan').fill('7');
      await page.getByLabel('18–59, Laki-laki').fill('2');
      await page.getByRole('button', { name: 'Tambahkan 9 orang' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /^Masuk tanpa daftar/ }).click();
      await page.getByRole('dialog').getByLabel('Nama').fill('Dewi Tamu');
      await page.getByRole('dialog').getByRole('button', { name: 'Catat hadir' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.reload();
      await settle(page);
      expect((await page.locator('.figures').innerText()).replaceAll(/\s+/g, ' ')).toBe(
        'terdaftar 3 hadir 3 tidak datang 0 dihitung di pintu 9',
      );
      expect(await page.locator('.head-table').innerText()).toContain('sampai 12');
      const lines = await ask<{ auditEntries: { nodes: { act: string }[] } }>(
        page,
        'query ($id: ID!) { auditEntries(first: 20, filter: { objectId: $id }) { nodes { act } } }',
        { id },
      );
      expect(lines.auditEntries.nodes.map(({ act }) => act)).toContain('exportRegistrations');
    }),
  120_000,
);

test('a party that waits is moved up by hand and offered the seat that is free', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/');
    const { id } = await makeEvent(page, { registrationMode: 'OPEN', capacity: 1 }, [
      'Ani Lestari',
      'Budi Santoso',
      'Cici Amelia',
    ]);
    await open(page, `/staff/events/${id}?tab=registrations&status=WAITING`);

    await page.getByRole('button', { name: 'Dahulukan Cici Amelia' }).click();
    await page.getByText('Cici Amelia sekarang di depan daftar tunggu.').first().waitFor();
    await page.locator('.the-list .cell-title').first().filter({ hasText: 'Cici Amelia' }).waitFor();
    expect(await page.locator('.the-list .cell-title').allInnerTexts()).toEqual([
      'Cici Amelia',
      'Budi Santoso',
    ]);
    await page.goto(`/staff/events/${id}?tab=registrations&q=ani`);
    await page.getByRole('button', { name: 'Batalkan Ani Lestari' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Batalkan' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await open(page, `/staff/events/${id}?tab=registrations&sort=name&columns=name,status`);
    expect(await rowTexts(page)).toEqual([
      expect.stringMatching(/^Ani Lestari batal/),
      expect.stringMatching(/^Budi Santoso daftar tunggu/),
      expect.stringMatching(/^Cici Amelia ditawari tempat/),
    ]);
  }));

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any part of an event, and nobody scrolls sideways there on a phone (%s)',
  (theme) =>
    visit({ theme, width: 360, height: 780 }, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const { id } = await makeEvent(page, { registrationMode: 'OPEN', capacity: 1 }, [
        'Ani Lestari',
        'Budi Santoso',
      ]);
      const found: Record<string, readonly string[]> = {};
      for (const tab of ['details', 'registrations', 'attendance', 'afterwards']) {
        await open(page, `/staff/events/${id}?tab=${tab}`);
        if (tab === 'registrations') await page.getByLabel('Pilih Ani Lestari').check();
        found[tab] = [...(await findBarriers(page)), ...(await findSidewaysScroll(page))];
      }

      expect(found).toEqual({ details: [], registrations: [], attendance: [], afterwards: [] });
    }),
);

async function choose(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByLabel(`Pilih ${name}`).check();
}

async function actOnChosen(page: Page, act: string): Promise<void> {
  await page.locator('.selection-bar').getByRole('button', { name: act, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: act }).click();
}

/** Waits for what came of an act and closes its dialog. */
async function finish(page: Page, words: string): Promise<void> {
  await page.getByRole('dialog').getByText(words).waitFor();
  await page.getByRole('dialog').locator('.modal-foot').getByRole('button', { name: 'Tutup' }).click();
}

async function rowTexts(page: Page): Promise<readonly string[]> {
  const rows = await page.locator('.the-list tbody tr').allInnerTexts();
  return rows.map((words) => words.replaceAll(/\s+/g, ' ').trim());
}

/** Publishes an event of today with one session, for which some guests register alone. */
async function makeEvent(page: Page, details: object, guests: readonly string[]): Promise<{ id: string }> {
  const startsAt = new Date(Date.now() + 7_200_000);
  const input = {
    format: 'ACTIVITY',
    kind: 'WORKSHOP',
    name: { indonesian: 'Kelas daftar' },
    sessions: [{ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }],
    details: {
      placeKind: 'ELSEWHERE',
      venueName: 'Alun-alun',
      waitingMode: 'OFFER',
      allowsGuests: true,
      ...details,
    },
  };
  const { createEvent } = await ask<{ createEvent: { event: { id: string; version: number } } }>(
    page,
    'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id version } userErrors { message } } }',
    { input },
  );
  const { id, version } = createEvent.event;
  await ask(page, STATUS, { input: { id, version, status: 'PUBLISHED' } });
  for (const [index, name] of guests.entries()) {
    const registering = {
      eventId: id,
      people: [{ name }],
      contact: { name, email: `tamu${index}@contoh.pustaka` },
      idempotencyKey: `e2e-list-${Date.now()}-${index}`,
    };
    expect(
      await ask(
        page,
        'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { userErrors { message } } }',
        { input: registering },
      ),
    ).toEqual({ registerForEvent: { userErrors: [] } });
  }
  return { id };
}

async function ask<Answer>(page: Page, query: string, variables: object): Promise<Answer> {
  const answer = await page.context().request.post(`${libraryAddress()}/graphql`, {
    headers: { 'content-type': 'application/json', 'apollographql-client-name': 'web-staff' },
    data: { query, variables },
  });
  const { data, errors } = (await answer.json()) as { data: Answer; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}
