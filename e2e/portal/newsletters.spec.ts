import { findBarriersInAllLooks, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { letterTo } from '../harness/letters';
import { libraryInstant } from '../harness/library-day';
import { useMorningLibrary } from '../harness/morning-library';
import { untilPageServes } from '../harness/served-page';
import { open } from '../harness/settle';
import { askAsStaff, openAsLibrarian } from '../harness/staff';

const LONG = 300_000;
const stamp = Date.now();
const reader = `sari${stamp}@contoh.pustaka`;
let opened = 0;
const library = useMorningLibrary(() => {
  opened = Date.now();
  return Promise.resolve({});
});
const visit = useBrowser();

test(
  'a reader without an account asks for a newsletter, confirms it by the letter, gets an issue and ends it',
  () =>
    visit({ address: library.address(), width: 360, height: 740 }, async (page) => {
      await open(page, '/buletin');
      await page.getByLabel('Alamat surel').fill('sari');
      await page.getByRole('button', { name: 'Minta buletin' }).click();
      await page.getByText('Tulis alamat surel yang lengkap').waitFor();
      await page.getByLabel('Alamat surel').fill(reader);
      await page.getByRole('button', { name: 'Minta buletin' }).click();
      await page.getByText('Periksa surel Anda').waitFor();
      expect(await findBarriersInAllLooks(page)).toEqual({});
      expect(await findSidewaysScroll(page)).toEqual([]);

      await library.runJob('send-messages');
      const link = linkIn(await letterTo(reader, 'Tegaskan langganan buletin'));
      await open(page, link);
      await page.getByText('Belum ditegaskan').waitFor();
      expect(await findBarriersInAllLooks(page)).toEqual({});
      await page.getByRole('button', { name: 'Tegaskan langganan' }).click();
      await page.getByText('Tersimpan.').waitFor();

      await page.setViewportSize({ width: 1440, height: 900 });
      await writeIssue(page);
      await library.runJob('send-newsletters');
      const letter = await letterTo(reader, `Kabar ${stamp}`);
      expect(letter).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
      expect(letter).toContain('Sampai jumpa di ruang anak');

      await untilPageServes(`${library.address()}/buletin`, `Kabar ${stamp}`);
      await open(page, '/buletin');
      await page.getByRole('link', { name: `Kabar ${stamp}` }).click();
      await page.getByRole('heading', { level: 1, name: `Kabar ${stamp}` }).waitFor();
      await page.getByText('Sampai jumpa di ruang anak').waitFor();
      expect(await findBarriersInAllLooks(page)).toEqual({});

      await open(page, link);
      await page.getByRole('button', { name: 'Berhenti berlangganan' }).click();
      await page.getByRole('heading', { name: 'Anda tidak menerima buletin lagi.' }).waitFor();
      expect(await findBarriersInAllLooks(page)).toEqual({});
    }),
  LONG,
);

/** Writes an issue as a librarian does, looks at it, and lets it leave now. */
async function writeIssue(page: Parameters<typeof openAsLibrarian>[0]): Promise<void> {
  await openAsLibrarian(page, '/staff/newsletters');
  await page.getByRole('heading', { name: 'Edisi', exact: true }).waitFor();
  expect(await findBarriersInAllLooks(page)).toEqual({});
  await page.getByRole('link', { name: 'Tulis edisi' }).click();
  await page.getByLabel('Judul surat', { exact: true }).fill(`Kabar ${stamp}`);
  await page.getByLabel('Tulisan', { exact: true }).fill('Sampai jumpa di ruang anak.');
  await page.getByRole('button', { name: '+ Buku baru' }).click();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByRole('button', { name: 'Pratinjau' }).waitFor();
  expect(await findBarriersInAllLooks(page)).toEqual({});
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await findSidewaysScroll(page)).toEqual([]);
  await page.getByRole('button', { name: 'Pratinjau' }).click();
  await page.frameLocator('iframe').getByText('Sampai jumpa di ruang anak.').waitFor();
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const { newsletterIssue } = await askAsStaff<{ newsletterIssue: { version: number } }>(
    page,
    'query($id: ID!) { newsletterIssue(id: $id) { version } }',
    { id },
  );
  const input = { id, version: newsletterIssue.version, at: libraryTime().toISOString() };
  const planned = await askAsStaff<{ planNewsletterIssue: { userErrors: unknown[] } }>(
    page,
    'mutation($input: PlanNewsletterIssueInput!) { planNewsletterIssue(input: $input) { userErrors { message } } }',
    { input },
  );
  expect(planned.planNewsletterIssue.userErrors).toEqual([]);
}

/** What time it is in the library, whose clock stood at ten in the morning when it was opened. */
function libraryTime(): Date {
  return new Date(libraryInstant(10, 0, opened) + Date.now() - opened);
}

function linkIn(letter: string): string {
  return /\/buletin\/langganan#\S+/.exec(letter)?.[0].replace(/["<].*$/, '') ?? '';
}
