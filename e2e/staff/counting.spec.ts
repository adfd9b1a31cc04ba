import type { Page } from 'playwright-core';

import { findBarriers, findBarriersInAllLooks, findSidewaysScroll } from '../harness/accessibility';
import { OFFLINE } from '../harness/broken';
import { useBrowser } from '../harness/browser';
import { filesAreKept } from '../harness/kept-files';
import { libraryDay } from '../harness/library-day';
import { open, settle } from '../harness/settle';
import { askAsStaff, openAsAdministrator } from '../harness/staff';

const visit = useBrowser();
const SPACES = '{ branches { id spaces { id name { text } capacity } } }';
const COUNTS = `query ($branchId: ID!, $date: Date!, $until: Date!) {
  spaceCounts(branchId: $branchId, date: $date) { people space { id } }
  visitReport(branchId: $branchId, dates: { from: $date, to: $until }) { groups { name total } }
}`;

type Branch = {
  readonly id: string;
  readonly spaces: readonly { readonly id: string; readonly name: { readonly text: string } }[];
};

test(
  'who walks through the house without a connection counts areas and a group; all of it arrives once, and stands in the map of hours',
  () =>
    visit({ expectedTrouble: OFFLINE, width: 360, height: 780 }, async (page) => {
      const now = Date.now();
      await openAsAdministrator(page, '/staff/visits');
      await page.getByRole('link', { name: 'Hitung orang' }).click();
      await page.locator('.count-list').waitFor();
      const { branch, spaceId } = await hallOf(page);
      expect(await targetSizes(page)).toBeGreaterThanOrEqual(48);
      expect([await findBarriers(page), await findSidewaysScroll(page)]).toEqual([[], []]);
      await filesAreKept(page, 'pustaka-staff-count-1');

      await page.context().setOffline(true);
      await chooseEarlierHour(page);
      const more = page.getByRole('button', { name: 'Tambah: Aula', exact: true });
      for (let people = 0; people < 3; people++) await more.click();
      await saveSpaces(page);
      await waitingAre(page, 1);
      await page.getByLabel('Aula', { exact: true }).fill('5');
      await page.keyboard.press('Enter');
      await waitingAre(page, 2);
      await page.reload();
      await page.locator('.count-list').waitFor();
      await waitingAre(page, 2);
      await page.getByText('Rombongan', { exact: true }).click();
      await page.getByLabel('Sekolah atau lembaga').fill('SDN Hitung 1');
      await page.getByLabel('Jumlah orang', { exact: true }).fill('31');
      await page.getByRole('button', { name: 'Simpan rombongan' }).click();
      await waitingAre(page, 3);
      expect(await barriersFromTop(page)).toEqual([]);

      await page.context().setOffline(false);
      await page.locator('.counts-sent').waitFor();
      await page.locator('.counts-waiting').waitFor({ state: 'detached' });
      const told = await askAsStaff<{
        spaceCounts: { people: number; space: { id: string } }[];
        visitReport: { groups: { name: string; total: number }[] };
      }>(page, COUNTS, { branchId: branch.id, date: libraryDay(0, now), until: libraryDay(1, now) });
      const own = told.spaceCounts.filter(({ space }) => space.id === spaceId);
      expect(own.map(({ people }) => people)).toEqual([5]);
      expect(told.visitReport.groups.filter(({ name }) => name === 'SDN Hitung 1')).toEqual([
        { name: 'SDN Hitung 1', total: 31 },
      ]);

      await open(page, `/staff/reports?report=spaces&branch=${branch.id}&space=${spaceId}`);
      await page.getByRole('button', { name: 'Hitung ulang' }).click();
      const map = page.getByRole('region', { name: 'Hitungan kepala menurut hari dan jam' });
      await map.locator('td[data-shade="5"]').waitFor();
      expect(await map.locator('td[data-shade="5"]').innerText()).toBe('5');
      expect(await page.locator('.report-sentence').innerText()).toContain('rata-rata 5 orang dihitung');
      expect([await findBarriersInAllLooks(page), await findSidewaysScroll(page)]).toEqual([{}, []]);
    }),
  120_000,
);

test(
  'more people than a space holds are asked about once, and what the library refuses says why',
  () =>
    visit({ expectedTrouble: OFFLINE, width: 360, height: 780 }, async (page) => {
      await openAsAdministrator(page, '/staff/visits/count');
      await page.locator('.count-list').waitFor();
      await page.getByLabel('Ruang Diskusi', { exact: true }).fill('60');
      await saveSpaces(page);
      await page.getByText('Anda menghitung 60').waitFor();
      await page.getByRole('button', { name: 'Ya, simpan' }).click();
      await page.locator('.counts-sent').waitFor();
      await page.getByText('jam ini tercatat 60').waitFor();

      await page.clock.install({ time: new Date(Date.now() + 3 * 3_600_000) });
      await page.reload();
      await settle(page);
      await page.getByLabel('Ruang Diskusi', { exact: true }).fill('2');
      await saveSpaces(page);
      await page.getByText('Jam itu belum mulai.').waitFor();
      expect(await barriersFromTop(page)).toEqual([]);
      await page.getByRole('button', { name: 'Hapus hitungan ini' }).click();
      await page.getByText('Jam itu belum mulai.').waitFor({ state: 'detached' });
    }),
  120_000,
);

/** The head of the page stands over what is scrolled below it. */
async function barriersFromTop(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => scrollTo(0, 0));
  return findBarriers(page);
}

/** All counts of the walk are of one hour, also when the next one begins meanwhile; midnight has none before. */
async function chooseEarlierHour(page: Page): Promise<void> {
  const hours = page.getByLabel('Untuk jam');
  if ((await hours.locator('option').count()) > 1) await hours.selectOption({ index: 1 });
}

function saveSpaces(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Simpan 1 ruang' }).click();
}

async function waitingAre(page: Page, count: number): Promise<void> {
  await page.locator('.counts-waiting', { hasText: `${count} hitungan` }).waitFor();
}

/** The branch that this window works for, and its hall, which the sample never counts. */
async function hallOf(page: Page): Promise<{ readonly branch: Branch; readonly spaceId: string }> {
  const { branches } = await askAsStaff<{ branches: readonly Branch[] }>(page, SPACES, {});
  for (const branch of branches) {
    const hall = branch.spaces.find(({ name }) => name.text === 'Aula');
    if (hall !== undefined) return { branch, spaceId: hall.id };
  }
  throw new Error('The sample has no hall.');
}

function targetSizes(page: Page): Promise<number> {
  return page
    .locator('.stepper button')
    .evaluateAll((buttons) =>
      Math.min(
        ...buttons.flatMap((button) => [
          button.getBoundingClientRect().width,
          button.getBoundingClientRect().height,
        ]),
      ),
    );
}
