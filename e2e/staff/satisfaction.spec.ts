import { findBarriers } from '../harness/accessibility';
import { OFFLINE } from '../harness/broken';
import { useBrowser } from '../harness/browser';
import { admit, askAsStaff, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

type Period = {
  readonly id: string;
  readonly status: string;
  readonly results: { readonly completeCount: number };
  readonly links: readonly { readonly deskUrl: string }[];
};
const PERIODS = '{ satisfactionPeriods { id status results { completeCount } links { deskUrl kioskUrl } } }';

test('a reader answers at 360 px, loses the connection in between, and the answer counts', () =>
  visit({ width: 360, height: 740, expectedTrouble: OFFLINE }, async (page) => {
    const open = await openPeriod(page);
    const pass = open.links[0]?.deskUrl.split('#')[1] ?? '';

    await page.goto(`/survei#${pass}`);
    await page.getByRole('button', { name: 'Mulai, pertanyaan 1 dari 9' }).click();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sangat sesuai' }).click();
    await page.getByText('2 dari 9').waitFor();
    await page.getByRole('button', { name: 'Sangat mudah' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Lanjut ke pertanyaan 3' }).click();
    await page.context().setOffline(true);
    for (const answer of ['Cepat', 'Gratis', 'Sesuai', 'Kompeten', 'Sopan dan ramah', 'Baik'])
      await page.getByRole('button', { name: answer, exact: true }).click();
    await page.getByRole('button', { name: 'Dikelola dengan baik' }).click();
    await page.getByLabel('Umur').selectOption({ label: '26–40' });
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await page.getByRole('heading', { name: 'Tersimpan di ponsel ini' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'Terima kasih' }).waitFor();

    expect((await openPeriod(page)).results.completeCount).toBe(open.results.completeCount + 1);
    await page.goto('/hasil-survei');
    await page.getByRole('heading', { name: 'Anda bilang, kami lakukan' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));

test('a clerk enters twenty sheets of paper with ten keys each', () =>
  visit({ width: 1440, height: 900 }, async (page) => {
    const open = await openPeriod(page);
    await openAsLibrarian(page, `/staff/satisfaction/paper?period=${open.id}`);
    await page.getByRole('group', { name: 'Lembar ke-1' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);

    let keys = 0;
    for (let sheet = 1; sheet <= 20; sheet++) {
      await page.getByRole('group', { name: `Lembar ke-${String(sheet)}`, exact: true }).waitFor();
      for (const key of [...'334433343'.slice(0, 9), 'Enter']) {
        await page.keyboard.press(key);
        keys++;
      }
    }
    await page.getByRole('group', { name: 'Lembar ke-21' }).waitFor();

    // Somebody who types a key in 0.9 seconds has three minutes for two hundred.
    expect(keys).toBe(200);
    expect((await openPeriod(page)).results.completeCount).toBe(open.results.completeCount + 20);
    await page.goto(`/staff/satisfaction?period=${open.id}`);
    await page.getByRole('heading', { name: 'Indeks kepuasan (IKM)' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));

async function openPeriod(page: Parameters<typeof admit>[0]): Promise<Period> {
  await admit(page);
  const { satisfactionPeriods } = await askAsStaff<{ satisfactionPeriods: readonly Period[] }>(
    page,
    PERIODS,
    {},
  );
  const open = satisfactionPeriods.find(({ status }) => status === 'OPEN');
  if (!open) throw new Error('The sample has an open period.');
  return open;
}
