import type { Page } from 'playwright-core';

import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { makeThingsToClose } from '../harness/closure';
import type { ThingsToClose } from '../harness/closure';
import { newcomer, openOwn } from '../harness/member';
import { open, settle } from '../harness/settle';
import { askAsStaff, openAsAdministrator } from '../harness/staff';

const visit = useBrowser();
const REASON = 'Banjir percobaan';
const TICKET = /^Tunjukkan .*tiket$/;

test('a closure reaches a loan, a hold, two events and three consultations; the portal says so, and taking it back restores them', () =>
  visit({}, async (page) => {
    const who = await newcomer(page);
    await openAsAdministrator(page, '/staff/branches/calendar');
    const { memberByCard } = await askAsStaff<{ memberByCard: { id: string } }>(
      page,
      'query ($number: String!) { memberByCard(cardNumber: $number) { id } }',
      { number: who.login },
    );
    const things = await makeThingsToClose(page, memberByCard.id);

    await previewClosure(page, things);
    const dialog = page.getByRole('dialog');
    const counts = (await dialog.getByRole('status').innerText()).match(/\d+/g)?.map(Number) ?? [];
    const [loans = 0, holds = 0, sessions = 0, events = 0, consultations = 0] = counts;
    expect([loans >= 1, holds >= 1, sessions >= 2, events >= 2, consultations >= 3]).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    for (const name of things.eventNames) await dialog.getByText(name).waitFor();
    expect(await dialog.getByText(/^Konsultasi: /).count()).toBeGreaterThanOrEqual(3);
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Tutup sekarang' }).click();
    await page.getByText(REASON).first().waitFor();
    expect(await dueOn(page, things)).not.toBe(things.to);

    await visit({}, async (reader) => {
      await open(reader, `/acara/${things.eventIds[0] ?? ''}`);
      await reader.getByText(`Perpustakaan tutup: ${REASON}`).waitFor();
      expect(await findBarriers(reader)).toEqual([]);
      await open(reader, `/pendaftaran#${things.link}`);
      await reader.getByText('Acara ini ditiadakan untuk sementara.').waitFor();
      expect(await reader.getByRole('button', { name: TICKET }).count()).toBe(0);
      await openOwn(reader, '/jejak-usaha', who);
      await reader.getByText(REASON).waitFor();
    });

    await page.getByRole('button', { name: new RegExp(`^Batalkan penutupan: ${REASON}`) }).click();
    await page.getByText(REASON).first().waitFor({ state: 'detached' });
    await settle(page);
    expect(await dueOn(page, things)).toBe(things.to);

    await visit({}, async (reader) => {
      await open(reader, `/acara/${things.eventIds[0] ?? ''}`);
      expect(await reader.getByText(`Perpustakaan tutup: ${REASON}`).count()).toBe(0);
      await open(reader, `/pendaftaran#${things.link}`);
      await reader.getByRole('button', { name: TICKET }).waitFor();
      await openOwn(reader, '/jejak-usaha', who);
      expect(await reader.getByText(REASON).count()).toBe(0);
    });
  }));

async function previewClosure(page: Page, { from, to }: ThingsToClose): Promise<void> {
  await page.getByRole('button', { name: 'Tutup cabang' }).click();
  await page.getByLabel('Hari pertama').fill(from);
  await page.getByLabel('Hari terakhir').fill(from < to ? '2020-01-01' : to);
  await page.getByLabel('Alasan').fill(REASON);
  if (from < to) {
    await page.getByText('Hari terakhir sebelum hari pertama. Isi hari yang sama atau sesudahnya.').waitFor();
    await page.getByLabel('Hari terakhir').fill(to);
  }
  await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await page.getByRole('dialog').getByRole('heading', { name: 'Yang batal' }).waitFor();
}

async function dueOn(page: Page, { loanId }: ThingsToClose): Promise<string> {
  const { node } = await askAsStaff<{ node: { dueOn: string } }>(
    page,
    'query ($id: ID!) { node(id: $id) { ... on Loan { dueOn } } }',
    { id: loanId },
  );
  return node.dueOn;
}
