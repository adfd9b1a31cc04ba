import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
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
    const things = await openCalendarWithThings(page, who.login);

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

test('a closure moves what is chosen to the first day that fits, and taking it back moves it back', () =>
  visit({}, async (page) => {
    const who = await newcomer(page);
    const things = await openCalendarWithThings(page, who.login);
    const [eventId = ''] = things.eventIds;
    const before = await firstDayOf(page, eventId);
    await previewClosure(page, things);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Pertemuan acara').focus();
    await page.keyboard.press('Space');
    await dialog
      .getByText(/pindah ke \S+, \d/)
      .first()
      .waitFor();
    await dialog.getByText('Kecuali beberapa').click();
    expect(await findBarriers(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await findSidewaysScroll(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await dialog.getByRole('button', { name: 'Tutup sekarang' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await firstDayOf(page, eventId)) > things.to).toBe(true);

    await page.getByRole('button', { name: new RegExp(`^Batalkan penutupan: ${REASON}`) }).click();
    await page.getByText(/kembali ke hari semula/).waitFor();
    expect(await firstDayOf(page, eventId)).toBe(before);
  }));

test('shorter hours show what falls out before they are saved, can be changed, and give it back when removed', () =>
  visit({}, async (page) => {
    const name = 'Puasa percobaan';
    const { from, to } = await openCalendarWithThings(page, (await newcomer(page)).login);
    await page.getByRole('button', { name: 'Jam khusus' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nama, misalnya Ramadan').fill(name);
    await dialog.getByLabel('Hari pertama').fill(from);
    await dialog.getByLabel('Hari terakhir').fill(to);
    await fillEvening(page);
    await dialog.getByRole('button', { name: 'Simpan', exact: true }).click();
    await dialog.getByRole('heading', { name: 'Yang batal' }).waitFor();
    expect(await dialog.getByText(/^Konsultasi: /).count()).toBeGreaterThanOrEqual(3);
    expect(await findBarriers(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await findSidewaysScroll(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await dialog.getByRole('button', { name: 'Simpan dan batalkan' }).click();
    await dialog.waitFor({ state: 'detached' });

    await page
      .getByRole('button', { name: new RegExp(`^Ganti: ${name}`) })
      .first()
      .click();
    expect(await dialog.getByLabel('Nama, misalnya Ramadan').inputValue()).toBe(name);
    await dialog.getByRole('button', { name: 'Batal' }).click();
    await page
      .getByRole('button', { name: new RegExp(`^Hapus: ${name}`) })
      .first()
      .click();
    await page.getByText(new RegExp(`^${name} dihapus; \\d+ jadi berlangsung lagi\\.$`)).waitFor();
  }));

/** Opens the calendar of a branch that has something to close, of a member with this card. */
async function openCalendarWithThings(page: Page, cardNumber: string): Promise<ThingsToClose> {
  await openAsAdministrator(page, '/staff/branches/calendar');
  const { memberByCard } = await askAsStaff<{ memberByCard: { id: string } }>(
    page,
    'query ($number: String!) { memberByCard(cardNumber: $number) { id } }',
    { number: cardNumber },
  );
  return makeThingsToClose(page, memberByCard.id);
}

/** Gives every day, or the one day, hours at night, when nothing is planned. */
async function fillEvening(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  const adding = dialog.getByRole('button', { name: /^Tambah jam/ });
  for (let index = 0; index < (await adding.count()); index++) await adding.nth(index).click();
  const opens = dialog.getByLabel(/^\S+ buka \d+$/);
  const closes = dialog.getByLabel(/^\S+ tutup \d+$/);
  for (let index = 0; index < (await opens.count()); index++) {
    await opens.nth(index).fill('19:00');
    await closes.nth(index).fill('20:00');
  }
}

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

async function firstDayOf(page: Page, id: string): Promise<string> {
  const { event } = await askAsStaff<{ event: { sessions: { fromDate: string }[] } }>(
    page,
    'query ($id: ID!) { event(id: $id) { sessions { fromDate } } }',
    { id },
  );
  return event.sessions[0]?.fromDate ?? '';
}

async function dueOn(page: Page, { loanId }: ThingsToClose): Promise<string> {
  const { node } = await askAsStaff<{ node: { dueOn: string } }>(
    page,
    'query ($id: ID!) { node(id: $id) { ... on Loan { dueOn } } }',
    { id: loanId },
  );
  return node.dueOn;
}
