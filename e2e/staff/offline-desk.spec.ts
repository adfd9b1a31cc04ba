import type { Page } from 'playwright-core';

import { findBarriers } from '../harness/accessibility';
import { OFFLINE } from '../harness/broken';
import { useBrowser } from '../harness/browser';
import {
  lendableCopies,
  openDesk,
  countOpenLoans,
  registerMember,
  rowStates,
  scansSettled,
  wedge,
} from '../harness/desk';
import { untilPageSays } from '../harness/kept-files';
import { libraryAddress } from '../harness/library';

const visit = useBrowser();

test('ten lendings and three returns without a connection are sent afterwards, and the one that met another desk asks', () =>
  visit({ expectedTrouble: OFFLINE }, async (page) => {
    await openDesk(page);
    const member = await registerMember(page, 'lembaga');
    const other = await registerMember(page, 'lembaga');
    const copies = (await lendableCopies(page, 13)).map(({ barcode, branchId }) => ({ barcode, branchId }));
    const [held, wanted] = [copies.slice(0, 3), copies.slice(3)];
    await wedge(page, member.cardNumber);
    for (const { barcode } of held) await wedge(page, barcode);
    await page.waitForFunction(() => document.querySelectorAll('.scan-row[data-state="done"]').length === 3);
    await page.keyboard.press('Escape');

    await page.context().setOffline(true);
    for (const { barcode } of held) await wedge(page, barcode);
    await wedge(page, member.cardNumber);
    for (const { barcode } of wanted) await wedge(page, barcode);
    await page.waitForFunction(
      () => document.querySelectorAll('.scan-row[data-state="queued"]').length === 13,
    );
    expect(await page.locator('.offline-bar').innerText()).toContain('13 dari 500');
    expect(await page.locator('.scan-row').first().innerText()).toContain('tempo sementara');
    expect(await findBarriers(page)).toEqual([]);
    expect(await keptOf(page)).toEqual({
      scans: 13,
      fields: ['act', 'branchId', 'card', 'code', 'id', 'key', 'place', 'scannedAt', 'wasSentAtOnce'],
    });
    const [, , , taken] = wanted;
    await lendAtAnotherDesk(page, {
      memberId: other.id,
      barcode: taken?.barcode ?? '',
      branchId: taken?.branchId ?? '',
    });

    await page.context().setOffline(false);
    await page.waitForFunction(
      () =>
        document.querySelectorAll('.scan-row[data-state="queued"], .scan-row[data-state="checking"]')
          .length === 0,
    );
    expect((await rowStates(page)).filter((state) => state !== 'done')).toEqual(['asking']);
    const asking = await page.locator('.scan-row[data-state="asking"]').innerText();
    expect(asking).toContain(taken?.barcode);
    expect(asking).toContain('Tercatat dipinjam orang lain');
    expect(await page.locator('.offline-bar').innerText()).toContain('1 pindaian luring perlu keputusan');
    expect([await countOpenLoans(page, member.id), await countOpenLoans(page, other.id)]).toEqual([9, 1]);

    await page.keyboard.press('1');
    await page.locator('.scan-row[data-state="skipped"]').waitFor();
    await page.waitForFunction(() => document.querySelector('.offline-bar') === null);
    expect((await keptOf(page)).scans).toBe(0);
    expect([await countOpenLoans(page, member.id), await countOpenLoans(page, other.id)]).toEqual([9, 1]);
  }));

test('the desk opens without a connection, keeps what is scanned, and sends it after it was closed once more', () =>
  visit({ expectedTrouble: OFFLINE }, async (page) => {
    await openDesk(page);
    const member = await registerMember(page, 'lembaga');
    const [copy] = await lendableCopies(page, 1);
    await untilPageSays(page, async () => {
      const kept = await (await caches.open('pustaka-staff-1')).keys();
      return (
        kept.some(({ url }) => url.endsWith('/staff/')) && kept.some(({ url }) => url.includes('/DeskScreen'))
      );
    });

    await page.context().setOffline(true);
    await page.reload();
    await page.locator('#scan').waitFor();
    await wedge(page, member.cardNumber);
    await wedge(page, copy?.barcode ?? '');
    await page.locator('.scan-row[data-state="queued"]').waitFor();
    const kept = await page.evaluate(async () =>
      (
        await Promise.all(
          (await caches.keys()).map(async (name) =>
            (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
          ),
        )
      ).flat(),
    );
    expect(kept.filter((path) => !/^\/staff\/($|assets\/|theme\.js$|favicon\.svg$)/.test(path))).toEqual([]);

    // Closed before the network is back: an open desk would send at once.
    await page.goto('about:blank');
    await page.context().setOffline(false);
    await page.goto('/staff/desk');
    await page.locator('.scan-row[data-state="done"]').waitFor();
    await scansSettled(page);
    expect(await countOpenLoans(page, member.id)).toBe(1);
    expect((await keptOf(page)).scans).toBe(0);
  }));

/** What the browser keeps: how many scans, and which fields they have. */
function keptOf(page: Page): Promise<{ scans: number; fields: string[] }> {
  return page.evaluate(
    () =>
      new Promise<{ scans: number; fields: string[] }>((resolve, reject) => {
        const opening = indexedDB.open('pustaka-desk');
        opening.onerror = () => reject(new Error('No queue.'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('scans').objectStore('scans').getAll();
          reading.onsuccess = () =>
            resolve({
              scans: reading.result.length,
              fields: [...new Set(reading.result.flatMap((scan: object) => Object.keys(scan)))].sort(),
            });
        };
      }),
  );
}

/** Lends a copy while this page has no connection. */
async function lendAtAnotherDesk(
  page: Page,
  scan: { memberId: string; barcode: string; branchId: string },
): Promise<void> {
  const query =
    'mutation ($input: CheckOutInput!) { checkOut(input: $input) { loan { id } userErrors { message } } }';
  const answer = await page.context().request.post(`${libraryAddress()}/graphql`, {
    headers: { 'content-type': 'application/json', 'apollographql-client-name': 'web-staff' },
    data: { query, variables: { input: { ...scan, idempotencyKey: `e2e-desk-${Date.now()}` } } },
  });
  expect(await answer.text()).toContain('"loan":{');
}
