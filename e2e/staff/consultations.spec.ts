import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { libraryDay } from '../harness/library-day';
import { cardNumberOfMother } from '../harness/member';
import { open, settle } from '../harness/settle';
import { openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

test('staff book an hour for somebody at the desk, by their card, and it leads to the business it is about and back', () =>
  visit({}, async (page) => {
    const card = await cardNumberOfMother();
    await openAsLibrarian(page, '/staff/consultations');
    const book = page.getByRole('button', { name: /^Pesankan/ });
    // Each day at its own address: a step inside the page shows the day before until the next one has come.
    // From tomorrow on: the last hour of today may be too near by the time the form is filled in.
    for (let days = 1; days < 10 && (days === 1 || (await book.count()) === 0); days++)
      await open(page, `/staff/consultations?day=${libraryDay(days)}`);
    const hour = page
      .getByRole('row')
      .nth(await book.last().evaluate((button) => button.closest('tr')?.rowIndex ?? 0));
    await book.last().click();
    await page.getByLabel('Nomor kartu anggota').fill('PSR-00-000000');
    await page.keyboard.press('Enter');
    await page.getByText('Tidak ada anggota dengan nomor ini').waitFor();
    await page.getByLabel('Nomor kartu anggota').fill(card);
    await page.keyboard.press('Enter');
    await page.getByText('Untuk Ratna Wulandari').waitFor();
    await page.getByLabel('Yang ditanyakan').fill('Label untuk keripik');
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Pesankan', exact: true }).click();

    await hour.getByRole('link', { name: 'Ratna Wulandari' }).click();
    await page.getByText('Label untuk keripik').waitFor();
    await page.getByRole('link', { name: 'Keripik Tempe Bu Sulis' }).click();
    await page.getByRole('heading', { name: 'Konsultasi tentang usaha ini' }).waitFor();
    await page.getByRole('link', { name: 'Memulai usaha' }).first().waitFor();
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
  }));
