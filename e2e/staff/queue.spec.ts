import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';

import { findBarriers } from '../harness/accessibility';
import { BROKEN, breakOperation } from '../harness/broken';
import { useBrowser } from '../harness/browser';
import { lendableCopies, openDesk, placeHold, registerMember, wedge } from '../harness/desk';
import type { JourneyMember, LendableCopy } from '../harness/desk';
import { askAsStaff } from '../harness/staff';

const visit = useBrowser();

/** A title on loan for which three members wait. */
async function waitedFor(page: Page): Promise<{ copy: LendableCopy; waiting: JourneyMember[] }> {
  await openDesk(page);
  const reader = await registerMember(page, 'umum');
  const [copy] = await lendableCopies(page, 1);
  if (copy === undefined) throw new Error('No copy to lend.');
  await wedge(page, reader.cardNumber);
  await wedge(page, copy.barcode);
  await page.locator('.scan-row[data-state="done"]').waitFor();
  const waiting: JourneyMember[] = [];
  for (let place = 0; place < 3; place++) {
    const member = await registerMember(page, 'umum');
    await placeHold(page, { titleId: copy.titleId, branchId: copy.branchId, memberId: member.id });
    waiting.push(member);
  }
  return { copy, waiting };
}

const numbersOf = ({ cardNumber }: JourneyMember): string => cardNumber;

test('who waits for a title stands in its queue, and goes to another place with a reason', () =>
  visit({ expectedTrouble: [BROKEN] }, async (page) => {
    const { copy, waiting } = await waitedFor(page);
    const mend = await breakOperation(page, 'TitleQueue');
    await page.goto(`/staff/catalogue/${copy.titleId}`);
    const queue = page.getByRole('region', { name: 'Antrean reservasi' });
    await queue.getByRole('button', { name: 'Coba lagi' }).waitFor();
    expect(await queue.innerText()).not.toContain('orang menunggu');
    await mend();
    await queue.getByRole('button', { name: 'Coba lagi' }).click();
    await queue.getByText('3 orang menunggu').waitFor();
    expect(await queue.locator('.thing-what .cell-note').allInnerTexts()).toEqual(waiting.map(numbersOf));

    await queue
      .getByRole('button', { name: /^Pindahkan/ })
      .last()
      .click();
    await page.getByLabel('Posisi baru dalam antrean, 1 sampai 3').fill('1');
    await page.getByRole('dialog').getByRole('button', { name: 'Pindahkan', exact: true }).click();
    await page.getByText('Tulis alasannya').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel('Alasan').fill('ujian besok pagi');
    await page.getByRole('dialog').getByRole('button', { name: 'Pindahkan', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await queue
      .locator('.thing-what .cell-note')
      .first()
      .filter({ hasText: waiting[2]?.cardNumber ?? 'the last' })
      .waitFor();

    expect(await queue.locator('.thing-what .cell-note').allInnerTexts()).toEqual(
      [waiting[2], waiting[0], waiting[1]].flatMap((member) => (member ? [member.cardNumber] : [])),
    );
  }));

test('a kept book that is not on the hold shelf is said to be gone, and whoever it was kept for waits first again', () =>
  visit({ expectedTrouble: [BROKEN] }, async (page) => {
    const { copy, waiting } = await waitedFor(page);
    await page.keyboard.press('Escape');
    await wedge(page, copy.barcode);
    await page.locator('.scan-row[data-state="done"]').getByText('Taruh di rak reservasi').waitFor();
    await page.goto('/staff/holds');
    const line = page.getByRole('row').filter({ hasText: waiting[0]?.cardNumber ?? '' });
    const mend = await breakOperation(page, 'ReportMissing');
    await line.getByRole('button', { name: /^Tidak ditemukan/ }).click();
    await page.locator('main .note').waitFor();
    expect(await page.getByRole('button', { name: 'Coba lagi' }).count()).toBe(0);
    await mend();
    await line.getByRole('button', { name: /^Tidak ditemukan/ }).click();
    await line.getByText('Dicatat tidak ditemukan').waitFor();
    expect(await page.locator('[aria-live]', { hasText: 'dicatat tidak ditemukan' }).count()).toBe(1);
    expect(await findBarriers(page)).toEqual([]);

    const { title } = await askAsStaff<{ title: { holdQueue: { member: { cardNumber: string } }[] } }>(
      page,
      'query ($id: ID!) { title(id: $id) { holdQueue { member { cardNumber } } } }',
      { id: copy.titleId },
    );
    expect(title.holdQueue.map(({ member }) => member.cardNumber)).toEqual(waiting.map(numbersOf));
  }));

test('a card that was reported lost opens nobody at the desk and says what to do', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const member = await registerMember(page, 'umum');
    await askAsStaff(
      page,
      'mutation ($input: ReplaceCardInput!) { replaceCard(input: $input) { member { id } userErrors { message } } }',
      { input: { memberId: member.id, idempotencyKey: `e2e-lost-${Date.now()}` } },
    );

    await wedge(page, member.cardNumber);
    await page.locator('.scan-row[data-state="refused"]').getByText('Kartu ini dilaporkan hilang').waitFor();

    expect(await page.locator('.scan-row').innerText()).toContain('Minta kartu barunya');
    expect(await findBarriers(page)).toEqual([]);

    const [copy] = await lendableCopies(page, 1);
    await wedge(page, copy?.barcode ?? '');
    await page.locator('.scan-row[data-state="refused"]').getByText('tidak diterima kembali').waitFor();
    await page.getByRole('complementary', { name: 'Anggota' }).getByText('Kartu ditolak').waitFor();
    expect(await findBarriers(page)).toEqual([]);

    const another = await registerMember(page, 'umum');
    await askAsStaff(
      page,
      'mutation ($input: BlockMemberInput!) { blockMember(input: $input) { member { id } userErrors { message } } }',
      {
        input: {
          memberId: another.id,
          kind: 'LOST_CARD',
          reason: 'Hilang di angkot',
          idempotencyKey: `e2e-block-${Date.now()}`,
        },
      },
    );
    await wedge(page, another.cardNumber);
    await page
      .locator('.scan-row[data-state="refused"]')
      .getByText('Kartu ini dilaporkan hilang')
      .nth(1)
      .waitFor();
    expect(new URL(page.url()).searchParams.get('member')).toBeNull();
  }));

