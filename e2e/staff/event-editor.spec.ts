import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { ask, fetchPage } from '../harness/library';
import { open, settle } from '../harness/settle';
import { openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const stamp = Date.now();
const name = `Membaca Nyaring ${stamp}`;

test('by keyboard alone a librarian plans an event with two sessions from nothing and publishes it, and the portal shows it', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/events/new');
    const field = (path: string) => page.locator(`[data-path="${path}"]`);

    await field('name.indonesian').fill(name);
    await page.keyboard.press('Control+Enter');
    await field('placeKind').selectOption('ELSEWHERE');
    await field('venueName').fill('Taman Kota');
    await page.getByText('Pilih tanggal sendiri').click();
    await field('plan.sessions.0.date').fill('20 2 2027');
    await field('plan.repeat.frequency').selectOption('WEEKLY');
    await page.getByLabel('Banyaknya pertemuan').fill('2');
    await page.getByText('Menjadi 2 pertemuan').waitFor();
    await page.keyboard.press('Control+s');
    await page.waitForURL(/\/events\/evt_[^/]+\/edit/);
    await settle(page);
    const poster = page.locator('.event-poster');
    await poster.evaluate((image) =>
      image instanceof HTMLImageElement
        ? image.decode()
        : Promise.reject(new Error('The poster is no picture.')),
    );
    expect((await fetchPage((await poster.getAttribute('src')) ?? '')).status).toBe(404);
    await page.getByRole('button', { name: 'Terbitkan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Terbitkan' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    expect(await page.locator('.page-head').innerText()).toContain('Terbit');
    const { events } = await ask<{ events: { nodes: { path: string; sessions: { fromDate: string }[] }[] } }>(
      'query ($text: String!) { events(filter: { text: $text }, first: 2) { nodes { path sessions { fromDate } } } }',
      { text: String(stamp) },
    );
    expect(events.nodes.map(({ sessions }) => sessions.map(({ fromDate }) => fromDate))).toEqual([
      ['2027-02-20', '2027-02-27'],
    ]);
    await open(page, events.nodes[0]?.path ?? '');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
    expect(await page.locator('main').innerText()).toContain('Taman Kota');
  }));

test('words that are not saved outlive leaving the page, and what somebody else saved first is shown beside them', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/events');
    const { events } = await ask<{ events: { nodes: { id: string }[] } }>(
      'query ($text: String!) { events(filter: { text: $text }, first: 1) { nodes { id } } }',
      { text: String(stamp) },
    );
    const address = `/staff/events/${events.nodes[0]?.id ?? ''}/edit`;
    const title = page.locator('[data-path="name.indonesian"]');
    await open(page, address);

    await title.fill(`${name} punya saya`);
    await page.waitForTimeout(600);
    await page.getByRole('link', { name: 'Pendaftar dan pertemuan' }).click();
    await page.getByRole('button', { name: 'Pergi, simpan draf di tab' }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/edit'));
    const other = await page.context().newPage();
    await open(other, address);
    await other.locator('[data-path="name.indonesian"]').fill(`${name} punya mereka`);
    await other.keyboard.press('Control+s');
    await other.getByText('Acara tersimpan.').first().waitFor();
    await open(page, address);

    expect(await title.inputValue()).toBe(`${name} punya saya`);
    await page.keyboard.press('Control+s');
    await page.getByText('Orang lain menyimpan lebih dahulu.').waitFor();
    expect(await page.locator('.versions').innerText()).toContain(`${name} punya mereka`);
    await page.getByRole('button', { name: 'Simpan versi saya' }).press('Enter');
    await page.getByText('Acara tersimpan.').first().waitFor();
    expect(await title.inputValue()).toBe(`${name} punya saya`);
  }));

const rooms = [
  '/staff/events/new',
  '/staff/planner',
  '/staff/planner?view=month',
  '/staff/programmes/new',
  '/staff/event-people',
];

test.each(['light', 'dark'] as const)(
  'axe finds nothing where events are planned, and nobody scrolls sideways there on a phone (%s)',
  (theme) =>
    visit({ theme, width: 320, height: 640 }, async (page) => {
      await openAsLibrarian(page, '/staff/events');
      const found: Record<string, readonly string[]> = {};
      for (const room of rooms) {
        await open(page, room);
        found[room] = [...(await findBarriers(page)), ...(await findSidewaysScroll(page))];
      }

      expect(found).toEqual(Object.fromEntries(rooms.map((room) => [room, []])));
    }),
);

test('by keyboard alone a session is moved to another space of the planner', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/planner');
    const card = page.locator('.plan-card a[draggable="true"]').first();
    const name = await card.innerText();

    await card.focus();
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tanggal', { exact: true }).fill('2027-03-05');
    await dialog.getByLabel('Ruang').selectOption({ label: 'Aula' });
    await dialog.getByText('Menjadi 1 pertemuan').waitFor();
    await dialog.getByLabel('Tanggal', { exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await open(page, '/staff/planner?day=2027-03-05');

    expect(
      await page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: /^Aula/ }) })
        .innerText(),
    ).toContain(name);
  }));
