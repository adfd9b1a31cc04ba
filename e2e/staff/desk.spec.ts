import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import {
  lendableCopies,
  openDesk,
  countOpenLoans,
  balanceOf,
  chargeDamage,
  expiredMember,
  registerChildOf,
  placeHold,
  registerMember,
  rowStates,
  scansSettled,
  wedge,
} from '../harness/desk';
import { cardNumberOfMother } from '../harness/member';
import { askAsStaff } from '../harness/staff';

const visit = useBrowser();
const longestSeconds = 15;

test('ten books are lent by a scanner in fifteen seconds without a mouse', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const member = await registerMember(page, 'lembaga');
    const copies = await lendableCopies(page, 10);
    const startedAt = Date.now();

    await wedge(page, member.cardNumber);
    for (const { barcode } of copies) await wedge(page, barcode);
    await page.waitForFunction(() => document.querySelectorAll('.scan-row[data-state="done"]').length === 10);

    expect((Date.now() - startedAt) / 1000).toBeLessThanOrEqual(longestSeconds);
    expect(await countOpenLoans(page, member.id)).toBe(10);
    expect(await page.locator('.scan-row').first().innerText()).toContain(copies[9]?.barcode);
    expect(await page.locator('#scan').evaluate((box) => box === document.activeElement)).toBe(true);
  }));

test('a class set is lent by pasting its list of barcodes', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const member = await registerMember(page, 'lembaga');
    const copies = await lendableCopies(page, 8);
    const list = [member.cardNumber, ...copies.map(({ barcode }) => `${barcode}\tJudul`)].join('\n');

    await page.locator('#scan').evaluate((box, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, list);
    await page.waitForFunction(() => document.querySelectorAll('.scan-row[data-state="done"]').length === 8);

    expect(await countOpenLoans(page, member.id)).toBe(8);
  }));

test('a limit asks in its row, says why, and falls to a reason', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const member = await registerMember(page, 'umum');
    const copies = await lendableCopies(page, 4);
    await wedge(page, member.cardNumber);
    for (const { barcode } of copies) await wedge(page, barcode);
    await page.locator('.scan-row[data-state="asking"]').waitFor();
    await scansSettled(page);
    expect(await rowStates(page)).toEqual(['asking', 'done', 'done', 'done']);

    await page.keyboard.press('0');
    await page.locator('.why').getByText('Jumlah maksimum').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('2');
    await page.locator('.reason-field input').waitFor();
    await page.keyboard.type('tugas sekolah', { delay: 60 });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.scan-row[data-state="done"]').length === 4);

    expect(await countOpenLoans(page, member.id)).toBe(4);
  }));

test('what is left alone by key 1 is not lent', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const member = await registerMember(page, 'umum');
    await wedge(page, member.cardNumber);
    for (const { barcode } of await lendableCopies(page, 4)) await wedge(page, barcode);
    await page.locator('.scan-row[data-state="asking"]').waitFor();

    await page.keyboard.press('1');
    await page.locator('.scan-row[data-state="skipped"]').waitFor();

    expect(await countOpenLoans(page, member.id)).toBe(3);
  }));

test('a returned book that somebody waits for is sent to the hold shelf', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const [reader, waiting] = [await registerMember(page, 'umum'), await registerMember(page, 'umum')];
    const copy = (await lendableCopies(page, 1))[0];
    if (copy === undefined) throw new Error('No copy to lend.');
    await wedge(page, reader.cardNumber);
    await wedge(page, copy.barcode);
    await page.locator('.scan-row[data-state="done"]').waitFor();
    await placeHold(page, { titleId: copy.titleId, branchId: copy.branchId, memberId: waiting.id });
    await page.keyboard.press('Escape');

    await wedge(page, copy.barcode);
    await page.locator('.scan-row[data-state="done"]').waitFor();

    expect(await page.locator('.scan-row').innerText()).toContain('Taruh di rak reservasi');
    expect(await page.locator('.scan-row').innerText()).toContain(waiting.cardNumber);
    expect(await countOpenLoans(page, reader.id)).toBe(0);
  }));

