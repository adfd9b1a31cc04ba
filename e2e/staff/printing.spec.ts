import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { isOwn, makeComputers, readBoard } from '../harness/computers';
import { newcomer } from '../harness/member';
import { settle } from '../harness/settle';
import { admit, askAsStaff, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();
const PHONE = { width: 360, height: 740 } as const;

beforeAll(() => visit({}, makeComputers));

/** The screen of a computer that is free. */
async function freeScreen(page: Page): Promise<string> {
  const free = (await readBoard(page)).find((one) => isOwn(one) && one.state === 'FREE');
  if (!free) throw new Error('None of the computers made for it is free.');
  return free.kioskPath;
}

/** Sets what a page costs; printing is free until a library says so. */
async function setPrice(page: Page): Promise<void> {
  await admit(page, 'admin@contoh.pustaka');
  await askAsStaff(
    page,
    'mutation ($input: SaveInternetRulesInput!) { saveInternetRules(input: $input) { userErrors { message } } }',
    {
      input: {
        changes: [{ name: 'PRINT_PRICE', value: '500' }],
        idempotencyKey: 'price-of-a-page',
      },
    },
  );
}

test('pages stated at a library PC wait at the desk, are handed out for their price, and their money is in the till', () =>
  visit(PHONE, async (page) => {
    const reader = await newcomer(page);
    await setPrice(page);
    await admit(page);
    await page.goto(await freeScreen(page));
    await page.getByLabel('Nomor kartu').fill(reader.login);
    await page.getByLabel('Kata sandi').fill(reader.password);
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.getByText('Cetak', { exact: true }).click();
    await page.getByLabel('Berapa halaman').fill('4');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kirim ke meja layanan' }).click();
    const said = await page.getByText(/^Nomor \d+: 4 halaman, Rp2\.000\./).innerText();
    const number = /^Nomor (\d+)/.exec(said)?.[1] ?? '';
    await page.getByLabel('Berapa halaman').fill('1');
    await page.getByRole('button', { name: 'Kirim ke meja layanan' }).click();
    await page.getByText(/: 1 halaman, Rp500\./).waitFor();
    await page.getByRole('button', { name: 'Akhiri dan hapus jejak' }).click();
    await page.getByText('Sesi selesai.').waitFor();

    await openAsLibrarian(page, '/staff/computers/prints');
    await page.getByRole('heading', { level: 1, name: 'Cetak' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);
    await page.getByRole('button', { name: `Terima Rp2.000, serahkan nomor ${number}` }).click();
    await page.getByText(/^Hari ini diserahkan 4 halaman hitam dan 0 berwarna, Rp2\.000\./).waitFor();

    const other = String(Number(number) + 1);
    await page.getByRole('button', { name: `Batalkan nomor ${other}` }).click();
    await page.getByLabel('Alasan').fill('Salah cetak');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Batalkan' }).click();
    await page.getByText('Tidak ada cetakan yang menunggu').waitFor();

    await openAsLibrarian(page, '/staff/till');
    await page.getByText(`Cetak nomor ${number}`).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));

test('staff record pages for a member by card, and see the number and the price', () =>
  visit({ width: 1440, height: 900 }, async (page) => {
    const reader = await newcomer(page);
    await setPrice(page);
    await openAsLibrarian(page, '/staff/computers/prints');
    await page.getByRole('button', { name: 'Catat cetakan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Halaman').fill('0');
    await dialog.getByRole('button', { name: 'Catat' }).click();
    await dialog.getByText('Isi jumlah halaman, 1 sampai 500.').waitFor();
    await dialog.getByLabel('Halaman').fill('3');
    await dialog.getByLabel('Nomor kartu anggota, boleh dilewati').fill(reader.login);
    await dialog.getByRole('button', { name: 'Catat' }).click();
    await dialog.getByText(/^Nomor \d+, biaya Rp1\.500\.$/).waitFor();
    await page.keyboard.press('Escape');
    await settle(page);
    await page.getByRole('button', { name: /^Terima Rp1\.500, serahkan nomor / }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));
