import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { OFFLINE } from '../harness/broken';
import { useBrowser } from '../harness/browser';
import { filesAreKept } from '../harness/kept-files';
import { registerMember, wedge } from '../harness/desk';
import { libraryAddress } from '../harness/library';
import { open, settle } from '../harness/settle';
import { openAsAdministrator } from '../harness/staff';

const visit = useBrowser();
const GUESTS = 46;

test(
  'fifty scans without a connection are kept on the phone and sent afterwards, and doubles and strangers are listed',
  () =>
    visit({ expectedTrouble: OFFLINE, width: 360, height: 780 }, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const { sessionId, tickets } = await fullEvent(page);
      await page.goto(`/staff/door/${sessionId}`);
      await settle(page);
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/CommandPalette')),
      );
      const [first = '', second = '', ...others] = tickets;

      await scan(page, first);
      await page.locator('.door-result[data-outcome="ADMITTED"]').waitFor();
      await page.context().setOffline(true);
      for (const code of [second, ...others]) await scan(page, `PSR-TIKET:${code}`);
      for (const code of [first, second, second, 'ZZZZ-ZZZZ-ZZZ1', 'ZZZZ-ZZZZ-ZZZ2']) await scan(page, code);
      await page.waitForFunction(
        () => document.querySelector('.door-waiting')?.textContent.includes('50') === true,
      );
      expect(await page.locator('.door-result').getAttribute('data-outcome')).toBe('UNKNOWN');
      expect(await page.locator('.door-count').innerText()).toBe(`${GUESTS} dari ${GUESTS} hadir`);
      expect(await keptOf(page)).toEqual({
        scans: 50,
        fields: ['batch', 'code', 'id', 'scannedAt', 'sessionId', 'wasSent'],
      });
      expect(await findBarriers(page)).toEqual([]);

      await page.context().setOffline(false);
      await page.locator('.sync-report').waitFor();
      const wrong = await page
        .locator('.sync-report li')
        .evaluateAll((lines) =>
          lines.map((line) => `${line.getAttribute('data-outcome')} ${line.getAttribute('data-code')}`),
        );
      expect(wrong).toEqual([
        `ALREADY_IN ${first}`,
        `ALREADY_IN ${second}`,
        `ALREADY_IN ${second}`,
        'UNKNOWN ZZZZ-ZZZZ-ZZZ1',
        'UNKNOWN ZZZZ-ZZZZ-ZZZ2',
      ]);
      expect(await page.locator('.sync-report h2').innerText()).toBe('50 pindaian terkirim, 45 hadir');
      expect((await keptOf(page)).scans).toBe(0);
      expect(await findBarriers(page)).toEqual([]);
      const roster = await ask<{ sessionRoster: { attendedAt: string | null }[] }>(
        page,
        'query ($id: ID!) { sessionRoster(sessionId: $id) { attendedAt } }',
        { id: sessionId },
      );
      expect(roster.sessionRoster.filter(({ attendedAt }) => attendedAt !== null)).toHaveLength(GUESTS);
    }),
  120_000,
);

test(
  'a door that was open once opens again without a connection, keeps letting people in by code, and sends it all once there is one',
  () =>
    visit({ expectedTrouble: OFFLINE, width: 360, height: 780 }, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const { sessionId, tickets } = await fullEvent(page);
      await page.goto(`/staff/door/${sessionId}`);
      await settle(page);
      const [first = '', second = '', third = '', ...others] = tickets;
      await scan(page, first);
      await page.locator('.door-result[data-outcome="ADMITTED"]').waitFor();
      await filesAreKept(page, 'pustaka-staff-door-1');

      await page.context().setOffline(true);
      await scan(page, second);
      await page.locator('.door-waiting').waitFor();
      await page.reload();
      await page.locator('#ticket').waitFor();
      expect(await page.locator('.door-count').innerText()).toBe(`2 dari ${GUESTS} hadir`);
      expect(await page.locator('.door-mode').innerText()).toContain('Dibuka tanpa sambungan');
      expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('Tamu');
      for (const code of [first, second, 'ZZZZ-ZZZZ-ZZZ1', third, ...others]) {
        await scan(page, code);
        await page
          .locator(
            `.door-result[data-outcome="${code === first || code === second ? 'ALREADY_IN' : code.startsWith('ZZZZ') ? 'UNKNOWN' : 'ADMITTED'}"]`,
          )
          .waitFor();
      }
      await page.waitForFunction(
        (total) => document.querySelector('.door-waiting')?.textContent.includes(String(total)) === true,
        GUESTS + 2,
      );
      expect(await page.locator('.door-count').innerText()).toBe(`${GUESTS} dari ${GUESTS} hadir`);
      expect(await findBarriers(page)).toEqual([]);

      await page.context().setOffline(false);
      await page.locator('.sync-report').waitFor();
      expect(await page.locator('.sync-report h2').innerText()).toBe(
        `${GUESTS + 2} pindaian terkirim, ${GUESTS - 1} hadir`,
      );
      expect(
        await page
          .locator('.sync-report li')
          .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-outcome'))),
      ).toEqual(['ALREADY_IN', 'ALREADY_IN', 'UNKNOWN']);
      expect((await keptOf(page)).scans).toBe(0);
      await page.getByLabel('Cari nama').waitFor();
    }),
  120_000,
);

