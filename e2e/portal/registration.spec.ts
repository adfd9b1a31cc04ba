import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { ask, fetchPage } from '../harness/library';
import { openMyLibrary } from '../harness/member';
import { open, settle } from '../harness/settle';

const visit = useBrowser();

type Listed = {
  readonly path: string;
  readonly isForChildren: boolean;
  readonly nextSession: { readonly capacity: number | null; readonly takenCount: number } | null;
  readonly registrationTerms: {
    readonly isOpen: boolean;
    readonly scope: string;
    readonly allowsGuests: boolean;
  };
};

/**
 * Lists the events one can register for as a series; the last ones first, for nobody of the sample family is
 * there yet.
 */
async function openEvents(): Promise<readonly Listed[]> {
  const { events } = await ask<{ events: { nodes: readonly Listed[] } }>(
    '{ events(filter: { needsRegistration: true }, first: 60) { nodes { path isForChildren nextSession { capacity takenCount } registrationTerms { isOpen scope allowsGuests } } } }',
  );
  return events.nodes
    .filter(
      ({ nextSession, registrationTerms: { isOpen, scope } }) =>
        nextSession !== null && isOpen && scope === 'SERIES',
    )
    .toReversed();
}

const leftIn = ({ nextSession }: Listed): number =>
  (nextSession?.capacity ?? Infinity) - (nextSession?.takenCount ?? 0);

/** Finds an event for children where none of the mother's family has a place, and leaves its form open. */
async function openFreeStory(page: Page): Promise<Listed> {
  for (const event of (await openEvents()).filter(
    (candidate) => candidate.isForChildren && leftIn(candidate) >= 6,
  )) {
    await open(page, event.path);
    if ((await page.locator('.reg .seated').count()) === 0) return event;
  }
  throw new Error('The sample family is registered for every event for children.');
}

async function registerGuest(page: Page, path: string, name: string): Promise<void> {
  await open(page, path);
  await page.getByRole('button', { name: 'Daftar tanpa kartu' }).click();
  await page.getByLabel('Nama Anda').fill(name);
  await page.getByLabel('Telepon atau email').fill('0812 0000 1111');
}

test('a mother registers two children and herself with one button, finds the tickets, and lets one place go', () =>
  visit({ width: 390, height: 844 }, async (page) => {
    await openMyLibrary(page);
    const event = await openFreeStory(page);
    const family = page.locator('.who .check');
    const boxes = family.locator('input:not(:disabled)');
    for (let place = 0; place < (await boxes.count()); place++) await boxes.nth(place).setChecked(place < 3);
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);
    expect(await page.locator('.consent input').isChecked()).toBe(false);

    await page.getByRole('button', { name: 'Daftarkan 3 orang' }).click();
    await page.getByText('3 orang terdaftar.').waitFor();
    expect(await page.locator('.seated small').allInnerTexts()).toHaveLength(3);
    await page.getByRole('button', { name: 'Tunjukkan 3 tiket' }).click();
    await page.locator('dialog .tickets svg[role="img"]').nth(2).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.locator('dialog .num').first().innerText()).toMatch(
      /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/,
    );
    await page.keyboard.press('Escape');

    await page.locator('.seated li').nth(2).getByRole('button').click();
    await page.getByRole('button', { name: 'Ya, batalkan' }).click();
    await page.getByText('2 orang terdaftar.').waitFor();
    await open(page, '/pustaka-saya');
    const own = page
      .locator('#acara .own-events > li')
      .filter({ has: page.locator(`a[href="${event.path}"]`) });
    expect(await own.getByText('2 orang terdaftar.').count()).toBe(1);
    expect(await findBarriers(page)).toEqual([]);

    await own
      .getByRole('button', { name: /^Batalkan/ })
      .last()
      .click();
    await own.getByRole('button', { name: 'Ya, batalkan' }).click();
    await own.waitFor({ state: 'detached' });
  }));

