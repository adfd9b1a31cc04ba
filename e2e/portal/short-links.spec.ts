import type { Page } from 'playwright-core';

import { findBarriers, findBarriersInAllLooks, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { ask, fetchPage } from '../harness/library';
import { open } from '../harness/settle';
import { openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

type Listed = {
  readonly id: string;
  readonly path: string;
  readonly isForChildren: boolean;
  readonly nextSession: { readonly capacity: number | null; readonly takenCount: number } | null;
  readonly registrationTerms: {
    readonly isOpen: boolean;
    readonly scope: string;
    readonly allowsGuests: boolean;
  };
};

/** Finds an event for adults where six more guests find a place. */
async function findRoomyEvent(): Promise<Listed> {
  const { events } = await ask<{ events: { nodes: readonly Listed[] } }>(
    '{ events(filter: { needsRegistration: true }, first: 60) { nodes { id path isForChildren nextSession { capacity takenCount } registrationTerms { isOpen scope allowsGuests } } } }',
  );
  const roomy = events.nodes.find(
    ({ isForChildren, nextSession, registrationTerms: { isOpen, scope, allowsGuests } }) =>
      isOpen &&
      !isForChildren &&
      allowsGuests &&
      scope === 'SERIES' &&
      nextSession !== null &&
      (nextSession.capacity ?? Infinity) - nextSession.takenCount >= 6,
  );
  if (!roomy) throw new Error('No event of the sample has room for six guests.');
  return roomy;
}

async function makeLink(page: Page, target: string): Promise<string> {
  await openAsLibrarian(page, '/staff/pages/links');
  expect(await findBarriersInAllLooks(page)).toEqual({});
  await page.getByRole('button', { name: 'Buat tautan' }).click();
  await page.getByLabel('Menuju halaman').fill('https://contoh.example/acara');
  await page.getByLabel('Nama', { exact: true }).fill('Pentas pekan ini');
  await page.getByRole('dialog').getByRole('button', { name: 'Buat tautan' }).click();
  await page.getByText('Tempel alamat sebuah halaman portal ini').waitFor();
  await page.getByLabel('Menuju halaman').fill(target);
  await page.getByLabel('Tampil sampai', { exact: true }).fill('31122099');
  await page.keyboard.press('Tab');
  await page.getByRole('dialog').getByRole('button', { name: 'Buat tautan' }).click();
  await page.getByRole('heading', { level: 1, name: 'Pentas pekan ini' }).waitFor();
  expect(await findBarriersInAllLooks(page)).toEqual({});
  const [path] = /\/s\/[2-9a-z]{7}/.exec(await page.locator('p.link-address').innerText()) ?? [];
  if (path === undefined) throw new Error('The link shows no address.');
  return path;
}

/** Reads what the screen of a link tells of it in all: clicks, registrations, holds, members, attendances. */
async function figuresOn(page: Page, screen: string): Promise<readonly string[]> {
  await page.goto(screen);
  const total = page.getByRole('row', { name: /^Semua hari/ });
  await total.waitFor();
  return (await total.getByRole('cell').allInnerTexts()).slice(1);
}

test('a click on a short link leads to an event, and the registration that comes of it counts once', () =>
  visit({}, async (page) => {
    const event = await findRoomyEvent();
    const path = await makeLink(page, event.path);
    const screen = page.url();
    expect(await figuresOn(page, screen)).toEqual(['0', '0', '0', '0', '0']);

    await open(page, '/tautan');
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);
    await page.getByRole('link', { name: 'Pentas pekan ini' }).click();
    await page.waitForURL(`**${event.path}?lewat=${path.slice(3)}`);
    await page.getByRole('button', { name: 'Daftar tanpa kartu' }).click();
    await page.getByLabel('Nama Anda').fill('Wahyu Prasetyo');
    await page.getByLabel('Telepon atau email').fill('0812 0000 2222');
    // Asked for where the event has an age.
    const born = page.getByLabel('Tanggal lahir');
    if ((await born.count()) > 0) await born.fill('1990-01-02');
    await page.getByRole('button', { name: /^Daftarkan/ }).click();
    await page
      .getByText(/terdaftar\./)
      .first()
      .waitFor();

    expect(await figuresOn(page, screen)).toEqual(['1', '< 5', '0', '0', '0']);
    for (let place = 1; place < 5; place++) await registerByLink(event.id, path.slice(3), place);
    expect(await figuresOn(page, screen)).toEqual(['1', '5', '0', '0', '0']);
    expect(await findBarriersInAllLooks(page)).toEqual({});
  }));

test('a short link sets no cookie, and an unknown one is a page that says so', async () => {
  const missing = await fetchPage('/s/zzzzzzz');
  expect(missing.status).toBe(404);
  expect(missing.headers.get('set-cookie')).toBeNull();
  expect(await missing.text()).toContain('<html');
  expect(await (await fetchPage('/en/links')).text()).toContain('Always there');
});

async function registerByLink(eventId: string, linkCode: string, place: number): Promise<void> {
  const { done } = await ask<{ done: { userErrors: readonly object[] } }>(
    'mutation($input: RegisterForEventInput!) { done: registerForEvent(input: $input) { userErrors { code field } } }',
    {
      input: {
        eventId,
        people: [{ name: `Tamu tautan ${place}`, birthDate: '1990-01-02' }],
        contact: { name: 'Tamu', email: `tautan${place}@contoh.pustaka` },
        idempotencyKey: `short-links-${place}-${linkCode}`,
        linkCode,
      },
    },
  );
  expect(done.userErrors).toEqual([]);
}