test(
  'who was let in without a connection and is refused by the library is not counted any more, and a scan the library cannot take says so at once',
  () =>
    visit({ expectedTrouble: [...OFFLINE, /status 500/], width: 360, height: 780 }, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const {
        sessionId,
        tickets: [first = '', second = ''],
      } = await fullEvent(page);
      await open(page, `/staff/door/${sessionId}`);
      await page.route('**/graphql*', (route) =>
        (route.request().postData() ?? '').includes('"CheckInTicket"')
          ? route.fulfill({
              status: 500,
              json: {
                errors: [{ message: 'Broken on purpose.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
              },
            })
          : route.fallback(),
      );
      await scan(page, first);
      await page.locator('.door-result[data-outcome="FAILED"]').waitFor();
      expect(await page.locator('.door-result').innerText()).toContain('Belum tercatat');
      expect(await page.locator('.door-count').innerText()).toBe(`0 dari ${GUESTS} hadir`);
      expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);
      await page.unroute('**/graphql*');
      await scan(page, first);
      await page.locator('.door-result[data-outcome="ADMITTED"]').waitFor();

      await page.context().setOffline(true);
      await scan(page, second);
      await page.locator('.door-waiting').waitFor();
      expect(await page.locator('.door-count').innerText()).toBe(`2 dari ${GUESTS} hadir`);
      await page.route('**/graphql*', async (route) => {
        if (!/"(?:SyncCheckIns|CheckInTicket)"/.test(route.request().postData() ?? ''))
          return route.fallback();
        const response = await route.fetch();
        return route.fulfill({
          response,
          body: (await response.text()).replace('"ADMITTED"', '"CANCELLED"'),
        });
      });
      await page.context().setOffline(false);
      await page.locator('.sync-report [data-outcome="CANCELLED"]').waitFor();
      expect(await page.locator('.door-count').innerText()).toContain('1 dari');
    }),
  120_000,
);

test(
  'a member with a valid card who has not registered is not a stranger, and comes in from the scan',
  () =>
    visit({ width: 360, height: 780 }, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const { sessionId } = await fullEvent(page);
      const { cardNumber } = await registerMember(page, 'umum');
      await open(page, `/staff/door/${sessionId}`);
      await scan(page, cardNumber);
      await page.locator('.door-result[data-outcome="NOT_REGISTERED"]').waitFor();
      expect(await page.locator('.door-result').innerText()).toContain('Belum terdaftar');
      expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);

      await page.locator('.door-result').getByRole('button', { name: 'Masuk tanpa daftar' }).click();
      await page
        .getByRole('dialog')
        .getByText(/^Anggota Perjalanan /)
        .waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Catat hadir' }).click();
      await page.locator('.door-result[data-outcome="ADMITTED"]').waitFor();
      await page.locator('.door-count').getByText('1', { exact: true }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
    }),
  120_000,
);