test('a guest registers by name, keeps the link, and cancels with it; a full event gives a place on the waiting list', () =>
  visit({ width: 390, height: 844 }, async (page) => {
    const full = (await openEvents()).find(
      (event) => leftIn(event) === 0 && !event.isForChildren && event.registrationTerms.allowsGuests,
    );
    if (!full) throw new Error('No sample event is full.');
    await registerGuest(page, full.path, 'Wahyu Prasetyo');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Masuk daftar tunggu, 1 orang' }).click();
    await page.getByText(/Anda di daftar tunggu, urutan ke-\d+\./).waitFor();

    await page.getByRole('link', { name: 'Buka pendaftaran saya' }).click();
    await page.waitForURL(/\/pendaftaran#reg_/);
    await page.getByText('Pendaftaran Anda').waitFor();
    await page.locator('.seated b').first().waitFor();
    await settle(page);
    expect(await page.locator('.seated b').allInnerTexts()).toEqual(['Wahyu Prasetyo']);
    expect(await findBarriers(page)).toEqual([]);
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(`${request.method()} ${request.url()} ${request.headers()['referer'] ?? ''}`),
    );
    await page.reload();
    await page.getByText(/Anda di daftar tunggu/).waitFor();
    const secret = new URL(page.url()).hash.slice(1);
    expect(secret.length).toBeGreaterThan(40);
    expect(asked.filter((line) => line.includes(secret))).toEqual([]);

    await page.getByRole('button', { name: /^Keluar dari daftar tunggu/ }).click();
    await page.getByRole('button', { name: 'Ya, batalkan' }).click();
    await page.getByText('Pendaftaran ini dibatalkan.').waitFor();
    expect(await page.getByRole('button', { name: /^Keluar dari daftar tunggu/ }).count()).toBe(0);
  }));

test('what is wrong stands beside its field, and nothing is registered', () =>
  visit({ language: 'en' }, async (page) => {
    const event = (await openEvents()).find(
      (candidate) =>
        leftIn(candidate) > 2 && !candidate.isForChildren && candidate.registrationTerms.allowsGuests,
    );
    if (!event) throw new Error('No sample event takes guests.');
    await open(page, event.path.replace('/acara/', '/en/events/'));
    await page.getByRole('button', { name: 'Register without a card' }).click();
    await page.getByLabel('Your name').fill('Wahyu');
    await page.getByLabel('Telephone or e-mail').fill('12');
    const birth = page.getByLabel('Date of birth');
    if ((await birth.count()) > 0) await birth.fill('1970-01-01');
    await page.getByRole('button', { name: 'Register 1 person' }).click();

    expect(
      await page.locator('.field', { hasText: 'Telephone or e-mail' }).locator('.no').innerText(),
    ).not.toBe('');
    expect(await page.locator('.seated').count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
  }));

test('a link that leads nowhere says so, and no search engine lists the page', () =>
  visit({}, async (page) => {
    await open(page, '/pendaftaran#reg_01ARZ3NDEKTSV4RRFFQ69G5FAV.wrong');

    expect(await page.locator('main h1').innerText()).toBe('Tautan ini tidak mengarah ke pendaftaran');
    expect(await (await fetchPage('/pendaftaran')).text()).toContain(
      '<meta name="robots" content="noindex" />',
    );
  }));

test.each([360, 1440])('the parts of the panel are apart from each other at %i px', (width) =>
  visit({ width, height: 900 }, async (page) => {
    const event = (await openEvents()).find(
      (each) => each.registrationTerms.allowsGuests && leftIn(each) >= 2,
    );
    await open(page, event?.path ?? '');
    const space = width < 768 ? 16 : 24;
    expect(await measureParts(page, '.reg .ways')).toEqual([{ padding: space, line: 1 }]);

    await page.getByRole('button', { name: 'Daftar tanpa kartu' }).click();
    await page.getByLabel('Nama Anda').waitFor();
    const [first, ...others] = await measureParts(page, '.reg form > *');
    expect(first).toEqual({ padding: space, line: 0 });
    expect(others.length).toBeGreaterThanOrEqual(3);
    expect(others).toEqual(others.map(() => ({ padding: space, line: 1 })));
    // What one can type into or choose touches no line.
    const heads = await page
      .locator('.reg > div:first-child, .reg form > *')
      .evaluateAll((parts) =>
        parts
          .slice(1)
          .map(
            (part, place) =>
              part.getBoundingClientRect().top - (parts[place]?.getBoundingClientRect().bottom ?? 0),
          ),
      );
    expect(heads.every((gap) => gap >= 0)).toBe(true);
  }),
);

/** Measures the space above the content of each part, and the line over it, in px. */
function measureParts(page: Page, selector: string): Promise<{ padding: number; line: number }[]> {
  return page.locator(selector).evaluateAll((parts) =>
    parts.map((part) => {
      const style = getComputedStyle(part);
      return { padding: Number.parseFloat(style.paddingTop), line: Number.parseFloat(style.borderTopWidth) };
    }),
  );
}
