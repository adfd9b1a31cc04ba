import ICAL from 'ical.js';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { judged, readByIcalendar } from '../harness/judges';
import { ask, fetchPage } from '../harness/library';
import { openMyLibrary } from '../harness/member';
import { open } from '../harness/settle';

const visit = useBrowser();

test('a member follows a programme from its page, finds it in the library, and lets it go again', () =>
  visit({ width: 390, height: 844 }, async (page) => {
    const { programmes } = await ask<{ programmes: { path: string; name: { text: string } }[] }>(
      '{ programmes { path name { text(locale: ID) } } }',
    );
    const programme = programmes[0];
    if (!programme) throw new Error('The sample has no programme.');
    await open(page, programme.path);
    expect(await page.getByRole('link', { name: 'Ikuti program ini' }).getAttribute('href')).toContain(
      '/masuk?lanjut=',
    );
    await openMyLibrary(page);
    await open(page, programme.path);
    await page.getByRole('button', { name: 'Ikuti program ini' }).click();
    await page.getByRole('button', { name: 'Diikuti', pressed: true }).waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await open(page, '/pustaka-saya');
    const row = page.locator('#program li').filter({ hasText: programme.name.text });
    await row.getByRole('button', { name: /^Berhenti/ }).click();
    await row.getByRole('button', { name: /^Ikuti lagi/ }).waitFor();
    await open(page, programme.path);
    await page.getByRole('button', { name: 'Ikuti program ini', pressed: false }).waitFor();
  }));

test('a member makes a calendar address that another program can read, and an ended one is gone for everybody', () =>
  visit({ width: 390, height: 844 }, async (page) => {
    await openMyLibrary(page);
    await page.getByRole('button', { name: 'Buat alamat kalender' }).click();
    const field = page.getByLabel('Alamat kalender');
    const path = new URL(await field.inputValue()).pathname;
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);

    const first = await fetchPage(path);
    const text = await first.text();
    expect([
      first.status,
      first.headers.get('content-type'),
      first.headers.get('cache-control'),
      first.headers.get('referrer-policy'),
    ]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-store', 'no-referrer']);
    const count = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').length;
    expect(count).toBeGreaterThan(0);

    await page.getByRole('button', { name: 'Buat alamat baru' }).click();
    await page.getByText('Alamat baru siap.').waitFor();
    await page.waitForFunction(
      (old) => document.querySelector<HTMLInputElement>('#kalender input')?.value.endsWith(old) === false,
      path,
    );
    const second = new URL(await field.inputValue()).pathname;
    expect([(await fetchPage(path)).status, (await fetchPage(second)).status]).toEqual([410, 200]);
    await page.getByRole('button', { name: 'Matikan alamat' }).click();
    await page.getByText('Alamat sudah mati.').waitFor();
    const gone = await fetchPage(second);
    expect([gone.status, gone.headers.get('cache-control'), await gone.text()]).toEqual([
      410,
      'private, no-store',
      '',
    ]);
  }));

test('a calendar address that the library refuses is not met with silence', () =>
  visit({ width: 390, height: 844 }, async (page) => {
    await openMyLibrary(page);
    await page.getByRole('button', { name: 'Buat alamat kalender' }).waitFor();
    // No member of the sample is refused: one answer is replaced, all others are the library's own.
    await page.route('**/graphql*', (route) => {
      if (!(route.request().postData() ?? '').includes('CreateCalendarAddress')) return route.fallback();
      return route.fulfill({
        json: {
          data: {
            createCalendarAddress: {
              __typename: 'CreateCalendarAddressPayload',
              address: null,
              userErrors: [
                {
                  __typename: 'PlainUserError',
                  code: 'NOT_FOUND',
                  message: 'Anggota ini tidak ada lagi.',
                  field: [],
                },
              ],
            },
          },
        },
      });
    });
    await page.getByRole('button', { name: 'Buat alamat kalender' }).click();
    await page.locator('#kalender').getByRole('alert').getByText('Anggota ini tidak ada lagi.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));

judged(['icalendar'])('icalendar reads the calendar of a member as that other program does', () =>
  visit({ width: 390, height: 844 }, async (page) => {
    await openMyLibrary(page);
    await page.getByRole('button', { name: 'Buat alamat kalender' }).click();
    const text = await (
      await fetchPage(new URL(await page.getByLabel('Alamat kalender').inputValue()).pathname)
    ).text();

    expect(readByIcalendar(text)).toMatchObject({
      complaints: [],
      events: { length: new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').length },
    });
    await page.getByRole('button', { name: 'Matikan alamat' }).click();
    await page.getByText('Alamat sudah mati.').waitFor();
  }),
);
