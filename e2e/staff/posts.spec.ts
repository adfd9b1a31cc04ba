import type { Page } from 'playwright-core';

import { findBarriersInAllLooks, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { libraryDay } from '../harness/library-day';
import { useMorningLibrary } from '../harness/morning-library';
import { settle } from '../harness/settle';
import { admit, askAsStaff, openAsAdministrator, openAsLibrarian } from '../harness/staff';
import type { TelegramServer } from '../harness/telegram-server';
import { openTelegramServer, TELEGRAM } from '../harness/telegram-server';

let telegram: TelegramServer;
const library = useMorningLibrary(async () => {
  telegram = await openTelegramServer();
  return { TELEGRAM_API_URL: telegram.url };
});
const visit = useBrowser();
const LONG = 180_000;
afterAll(() => telegram.close());

test(
  'an event becomes a text, is approved by a colleague, and is published on Telegram once',
  () =>
    visit({ address: library.address() }, async (page) => {
      await turnTelegramOn(page);

      await admit(page);
      const event = await nextEvent(page);
      await page.goto(`/staff/events/${event.id}`);
      await settle(page);
      await page.getByRole('link', { name: 'Buat unggahan' }).click();
      await page.getByRole('button', { name: 'Buat unggahan' }).click();
      await page.getByRole('heading', { level: 1, name: event.name.text }).waitFor();
      await writeText(page);
      expect(await findBarriersInAllLooks(page)).toEqual({});
      await page.getByRole('button', { name: 'Minta persetujuan' }).click();
      await page.getByRole('button', { name: 'Setujui' }).click();
      await page.getByText('Yang menulis tidak menyetujui sendiri').waitFor();
      const address = page.url();
      await library.runJob('publish-due-posts');
      expect(telegram.published).toEqual([]);

      await openAsAdministrator(page, new URL(address).pathname);
      await page.getByRole('button', { name: 'Setujui' }).click();
      await page.getByRole('heading', { name: 'Di tiap saluran' }).waitFor();
      await library.runJob('publish-due-posts');
      await library.runJob('publish-due-posts');

      expect(telegram.published).toHaveLength(1);
      expect(telegram.published[0]).toContain(`Ajak adik: ${event.name.text}`);
      expect(telegram.published[0]).toMatch(/Daftar: http:\/\/\S+\/s\/[2-9a-z]{7}$/);
      await page.reload();
      await settle(page);
      await page.getByRole('link', { name: 'Lihat di Telegram' }).waitFor();
      expect(await findBarriersInAllLooks(page)).toEqual({});
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await findSidewaysScroll(page)).toEqual([]);
    }),
  LONG,
);

test(
  'a planned post is moved in the calendar by dragging and by its button, and a time that is over is refused',
  () =>
    visit({ address: library.address() }, async (page) => {
      // The sample plans a post for the day after tomorrow, which may be in the next month.
      await openAsLibrarian(page, `/staff/posts?view=calendar&month=${libraryDay(2).slice(0, 7)}`);
      const planned = page.locator('.post-on-day', { hasText: 'Menunggu persetujuan' }).first();
      await planned.waitFor();
      expect(await findBarriersInAllLooks(page)).toEqual({});

      const days = page.locator('.post-day');
      const from = await days.evaluateAll((cells) =>
        cells.findIndex((cell) => cell.textContent.includes('Menunggu persetujuan')),
      );
      const beside = days.nth(from + 1 < (await days.count()) ? from + 1 : from - 1);
      await planned.getByRole('link').dragTo(beside);
      await beside.locator('.post-on-day', { hasText: 'Menunggu persetujuan' }).waitFor();

      await planned.getByRole('button', { name: /^Pindahkan/ }).press('Enter');
      const dialog = page.getByRole('dialog');
      const day = dialog.getByLabel('Terbit pada').first();
      await day.fill(typed(libraryDay(-2)));
      await page.keyboard.press('Tab');
      await dialog.getByRole('button', { name: 'Pindahkan unggahan' }).click();
      await dialog.getByText('Waktunya sudah lewat').waitFor();
      await day.fill(typed(libraryDay(2)));
      await page.keyboard.press('Tab');
      await dialog.getByRole('button', { name: 'Pindahkan unggahan' }).click();
      await dialog.waitFor({ state: 'detached' });
      await planned.waitFor();
    }),
  LONG,
);

async function turnTelegramOn(page: Page): Promise<void> {
  await openAsAdministrator(page, '/staff/posts/channels');
  const form = page.getByRole('region', { name: 'Telegram' });
  await form.getByLabel('Dipakai').check();
  await form.getByLabel('Tujuan').fill(TELEGRAM.channel);
  await form.getByLabel('Token baru').fill(TELEGRAM.token);
  await form.getByRole('button', { name: 'Simpan' }).click();
  await form.getByRole('button', { name: 'Uji sambungan' }).click();
  await form.getByText('Terhubung.').waitFor();
  expect(await findBarriersInAllLooks(page)).toEqual({});
  expect(await page.content()).not.toContain(TELEGRAM.token);
}

async function writeText(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Telegram/ }).click();
  await page.getByLabel('Teks', { exact: true }).fill('Ajak adik: {judul}\n{kapan}\n{harga}');
  await page.getByLabel('Teks dalam bahasa Inggris').fill('');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('{harga} bukan fakta yang dikenal').waitFor();
  await page.getByLabel('Teks', { exact: true }).fill('Ajak adik: {judul}\n{kapan}\n\nDaftar: {tautan}');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Unggahan tersimpan.').first().waitFor({ state: 'attached' });
}

type NextEvent = { readonly id: string; readonly name: { readonly text: string } };

/** The first event to come that has places left. */
async function nextEvent(page: Page): Promise<NextEvent> {
  const { events } = await askAsStaff<{ events: { nodes: NextEvent[] } }>(
    page,
    '{ events(filter: { statuses: [PUBLISHED], isToCome: true }, first: 20) { nodes { id name { text(locale: ID) } } } }',
  );
  for (const event of events.nodes) if (await isOpen(page, event)) return event;
  throw new Error('No event has places left.');
}

async function isOpen(page: Page, { id: subjectId }: NextEvent): Promise<boolean> {
  const { createPost } = await askAsStaff<{ createPost: { post: { obstacle: string | null } | null } }>(
    page,
    'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { obstacle } } }',
    { input: { subjectId } },
  );
  return createPost.post?.obstacle === null;
}

/** A day as staff type it: `28 1 2027`. */
function typed(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${month} ${year}`;
}
