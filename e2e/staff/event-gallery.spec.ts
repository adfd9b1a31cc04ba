import type { Page } from 'playwright-core';
import sharp from 'sharp';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { open, settle } from '../harness/settle';
import { askAsStaff, openAsAdministrator } from '../harness/staff';

const visit = useBrowser();

async function doneEvent(page: Page): Promise<{ id: string; path: string }> {
  const { events } = await askAsStaff<{ events: { nodes: { id: string; path: string }[] } }>(
    page,
    '{ events(filter: { statuses: [DONE] }, first: 1) { nodes { id path } } }',
  );
  const event = events.nodes[0];
  if (!event) throw new Error('The sample has no event that is over.');
  return event;
}

/** A colleague writes other words under the first photo while its dialog is open here. */
async function changedByAnother(page: Page, eventId: string): Promise<void> {
  type Photo = { id: string; version: number; caption: { text: string | null } };
  const { event } = await askAsStaff<{ event: { photos: Photo[] } }>(
    page,
    'query ($id: ID!) { event(id: $id) { photos { id version caption { text(locale: ID) } } } }',
    { id: eventId },
  );
  const photo = event.photos.find(({ caption }) => caption.text === 'Lomba canting');
  const input = {
    id: photo?.id,
    version: photo?.version,
    caption: { indonesian: 'Canting bersama' },
    alternativeText: { indonesian: 'Dua tangan' },
    consent: 'NOBODY_RECOGNISABLE',
  };
  const answer = await askAsStaff(
    page,
    'mutation ($input: UpdateEventPhotoInput!) { updateEventPhoto(input: $input) { userErrors { message } } }',
    { input },
  );
  expect(answer).toEqual({ updateEventPhoto: { userErrors: [] } });
}

test('a photo is added to the gallery, its words are changed in both languages, and the portal says the new ones', () =>
  visit({ width: 360, height: 780 }, async (page) => {
    await openAsAdministrator(page, '/staff/');
    const { id, path } = await doneEvent(page);
    await open(page, `/staff/events/${id}?tab=afterwards`);
    await page.getByRole('button', { name: 'Tambah foto' }).click();
    const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#7a5c2e' } })
      .jpeg()
      .toBuffer();
    await page
      .getByRole('dialog')
      .locator('input[type="file"]')
      .setInputFiles({ name: 'canting.jpg', mimeType: 'image/jpeg', buffer: picture });
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus gambar' }).waitFor();
    await page.getByRole('dialog').getByLabel('Keterangan', { exact: true }).fill('Lomba canting');
    await page
      .getByRole('dialog')
      .getByLabel('Apa yang tampak', { exact: true })
      .fill('Dua tangan dan satu canting');
    await page
      .getByRole('dialog')
      .getByLabel('Mengapa boleh ditampilkan')
      .selectOption('NOBODY_RECOGNISABLE');
    await page.getByRole('button', { name: 'Tampilkan foto' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Ubah keterangan foto Lomba canting' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Keterangan (Inggris)').inputValue()).toBe('');
    await dialog.getByLabel('Keterangan', { exact: true }).fill('');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Keterangan', { exact: true }).fill('Mencanting bersama');
    await dialog.getByLabel('Keterangan (Inggris)').fill('Drawing with wax');
    await dialog.getByLabel('Apa yang tampak (Inggris)').fill('Two hands and a wax pen');
    await changedByAnother(page, id);
    expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await dialog.getByText('diubah orang lain').waitFor();
    expect(await dialog.getByLabel('Keterangan (Inggris)').inputValue()).toBe('Drawing with wax');
    await dialog.getByText('mengikuti perubahan rekan').waitFor();
    expect(await dialog.getByLabel('Apa yang tampak', { exact: true }).inputValue()).toBe('Dua tangan');
    expect(await dialog.getByLabel('Keterangan', { exact: true }).inputValue()).toBe('Mencanting bersama');
    await settle(page);
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ubah keterangan foto Mencanting bersama' }).waitFor();

    await open(page, path.replace('/acara/', '/en/events/'));
    expect(await page.locator('.gallery figcaption').allInnerTexts()).toContain('Drawing with wax');
    expect(await page.getByAltText('Two hands and a wax pen').count()).toBe(1);
  }));