test('a book kept for somebody else stays on the hold shelf by the safe key, and goes to the other by key 3 with a reason', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const [waiting, reader] = [await registerMember(page, 'umum'), await registerMember(page, 'umum')];
    const copy = (await lendableCopies(page, 1))[0];
    if (copy === undefined) throw new Error('No copy to lend.');
    await placeHold(page, { titleId: copy.titleId, branchId: copy.branchId, memberId: waiting.id });
    await wedge(page, copy.barcode);
    await page.locator('.scan-row[data-state="done"]').waitFor();
    await page.keyboard.press('Escape');
    await wedge(page, reader.cardNumber);
    await wedge(page, copy.barcode);
    await page.locator('.scan-row[data-state="asking"]').waitFor();

    await page.keyboard.press('1');
    await page.locator('.scan-row[data-state="done"]').getByText('Taruh di rak reservasi').waitFor();
    expect(await countOpenLoans(page, reader.id)).toBe(0);
    await wedge(page, copy.barcode);
    await page.locator('.scan-row[data-state="asking"]').waitFor();
    await page.keyboard.press('3');
    await page.locator('.reason-field input').waitFor();
    await page.keyboard.type('sudah tidak ditunggu', { delay: 60 });
    await page.keyboard.press('Enter');
    await page.locator('.scan-row[data-state="done"]').getByText('dipinjamkan').waitFor();

    expect([await countOpenLoans(page, reader.id), await countOpenLoans(page, waiting.id)]).toEqual([1, 0]);
  }));

test('Ctrl Z takes the last scan back while the bar stands', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const member = await registerMember(page, 'umum');
    await wedge(page, member.cardNumber);
    for (const { barcode } of await lendableCopies(page, 2)) await wedge(page, barcode);
    await page.waitForFunction(() => document.querySelectorAll('.scan-row[data-state="done"]').length === 2);

    await page.keyboard.press('Control+z');
    await page.locator('.scan-row[data-state="undone"]').waitFor();

    expect(await rowStates(page)).toEqual(['undone', 'done']);
    expect(await countOpenLoans(page, member.id)).toBe(1);
  }));

test('an answer that is lost on the way is asked for again, and the book is lent once', () =>
  visit({ expectedTrouble: [/net::ERR_FAILED/] }, async (page) => {
    await openDesk(page);
    const member = await registerMember(page, 'umum');
    const copy = (await lendableCopies(page, 1))[0];
    let lost = 0;
    await page.route('**/graphql*', async (route) => {
      if (lost > 0 || !(route.request().postData() ?? '').includes('"CheckOut"')) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    await wedge(page, member.cardNumber);
    await wedge(page, copy?.barcode ?? '');
    await page.locator('.scan-row[data-state="queued"]').waitFor();

    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.locator('.scan-row[data-state="done"]').waitFor();

    expect([lost, await countOpenLoans(page, member.id)]).toEqual([1, 1]);
  }));

test('a scan into another field is a scan, and the field keeps what it held', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const member = await registerMember(page, 'umum');
    const copy = (await lendableCopies(page, 1))[0];
    await wedge(page, member.cardNumber);
    await page.getByRole('complementary').getByText(member.cardNumber).waitFor();
    await page.keyboard.press('F8');
    const amount = page.getByRole('dialog').getByRole('textbox');
    await amount.fill('7.500');

    await wedge(page, copy?.barcode ?? '');
    await page.locator('.scan-row[data-state="done"]').waitFor();

    expect(await amount.inputValue()).toBe('7.500');
    expect(await countOpenLoans(page, member.id)).toBe(1);
  }));

test('a name finds its member, and the arrows open them', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const card = await cardNumberOfMother();
    const { memberByCard } = await askAsStaff<{ memberByCard: { id: string } }>(
      page,
      'query ($card: String!) { memberByCard(cardNumber: $card) { id } }',
      { card },
    );
    await page.keyboard.type('ratna wulandari', { delay: 60 });
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor();

    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByText(card).waitFor();

    expect(new URL(page.url()).searchParams.get('member')).toBe(memberByCard.id);
  }));

