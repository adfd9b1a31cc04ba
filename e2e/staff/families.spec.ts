import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { registerMember } from '../harness/desk';
import { open } from '../harness/settle';
import { askAsStaff, openAsAdministrator } from '../harness/staff';

const visit = useBrowser();

test('a parent, a child with a card and a guest who had not registered come in by one act at the door', () =>
  visit({ width: 360, height: 780 }, async (page) => {
    await openAsAdministrator(page, '/staff/');
    const { sessionId } = await publishStorytelling(page, {});
    const { cardNumber } = await registerFamily(page);
    await open(page, `/staff/door/${sessionId}`);
    await page.locator('#ticket').fill(cardNumber);
    await page.keyboard.press('Enter');
    await page.locator('.door-result').getByRole('button', { name: 'Masuk tanpa daftar' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^Anggota Perjalanan /).waitFor();

    await dialog.getByRole('checkbox', { name: 'Kirana Perjalanan' }).check();
    await dialog.getByRole('button', { name: 'Tambah orang' }).click();
    await dialog.getByRole('group', { name: /3/ }).getByLabel('Nama').fill('Dimas Tamu');
    expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);
    await dialog.getByRole('button', { name: 'Catat hadir' }).click();

    await dialog.waitFor({ state: 'detached' });
    await page.locator('.door-count').getByText('3', { exact: true }).waitFor();
  }));

test('whoever registers a family at the desk is offered the child, and the parent comes along', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/');
    const { eventId } = await publishStorytelling(page, { ageFrom: 4, ageTo: 12 });
    const { cardNumber } = await registerFamily(page);
    await open(page, `/staff/events/${eventId}?tab=registrations`);
    await page.getByRole('button', { name: 'Daftarkan peserta' }).click();
    const dialog = page.getByRole('dialog');

    await dialog.getByRole('textbox', { name: 'Siapa yang ikut' }).fill(cardNumber);
    await dialog
      .getByRole('option', { name: /^Anggota Perjalanan / })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Tambah Kirana Perjalanan' }).click();
    expect(
      await dialog
        .getByRole('checkbox', { name: 'Mendampingi' })
        .evaluateAll((boxes) => boxes.map((box) => box instanceof HTMLInputElement && box.checked)),
    ).toEqual([true, false]);
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Daftarkan', exact: true }).click();

    await dialog.getByText('2 orang dapat tempat.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.the-list').getByText('Kirana Perjalanan').first().waitFor();
  }));

/** Registers a parent with a card and a child of theirs; gives the parent's card. */
async function registerFamily(page: Page): Promise<{ cardNumber: string }> {
  const { id, cardNumber } = await registerMember(page, 'umum');
  const { registerMember: child } = await askAsStaff<{ registerMember: { userErrors: unknown } }>(
    page,
    'mutation ($input: RegisterMemberInput!) { registerMember(input: $input) { userErrors { message field } } }',
    {
      input: {
        member: {
          name: 'Kirana Perjalanan',
          categoryCode: 'anak',
          birthDate: '2018-05-17',
          guardianId: id,
          guardianConsent: { channel: 'DESK' },
        },
        idempotencyKey: `e2e-child-${id}`,
      },
    },
  );
  expect(child.userErrors).toEqual([]);
  return { cardNumber };
}

/** Publishes an event that begins in two hours and that everybody may register for. */
async function publishStorytelling(
  page: Page,
  ages: { readonly ageFrom?: number; readonly ageTo?: number },
): Promise<{ eventId: string; sessionId: string }> {
  const startsAt = new Date(Date.now() + 7_200_000);
  const { createEvent } = await askAsStaff<{
    createEvent: { event: { id: string; version: number; sessions: { id: string }[] } };
  }>(
    page,
    'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id version sessions { id } } userErrors { message } } }',
    {
      input: {
        format: 'ACTIVITY',
        kind: 'TALK',
        name: { indonesian: 'Dongeng untuk keluarga' },
        sessions: [{ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }],
        details: {
          placeKind: 'ELSEWHERE',
          venueName: 'Alun-alun',
          capacity: 20,
          registrationMode: 'OPEN',
          mostPerParty: 6,
          allowsGuests: true,
          ...ages,
        },
      },
    },
  );
  const { id, version, sessions } = createEvent.event;
  await askAsStaff(
    page,
    'mutation ($input: ChangeEventStatusInput!) { changeEventStatus(input: $input) { event { status } userErrors { message } } }',
    { input: { id, version, status: 'PUBLISHED' } },
  );
  return { eventId: id, sessionId: sessions[0]?.id ?? '' };
}
