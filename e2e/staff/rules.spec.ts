import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { admit, askAsStaff, openAsAdministrator, openAsLibrarian } from '../harness/staff';

const visit = useBrowser();

type Rules = {
  readonly circulationRules: readonly {
    readonly name: string;
    readonly value: string;
    readonly materialType: { readonly code: string } | null;
    readonly category: { readonly code: string } | null;
  }[];
};

test('a rule is set in its cell by keyboard, inherited by nobody else, and given back by Del', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/rules?rule=maxLoans');
    const cell = page.getByRole('button', { name: /^Jumlah maksimum, Mahasiswa × Peta:/ });
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Jumlah maksimum, Mahasiswa × Peta: 2, diubah' }).waitFor();
    await page.keyboard.press('Control+s');
    await page
      .getByRole('button', { name: 'Jumlah maksimum, Mahasiswa × Peta: 2, diatur di sini' })
      .waitFor();
    expect(await ownRules(page)).toEqual([
      { name: 'maxLoans', value: '2', materialType: { code: 'MAP' }, category: { code: 'mahasiswa' } },
    ]);

    await page.getByRole('button', { name: /^Jumlah maksimum, Mahasiswa × Peta:/ }).focus();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: /^Jumlah maksimum, Mahasiswa × Peta: \d+, diwarisi$/ }).waitFor();

    expect(await ownRules(page)).toEqual([]);
  }));

test('a loan period is typed as people say it; what it cannot be is told in the cell and keeps the rest from being saved', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/rules?rule=loanPeriod');
    const typed = async (text: string) => {
      await page.getByRole('button', { name: /^Lama pinjam, Mahasiswa × Peta:/ }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    await typed('14 bulan');
    await page
      .getByText('Tulis lamanya, paling lama 366 hari: misalnya 14, 14 hari, 2 minggu, atau 4 jam.')
      .and(page.locator('.rule-problem'))
      .waitFor();
    expect(await page.getByRole('button', { name: /^Simpan aturan/ }).isDisabled()).toBe(true);
    expect(await findBarriers(page)).toEqual([]);

    await typed('2 minggu');
    await page.getByRole('button', { name: 'Lama pinjam, Mahasiswa × Peta: 14 hari, diubah' }).waitFor();
    await typed('14');
    await page.getByRole('button', { name: 'Lama pinjam, Mahasiswa × Peta: 14 hari, diubah' }).waitFor();
    await page.keyboard.press('Control+s');
    await page
      .getByRole('button', { name: 'Lama pinjam, Mahasiswa × Peta: 14 hari, diatur di sini' })
      .waitFor();

    expect(await ownRules(page)).toEqual([
      { name: 'loanPeriod', value: '14d', materialType: { code: 'MAP' }, category: { code: 'mahasiswa' } },
    ]);
    await page.getByRole('button', { name: /^Lama pinjam, Mahasiswa × Peta:/ }).focus();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: /^Lama pinjam, Mahasiswa × Peta: \d+ hari, diwarisi$/ }).waitFor();
  }));

test('a cell says which rule decided, and the matrix shuts nobody out', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/rules');
    await page.getByRole('button', { name: /^Jumlah maksimum, Pelajar × Semua bahan:/ }).focus();
    await page.locator('.explain .rule-chain li.is-hit').first().waitFor();

    expect(await page.locator('.explain .rule-chain li.is-hit').first().innerText()).toContain(
      'Semua cabang × Pelajar × semua bahan',
    );
    expect(await findBarriers(page)).toEqual([]);
  }));

test('nobody scrolls sideways in the matrix at 320 pixels', () =>
  visit({ width: 320, height: 640 }, async (page) => {
    await openAsAdministrator(page, '/staff/rules');

    expect(await findSidewaysScroll(page)).toEqual([]);
  }));

test('the place of the rules is shown to the administrator only', () =>
  visit({}, async (page) => {
    await openAsLibrarian(page, '/staff/');

    expect(
      await page.getByRole('navigation', { name: 'Utama' }).getByRole('link', { name: 'Pengaturan' }).count(),
    ).toBe(0);
  }));

test('a form that one may not save is not offered: its screen says which right it needs', () =>
  visit({}, async (page) => {
    await admit(page, 'layanan@contoh.pustaka');
    for (const path of ['rules', 'catalogue/new', 'events/new']) {
      await page.goto(`/staff/${path}`);
      await page.getByText(/Layar ini membutuhkan hak “[^”.]+”/).waitFor();
      expect([path, await page.getByRole('main').locator('input, textarea, select').count()]).toEqual([
        path,
        0,
      ]);
    }
    expect(await findBarriers(page)).toEqual([]);
  }));

async function ownRules(page: Page): Promise<Rules['circulationRules']> {
  const { circulationRules } = await askAsStaff<Rules>(
    page,
    '{ circulationRules { name value materialType { code } category { code } } }',
  );
  return circulationRules.filter(
    ({ materialType, category }) => materialType?.code === 'MAP' && category !== null,
  );
}