test('holds are found by state and branch, cancelled in one act, and taken along as they are filtered', () =>
  visit({}, async (page) => {
    const { waiting } = await waitedFor(page);
    await page.goto('/staff/holds?state=QUEUED&branch=all&sort=placed-desc&columns=title,member,card,state');
    const rows = page.getByRole('region', { name: 'Di rak' }).getByRole('row');
    await rows.filter({ hasText: waiting[2]?.cardNumber ?? '' }).waitFor();
    for (const { cardNumber } of waiting.slice(1))
      await rows.filter({ hasText: cardNumber }).getByRole('checkbox').check();
    await page.getByText('2 dipilih').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.locator('.selection-bar').getByRole('button', { name: 'Batalkan', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Ini tidak dapat diurungkan').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Batalkan' }).last().click();
    await dialog.getByText('2 selesai.').waitFor();
    await dialog.getByRole('button', { name: 'Tutup' }).last().click();
    await rows.filter({ hasText: waiting[2]?.cardNumber ?? '' }).waitFor({ state: 'detached' });
    expect(await rows.filter({ hasText: waiting[0]?.cardNumber ?? '' }).count()).toBe(1);

    await page.getByRole('button', { name: 'Unduh' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toBe('\uFEFF"Judul","Anggota","Nomor kartu","Keadaan"');
    expect(lines.find((line) => line.includes(waiting[0]?.cardNumber ?? '-'))).toMatch(/"Menunggu"$/);
  }));