test(
  'a full phone says of each guest that the scan was not kept, until there is a connection or room',
  () =>
    visit({ expectedTrouble: OFFLINE, width: 360, height: 780 }, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const {
        sessionId,
        tickets: [first = '', second = '', third = ''],
      } = await fullEvent(page);
      await open(page, `/staff/door/${sessionId}`);
      await scan(page, first);
      await page.locator('.door-result[data-outcome="ADMITTED"]').waitFor();
      await keepScans(
        page,
        'evs_another',
        Array.from({ length: 500 }, (_, place) => [`AAAA-${place}`, 1] as const),
      );

      await page.context().setOffline(true);
      await scan(page, second);
      await page.locator('.door-result[data-outcome="NOT_KEPT"]').waitFor();
      expect(await page.locator('.door-result').innerText()).toContain('Tidak tersimpan');
      expect(await page.locator('.door-count').innerText()).toBe(`1 dari ${GUESTS} hadir`);
      await page.getByText('Sudah 500 pindaian tersimpan').waitFor();
      expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);

      await page.context().setOffline(false);
      await page.getByText('Sudah 500 pindaian tersimpan').waitFor({ state: 'detached' });
      await scan(page, third);
      await page.locator('.door-result[data-outcome="ADMITTED"]').waitFor();
      expect(await page.locator('.door-count').innerText()).toBe(`2 dari ${GUESTS} hadir`);
      expect((await keptOf(page)).scans).toBe(500);
    }),
  120_000,
);

test(
  'a door that is left for another page and opened again knows who came in, also without a connection',
  () =>
    visit({ expectedTrouble: OFFLINE, width: 360, height: 780 }, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const {
        sessionId,
        eventId,
        tickets: [first = '', second = '', third = ''],
      } = await fullEvent(page);
      await open(page, `/staff/events/${eventId}`);
      await page.locator(`a[href$="/door/${sessionId}"]`).first().click();
      await scan(page, first);
      await page.locator('.door-result[data-outcome="ADMITTED"]').waitFor();
      await page.context().setOffline(true);
      await scan(page, second);
      await page.locator('.door-waiting').waitFor();

      await page.goBack();
      await page.locator('#ticket').waitFor({ state: 'detached' });
      await page.goForward();
      await page.locator('#ticket').waitFor();
      expect(await page.locator('.door-count').innerText()).toBe(`2 dari ${GUESTS} hadir`);
      await page.getByText('Yang tampak adalah data pukul').waitFor();
      expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);
      const age = page.getByText('Yang tampak adalah data pukul');
      const since = await age.innerText();
      await scan(page, second);
      await page.locator('.door-result[data-outcome="ALREADY_IN"]').waitFor();
      // Noting a guest draws the list anew, which is no answer of the library.
      await scan(page, third);
      await page.locator('.door-count').getByText('3', { exact: true }).waitFor();
      expect(await age.innerText()).toBe(since);

      await page.context().setOffline(false);
      await page.locator('.sync-report').waitFor();
      expect(await page.locator('.sync-report h2').innerText()).toBe('3 pindaian terkirim, 2 hadir');
      await page.getByText('Yang tampak adalah data pukul').waitFor({ state: 'detached' });
    }),
  120_000,
);

test(
  'a scanner is heard after a button that was pressed is gone, and while a name is looked for',
  () =>
    visit({ width: 360, height: 780 }, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const {
        sessionId,
        tickets: [, second = '', third = ''],
      } = await fullEvent(page);
      await open(page, `/staff/door/${sessionId}`);
      const attended = (count: number) =>
        page.locator('.door-count').getByText(`${count}`, { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Tamu AA hadir' }).press('Enter');
      await attended(1);
      await wedge(page, second);
      await attended(2);

      await page.getByRole('button', { name: 'Batalkan kehadiran Tamu AA' }).click();
      await attended(1);
      await page.getByLabel('Cari nama').fill('tamu b');
      await wedge(page, third);
      await attended(2);
      expect(await page.getByLabel('Cari nama').inputValue()).toBe('tamu b');
    }),
  120_000,
);

test(
  'what the library does not take says why, still counts when the door is left and opened again, and is sent by a button',
  () =>
    visit({ expectedTrouble: OFFLINE, width: 360, height: 780 }, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const {
        sessionId,
        eventId,
        tickets: [first = ''],
      } = await fullEvent(page);
      await open(page, `/staff/events/${eventId}`);
      await page.locator(`a[href$="/door/${sessionId}"]`).first().click();
      await page.locator('#ticket').waitFor();
      await settle(page);
      await page.context().setOffline(true);
      await scan(page, first);
      await page.locator('.door-waiting').waitFor();
      const refused = {
        syncCheckIns: {
          __typename: 'SyncCheckInsPayload',
          results: [],
          userErrors: [
            {
              __typename: 'PlainUserError',
              code: 'NOT_ALLOWED',
              message: 'Pertemuan ini sedang dipindah.',
              field: null,
            },
          ],
        },
      };
      await page.route('**/graphql*', (route) =>
        (route.request().postData() ?? '').includes('"SyncCheckIns"')
          ? route.fulfill({ json: { data: refused } })
          : route.fallback(),
      );

      await page.context().setOffline(false);
      await page.getByText('Pertemuan ini sedang dipindah.').waitFor();
      expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);
      await settle(page);
      await page.goBack();
      await page.locator('#ticket').waitFor({ state: 'detached' });
      await page.goForward();
      await page.getByText('Pertemuan ini sedang dipindah.').waitFor();
      expect(await page.locator('.door-count').innerText()).toBe(`1 dari ${GUESTS} hadir`);

      await page.unroute('**/graphql*');
      await page.getByRole('button', { name: 'Kirim sekarang' }).click();
      await page.locator('.sync-report').waitFor();
      expect([await page.locator('.sync-report h2').innerText(), (await keptOf(page)).scans]).toEqual([
        '1 pindaian terkirim, 1 hadir',
        0,
      ]);
      await page.getByText('Pertemuan ini sedang dipindah.').waitFor({ state: 'detached' });
    }),
  120_000,
);

