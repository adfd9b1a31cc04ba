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

test('an alarm about sign-ins says when it cannot be read, and rings without interrupting anybody', () =>
  visit({ expectedTrouble: [BROKEN] }, async (page) => {
    const mend = await breakOperation(page, 'SignInAlarm');
    await openAsAdministrator(page, '/staff/');
    const notices = page.locator('.notices');
    await notices.getByRole('button', { name: 'Coba lagi' }).waitFor();
    await mend();

    const alarm = { __typename: 'SignInAlarm', beganAt: new Date(Date.now() - 600_000).toISOString(), endedAt: null, mostFailures: 321, windowMinutes: 10 };
    await page.route('**/graphql*', (route) => ((route.request().postData() ?? '').includes('"SignInAlarm"') ? route.fulfill({ json: { data: { signInAlarm: alarm } } }) : route.fallback()));
    await notices.getByRole('button', { name: 'Coba lagi' }).click();
    const note = notices.getByRole('status').filter({ hasText: 'sampai 321 dalam 10 menit' });
    await note.waitFor();
    expect(await note.getByRole('link', { name: 'Buka jejak petugas' }).getAttribute('href')).toContain('/audit');
    expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);
  }));
