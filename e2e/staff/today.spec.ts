import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { BROKEN, breakOperation } from '../harness/broken';
import { useBrowser } from '../harness/browser';
import { openAsAdministrator } from '../harness/staff';

const visit = useBrowser();

for (const name of ['PendingRegistrations', 'ProposalsWaiting']) {
  test(`what waits for a decision about events says on Today when it cannot be read, and is asked for again each minute (${name})`, () =>
    visit({ expectedTrouble: [BROKEN] }, async (page) => {
      await page.clock.install();
      const mend = await breakOperation(page, name);
      await openAsAdministrator(page, '/staff/');
      const events = page.getByRole('region', { name: 'Acara hari ini' });
      await events.getByRole('button', { name: 'Coba lagi' }).waitFor();

      await mend();
      await page.clock.fastForward(61_000);
      await events.getByRole('button', { name: 'Coba lagi' }).waitFor({ state: 'detached' });
    }));
}

test('what is shown when the library no longer answers says from when it is, not what time it is now', () =>
  visit({ expectedTrouble: [BROKEN] }, async (page) => {
    const opened = new Date();
    opened.setSeconds(5, 0);
    await page.clock.install({ time: opened });
    await openAsAdministrator(page, '/staff/');
    await page.getByRole('heading', { name: 'Perlu tangan' }).waitFor();
    await breakOperation(page, 'LibraryToday');
    await page.clock.fastForward('31:00');

    const shown = new Intl.DateTimeFormat('id-ID', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Asia/Jakarta',
    }).format(opened);
    await page.getByText(`Yang tampak adalah data pukul ${shown}`).waitFor();
  }));

test('an alarm about sign-ins says when it cannot be read, and rings without interrupting anybody', () =>
  visit({ expectedTrouble: [BROKEN] }, async (page) => {
    const mend = await breakOperation(page, 'SignInAlarm');
    await openAsAdministrator(page, '/staff/');
    const notices = page.locator('.notices');
    await notices.getByRole('button', { name: 'Coba lagi' }).waitFor();
    await mend();

    const alarm = {
      __typename: 'SignInAlarm',
      beganAt: new Date(Date.now() - 600_000).toISOString(),
      endedAt: null,
      mostFailures: 321,
      windowMinutes: 10,
    };
    await page.route('**/graphql*', (route) =>
      (route.request().postData() ?? '').includes('"SignInAlarm"')
        ? route.fulfill({ json: { data: { signInAlarm: alarm } } })
        : route.fallback(),
    );
    await notices.getByRole('button', { name: 'Coba lagi' }).click();
    const note = notices.getByRole('status').filter({ hasText: 'sampai 321 dalam 10 menit' });
    await note.waitFor();
    expect(await note.getByRole('link', { name: 'Buka jejak petugas' }).getAttribute('href')).toContain(
      '/audit',
    );
    expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);
  }));