test(
  'a check-in that hangs shows that it is being checked, and is kept and sent later',
  () =>
    visit({ expectedTrouble: [/Failed to load resource/], width: 360, height: 780 }, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const {
        sessionId,
        tickets: [first = ''],
      } = await fullEvent(page);
      await open(page, `/staff/door/${sessionId}`);
      let hung = 0;
      await page.route('**/graphql*', (route) => {
        if (hung > 0 || !(route.request().postData() ?? '').includes('"CheckInTicket"'))
          return route.fallback();
        hung += 1;
        return undefined;
      });
      await scan(page, first);
      await page.locator('.door-result[data-outcome="CHECKING"]').waitFor();
      expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);

      await page.locator('.door-result[data-outcome="ADMITTED"]').waitFor();
      await page.locator('.sync-report').waitFor();
      expect([hung, await page.locator('.sync-report h2').innerText(), (await keptOf(page)).scans]).toEqual([
        1,
        '1 pindaian terkirim, 1 hadir',
        0,
      ]);
    }),
  120_000,
);

test(
  'whoever signs out is warned of scans that were not sent, and takes them along or sends them first; what nobody sends is given up after seven days, and said',
  () =>
    visit({ expectedTrouble: OFFLINE, width: 360, height: 780 }, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const {
        sessionId,
        tickets: [first = '', second = ''],
      } = await fullEvent(page);
      await keepScans(page, sessionId, [
        [first, 1],
        [second, 1],
      ]);
      await open(page, '/staff/');
      await page.getByText('2 pindaian pintu belum terkirim').waitFor();
      expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);

      await signOut(page);
      await page.getByRole('heading', { name: 'Pindaian belum terkirim' }).waitFor();
      expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);
      await page.getByRole('link', { name: /^Buka pintu dan kirim/ }).click();
      await page.locator('.sync-report').waitFor();
      expect(await page.locator('.sync-report h2').innerText()).toBe('2 pindaian terkirim, 2 hadir');
      await page.goBack();
      await page.getByRole('heading', { name: 'Tidak ada lagi yang menunggu' }).waitFor();
      expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);

      await keepScans(page, sessionId, [
        [first, 8],
        [second, 1],
      ]);
      await open(page, '/staff/events');
      await page
        .getByText('1 pindaian pintu tidak pernah terkirim dan sudah dihapus setelah 7 hari')
        .waitFor();
      await page.getByText('1 pindaian pintu belum terkirim').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.reload();
      await page.getByText('1 pindaian pintu tidak pernah terkirim').waitFor();
      await page
        .locator('.note', { hasText: 'tidak pernah terkirim' })
        .getByRole('button', { name: 'Tutup' })
        .click();
      await page.reload();
      await page.getByText('1 pindaian pintu belum terkirim').waitFor();
      expect(await page.getByText('tidak pernah terkirim').count()).toBe(0);

      await signOut(page);
      await page.getByRole('button', { name: 'Keluar dan hapus 1 pindaian' }).click();
      await page.getByText('Anda sudah keluar.').waitFor();
      expect((await keptOf(page)).scans).toBe(0);
    }),
  120_000,
);

