import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { BROKEN, breakOperation } from '../harness/broken';
import { useBrowser } from '../harness/browser';
import { openAsAdministrator, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

test('what waits says when it cannot be counted, and is asked for again each minute', () =>
  visit({ expectedTrouble: [BROKEN] }, async (page) => {
    await page.clock.install();
    const mend = await breakOperation(page, 'StaffWaiting');
    await openAsAdministrator(page, '/staff/');
    const waiting = page.getByRole('region', { name: 'Perlu tangan sekarang' });
    await waiting.getByRole('button', { name: 'Coba lagi' }).waitFor();

    await mend();
    await page.clock.fastForward(61_000);
    await waiting.getByRole('link', { name: /Terlambat/ }).waitFor();
  }));

test('Today is drawn with three requests, and each number leads to its list', () =>
  visit({}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const body = request.url().includes('/graphql') ? (request.postData() ?? '') : '';
      const name = /"operationName":"(\w+)"/.exec(body)?.[1];
      if (name !== undefined) asked.push(name);
    });
    await openAsLibrarian(page, '/staff/');
    await page.getByRole('region', { name: 'Tarik reservasi' }).waitFor();

    expect(asked.filter((name) => !['Viewer', 'BranchChoices'].includes(name)).sort()).toEqual([
      'PullList',
      'StaffWaiting',
      'Today',
    ]);
    const dueToday = page.getByRole('link', { name: /Jatuh tempo hari ini/ });
    await page.getByRole('region', { name: 'Perlu tangan sekarang' }).getByRole('link').first().waitFor();
    // On a day when nothing is due it stands among the empty queues.
    if (!(await dueToday.isVisible())) await page.getByText(/antrean kosong$/).click();
    await dueToday.click();
    await page.waitForURL(/\/loans\?due=/);
  }));

test('the keys beside a number lead to the list of that number', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/');
    const line = page.getByRole('link', { name: /Terlambat/ }).first();
    await line.waitFor();
    const address = (await line.getAttribute('href')) ?? '';
    expect(address).toMatch(/\/overdue\?branch=brn_/);

    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.waitForURL((url) => `${url.pathname}${url.search}` === address);
  }));

test('what is shown when the library no longer answers says from when it is, not what time it is now', () =>
  visit({ expectedTrouble: [BROKEN] }, async (page) => {
    const opened = new Date();
    opened.setSeconds(5, 0);
    await page.clock.install({ time: opened });
    await openAsAdministrator(page, '/staff/');
    await page.getByRole('heading', { name: 'Jam layanan' }).waitFor();
    await breakOperation(page, 'Today');
    await page.clock.fastForward('31:00');

    const shown = new Intl.DateTimeFormat('id-ID', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Asia/Jakarta',
    }).format(opened);
    await page.getByText(`Yang tampak adalah data pukul ${shown}`).waitFor();
  }));

test('an alarm about sign-ins rings without interrupting anybody', () =>
  visit({}, async (page) => {
    const alarm = {
      __typename: 'SignInAlarm',
      beganAt: new Date(Date.now() - 600_000).toISOString(),
      endedAt: null,
      mostFailures: 321,
      windowMinutes: 10,
    };
    await page.route('**/graphql*', async (route) => {
      if (!(route.request().postData() ?? '').includes('"Today"')) return route.fallback();
      const response = await route.fetch();
      const answer: { data: object } = await response.json();
      return route.fulfill({ response, json: { data: { ...answer.data, signInAlarm: alarm } } });
    });
    await openAsAdministrator(page, '/staff/');
    const note = page
      .locator('.notices')
      .getByRole('status')
      .filter({ hasText: 'sampai 321 dalam 10 menit' });
    await note.waitFor();
    expect(await note.getByRole('link', { name: 'Buka jejak petugas' }).getAttribute('href')).toContain(
      '/audit',
    );
    expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);
  }));
