import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { OFFLINE } from '../harness/broken';
import { useBrowser } from '../harness/browser';
import { lendableCopies, openDesk, registerMember, scansSettled, wedge } from '../harness/desk';
import { letterTo } from '../harness/letters';
import { useMorningLibrary } from '../harness/morning-library';
import { open, settle } from '../harness/settle';
import { askAsStaff, openAsLibrarian } from '../harness/staff';

const library = useMorningLibrary();
const visit = useBrowser();
const LONG = 300_000;
const address = `pembaca${Date.now()}@contoh.pustaka`;

type Period = {
  readonly id: string;
  readonly status: string;
  readonly results: { readonly completeCount: number };
};

test(
  'a book comes back at the desk, its reader is invited by letter, answers on a phone that loses its connection, and is counted once',
  () =>
    visit(phone(), async (page) => {
      const before = await bringBookBack();
      await library.runJob('invite-to-survey');
      await library.runJob('plan-messages');
      const link = linkIn(await letterTo(address, 'Bagaimana layanan kami tadi'));
      expect(link).toMatch(/^\/survei#./);

      await open(page, link);
      await page.getByText('Tentang layanan: Meminjam dan mengembalikan').waitFor();
      await answer(page);
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Kirim jawaban' }).click();
      await page.getByRole('heading', { name: 'Tersimpan di ponsel ini' }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      expect(await findSidewaysScroll(page)).toEqual([]);
      await page.context().setOffline(false);
      await page.getByRole('heading', { name: 'Terima kasih' }).waitFor();

      await page.reload();
      await page.getByText('Jawaban ini sudah kami terima. Satu undangan dihitung satu kali').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await visit({ address: library.address() }, async (staff) => {
        await openAsLibrarian(staff, `/staff/satisfaction?period=${before.id}`);
        await staff.getByRole('heading', { name: 'Indeks kepuasan (IKM)' }).waitFor();
        expect(await completeIn(staff)).toEqual({ id: before.id, completeCount: before.completeCount + 1 });
      });
    }),
  LONG,
);

/** A telephone that loses its connection. */
function phone() {
  return {
    address: library.address(),
    width: 360,
    height: 740,
    expectedTrouble: OFFLINE,
  };
}

/** Lends a book to somebody with a mailbox and scans it back; gives what was counted until then. */
async function bringBookBack(): Promise<{ readonly id: string; readonly completeCount: number }> {
  let before = { id: '', completeCount: 0 };
  await visit({ address: library.address() }, async (staff) => {
    await openDesk(staff);
    before = await completeIn(staff);
    const member = await registerMember(staff, 'umum', { email: address });
    const [copy] = await lendableCopies(staff, 1);
    await wedge(staff, member.cardNumber);
    await wedge(staff, copy?.barcode ?? '');
    await staff.locator('.scan-row[data-state="done"]').waitFor();
    await openDesk(staff);
    await wedge(staff, copy?.barcode ?? '');
    await scansSettled(staff);
  });
  return before;
}

/** Answers the nine questions, with a reload after the second and without a connection after the third. */
async function answer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mulai, pertanyaan 1 dari 9' }).click();
  await page.getByRole('button', { name: 'Sangat sesuai' }).click();
  await page.getByRole('button', { name: 'Sangat mudah' }).click();
  await page.reload();
  await settle(page);
  await page.getByRole('button', { name: 'Lanjut ke pertanyaan 3' }).click();
  await page.getByRole('button', { name: 'Cepat', exact: true }).click();
  await page.context().setOffline(true);
  for (const name of ['Gratis', 'Sesuai', 'Kompeten', 'Sopan dan ramah', 'Baik', 'Dikelola dengan baik'])
    await page.getByRole('button', { name, exact: true }).click();
}

/** The secret link as the letter has it. */
function linkIn(letter: string): string {
  return /https?:\/\/[^\s"<]+?(\/survei#[^\s"<]+)/.exec(letter)?.[1] ?? '';
}

async function completeIn(page: Page): Promise<{ readonly id: string; readonly completeCount: number }> {
  const { satisfactionPeriods } = await askAsStaff<{ satisfactionPeriods: readonly Period[] }>(
    page,
    '{ satisfactionPeriods { id status results { completeCount } } }',
  );
  const period = satisfactionPeriods.find(({ status }) => status === 'OPEN');
  if (!period) throw new Error('The sample has an open period.');
  return { id: period.id, completeCount: period.results.completeCount };
}