test('whoever signs out while only scans wait that are too old is signed out', () =>
  visit({ width: 360, height: 780 }, async (page) => {
    await openAsAdministrator(page, '/staff/catalogue');
    await keepScans(page, 'evs_another', [['AAAA-AAAA-AAA1', 8]]);
    await signOut(page);
    await page.getByText('Anda sudah keluar.').waitFor();
    expect((await keptOf(page)).scans).toBe(0);
  }));

/** Scans as a scanner does: the letters, then Enter. */
async function scan(page: Page, code: string): Promise<void> {
  await page.locator('#ticket').fill(code);
  await page.keyboard.press('Enter');
}

/** Publishes an event with one session and registers guests for it; gives both and their tickets. */
async function fullEvent(page: Page): Promise<{ sessionId: string; eventId: string; tickets: string[] }> {
  const startsAt = new Date(Date.now() + 7_200_000);
  const input = {
    format: 'ACTIVITY',
    kind: 'TALK',
    name: { indonesian: 'Bincang di pintu' },
    sessions: [{ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }],
    details: {
      placeKind: 'ELSEWHERE',
      venueName: 'Alun-alun',
      capacity: 60,
      registrationMode: 'OPEN',
      mostPerParty: 50,
      allowsGuests: true,
    },
  };
  const { createEvent } = await ask<{
    createEvent: { event: { id: string; version: number; sessions: { id: string }[] } };
  }>(
    page,
    'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id version sessions { id } } userErrors { message } } }',
    { input },
  );
  const { id, version, sessions } = createEvent.event;
  await ask(
    page,
    'mutation ($input: ChangeEventStatusInput!) { changeEventStatus(input: $input) { event { status } userErrors { message } } }',
    { input: { id, version, status: 'PUBLISHED' } },
  );
  const people = Array.from({ length: GUESTS }, (_, index) => ({
    name: `Tamu ${String.fromCharCode(65 + (index % 26))}${String.fromCharCode(65 + Math.floor(index / 26))}`,
  }));
  const registering = {
    eventId: id,
    people,
    contact: { name: 'Tamu Pertama', email: 'tamu@contoh.pustaka' },
    idempotencyKey: `e2e-door-${Date.now()}`,
  };
  const registered = await ask(
    page,
    'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { registration { status } userErrors { message field } } }',
    { input: registering },
  );
  expect(registered).toEqual({ registerForEvent: { registration: { status: 'CONFIRMED' }, userErrors: [] } });
  const sessionId = sessions[0]?.id ?? '';
  const { sessionRoster } = await ask<{ sessionRoster: { ticketCode: string }[] }>(
    page,
    'query ($id: ID!) { sessionRoster(sessionId: $id) { ticketCode } }',
    { id: sessionId },
  );
  return { sessionId, eventId: id, tickets: sessionRoster.map(({ ticketCode }) => ticketCode) };
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

/** What the browser keeps: how many scans, and which fields they have. */
function keptOf(page: Page): Promise<{ scans: number; fields: string[] }> {
  return page.evaluate(
    () =>
      new Promise<{ scans: number; fields: string[] }>((resolve, reject) => {
        const opening = indexedDB.open('pustaka-door');
        opening.onerror = () => reject(new Error('No queue.'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('scans').objectStore('scans').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve({
              scans: reading.result.length,
              fields: [...new Set(reading.result.flatMap((scan: object) => Object.keys(scan)))].sort(),
            });
          };
        };
      }),
  );
}

/** Lets the phone keep scans of a session that were made some days ago. */
function keepScans(
  page: Page,
  sessionId: string,
  scans: readonly (readonly [code: string, daysAgo: number])[],
): Promise<void> {
  const rows = scans.map(([code, daysAgo]) => ({
    id: `${code}-${daysAgo}-${Date.now()}`,
    sessionId,
    code,
    scannedAt: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
    wasSent: false,
    batch: null,
  }));
  return page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pustaka-door', 1);
        opening.onupgradeneeded = () => void opening.result.createObjectStore('scans', { keyPath: 'id' });
        opening.onerror = () => reject(new Error('No queue.'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('scans', 'readwrite');
          for (const scan of kept) writing.objectStore('scans').put(scan);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    rows,
  );
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lainnya' }).click();
  await page.getByRole('button', { name: 'Keluar', exact: true }).click();
}