test('a book that a member says is back is claimed by keys alone, and no longer runs late', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const member = await registerMember(page, 'lembaga');
    const copies = await lendableCopies(page, 2);
    await wedge(page, member.cardNumber);
    for (const { barcode } of copies) await wedge(page, barcode);
    await page.waitForFunction(() => document.querySelectorAll('.scan-row[data-state="done"]').length === 2);

    await page.locator('.desk-member h2').waitFor();
    await page.keyboard.press('F10');
    const dialog = page.getByRole('dialog', { name: 'Sudah kembali?' });
    await dialog.getByRole('radio').nth(1).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('2');
    expect(await dialog.getByRole('radio').nth(1).isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('dinyatakan kembali, sedang dicari').waitFor();

    const { member: found } = await askAsStaff<{ member: { claimedLoans: unknown[] } }>(
      page,
      'query ($id: ID!) { member(id: $id) { claimedLoans { id } } }',
      { id: member.id },
    );
    expect(found.claimedLoans.length).toBe(1);
    expect(await page.locator('#scan').evaluate((box) => box === document.activeElement)).toBe(true);
  }));

test('a membership that ran out is renewed at the desk in three steps, and the book goes on', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const member = await expiredMember(page);
    const [copy] = await lendableCopies(page, 1);
    if (copy === undefined) throw new Error('No copy to lend.');

    await wedge(page, member.cardNumber);
    await wedge(page, copy.barcode);
    await page
      .locator('.scan-row[data-state="asking"]')
      .getByRole('button', { name: 'Perpanjang keanggotaan' })
      .waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('1');
    await page.locator('.desk-member').getByText('Keanggotaan diperpanjang s.d.').waitFor();
    await page.waitForFunction(
      () => document.querySelector('.scan-row')?.getAttribute('data-state') !== 'checking',
    );

    expect(await rowStates(page)).not.toEqual(['refused']);
    const { member: found } = await askAsStaff<{ member: { standing: string } }>(
      page,
      'query ($id: ID!) { member(id: $id) { standing } }',
      { id: member.id },
    );
    expect(found.standing).not.toBe('EXPIRED');
  }));

test('the whole name is read for ten seconds by a key, and hidden by it', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const member = await registerMember(page, 'umum');
    await wedge(page, member.cardNumber);
    await page.locator('.desk-member').getByText(member.cardNumber).waitFor();
    const name = page.locator('.desk-member h2');
    expect(await name.innerText()).not.toContain('Anggota Perjalanan');

    await page.keyboard.press('Shift+F4');
    await page.waitForFunction(() =>
      document.querySelector('.desk-member h2')?.textContent.includes('Anggota Perjalanan'),
    );
    await page.keyboard.press('Shift+F4');
    await page.waitForFunction(
      () => !document.querySelector('.desk-member h2')?.textContent.includes('Anggota Perjalanan'),
    );
  }));

test('what a family owes is paid together by one key', () =>
  visit({}, async (page) => {
    await openDesk(page);
    const guardian = await registerMember(page, 'umum');
    const child = await registerChildOf(page, guardian.id);
    const copies = await lendableCopies(page, 2);
    for (const [place, member] of [guardian, child].entries())
      await chargeDamage(page, { member, copy: copies[place], cost: 5000 + place * 1000 });
    await page.keyboard.press('Escape');
    await wedge(page, guardian.cardNumber);
    await page.locator('.family').getByText('denda').waitFor();

    await page.keyboard.press('F8');
    const dialog = page.getByRole('dialog', { name: 'Denda sekeluarga' });
    await dialog.getByText(/11\.000/).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.getByText('tanda terima').nth(1).waitFor();

    expect(await Promise.all([guardian, child].map(({ id }) => balanceOf(page, id)))).toEqual([0, 0]);
  }));

test('the help of the desk stays folded for whoever folds it', () =>
  visit({}, async (page) => {
    await openDesk(page);
    await page.getByRole('button', { name: 'Lipat: Pintasan meja' }).click();
    await page.locator('#desk-keys').waitFor({ state: 'hidden' });

    await page.reload();
    await page.getByRole('button', { name: 'Buka: Pintasan meja' }).waitFor();
    await page.locator('#scan').focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('perpanjang keanggotaan').waitFor();
  }));
