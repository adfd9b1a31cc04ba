import type { Page } from 'playwright-core';

import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { settle } from '../harness/settle';
import { askAsStaff, openAsAdministrator } from '../harness/staff';

const visit = useBrowser();

type Form = {
  readonly versionNumber: number;
  readonly definition: {
    readonly sections: readonly {
      readonly questions: readonly {
        readonly key: string;
        readonly kind: string;
        readonly options: readonly { readonly key: string }[];
      }[];
    }[];
  };
};
const FORM =
  'query ($slug: String!) { survey(slug: $slug) { versionNumber definition { sections { questions { key kind options { key } } } } } }';
const SEND =
  'mutation ($input: AnswerSurveyInput!) { answerSurvey(input: $input) { outcome userErrors { message } } }';

test('staff build a survey by keyboard, it is answered on a phone, and its results are seen and taken away', () =>
  visit({ width: 1440, height: 900 }, async (page) => {
    await openAsAdministrator(page, '/staff/surveys');
    expect(await findBarriers(page)).toEqual([]);
    await press(page, 'Buat survei');
    await page.getByRole('dialog').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.type('Kebutuhan warga');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kebutuhan warga' }).waitFor();

    await buildByKeyboard(page);
    await press(page, 'Simpan draf');
    await page.getByText('Simpan dulu, lalu terbitkan.').waitFor({ state: 'detached' });
    expect(await findBarriers(page)).toEqual([]);
    await press(page, 'Terbitkan');
    await page.getByText('Versi 1 terbit.').waitFor();

    await page.getByRole('link', { name: 'Bagikan' }).click();
    await page.getByRole('img', { name: 'Kode QR survei Kebutuhan warga' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const address = (await page.getByRole('link', { name: 'Buka di portal' }).getAttribute('href')) ?? '';
    const results = page.url().replace('part=share', 'part=results');

    await answerOnPhone(page, new URL(address).pathname);
    await sendMore(page, address.split('/').at(-1) ?? '', 4);

    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(results);
    await page.getByText('5 jawaban', { exact: true }).waitFor();
    await page.getByText('Jam bukanya pendek').waitFor();
    await settle(page);
    const bars = page.getByRole('table', { name: 'Pernah ke perpustakaan?' });
    expect(await bars.getByRole('row', { name: 'Belum' }).innerText()).toContain('100%');
    expect(await findBarriers(page)).toEqual([]);
    for (const kind of ['XLSX', 'CSV']) {
      const file = await page
        .getByRole('link', { name: `Unduh ${kind}` })
        .evaluate((link: HTMLAnchorElement) => link.href);
      expect((await page.request.get(file)).status()).toBe(200);
    }
  }));

/** Presses a button as somebody without a mouse does. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** Types into a field of the question that is open. */
async function type(page: Page, label: string, words: string): Promise<void> {
  await page.locator('.survey-fields').getByLabel(label, { exact: true }).focus();
  await page.keyboard.type(words);
}

/** Writes a choice that must be answered, words that depend on it, and a scale that is moved between them. */
async function buildByKeyboard(page: Page): Promise<void> {
  await press(page, 'Pilih satu');
  await page.keyboard.type('Pernah ke perpustakaan?');
  await press(page, 'Simpan draf');
  await page.getByText('Isi setiap jawaban, atau hapus yang kosong.').first().waitFor();
  await type(page, 'Jawaban 1', 'Ya');
  await type(page, 'Jawaban 2', 'Belum');
  await page.getByRole('checkbox', { name: 'Wajib dijawab' }).focus();
  await page.keyboard.press('Space');

  await press(page, 'Tulisan');
  await page.keyboard.type('Mengapa belum?');
  await page.getByLabel('Tampilkan hanya bila').focus();
  await page.keyboard.type('Pernah');
  await page.getByRole('checkbox', { name: 'Belum' }).focus();
  await page.keyboard.press('Space');

  await press(page, 'Skala angka');
  await page.keyboard.type('Seberapa mudah mencari buku?');
  await press(page, 'Naikkan Pertanyaan 3');
  await page.getByRole('button', { name: /^2\. Seberapa mudah mencari buku/ }).waitFor();
  const phone = page.locator('.survey-phone');
  await phone.getByRole('radio', { name: 'Belum' }).check();
  await phone.getByLabel('Mengapa belum?').waitFor();
}

/** Answers at 360 pixels: what is missing is told, what depends shows and hides, and a reload loses nothing. */
async function answerOnPhone(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(path);
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await page.getByText('Pertanyaan ini perlu dijawab.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Ya' }).check();
  expect(await page.getByLabel('Mengapa belum?').count()).toBe(0);
  await page.getByRole('radio', { name: 'Belum' }).check();
  await page.getByLabel('Mengapa belum?').fill('Jam bukanya pendek');
  await page.getByRole('radio', { name: '4' }).check();
  await page.reload();
  expect(await page.getByLabel('Mengapa belum?').inputValue()).toBe('Jam bukanya pendek');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await page.getByRole('heading', { name: 'Terima kasih' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('survey '))),
  ).toEqual([]);
}

/** Sends sheets as other people would: figures and words show from five on. */
async function sendMore(page: Page, slug: string, count: number): Promise<void> {
  const { survey } = await askAsStaff<{ survey: Form }>(page, FORM, { slug });
  const questions = survey.definition.sections.flatMap((section) => section.questions);
  const [choice, words] = ['CHOICE', 'TEXT'].map((wanted) => questions.find(({ kind }) => kind === wanted));
  for (let sheet = 0; sheet < count; sheet++) {
    const input = {
      slug,
      sheetKey: `jurnal${String(sheet).padStart(26, '0')}`,
      versionNumber: survey.versionNumber,
      answers: [
        { questionKey: choice?.key, optionKeys: [choice?.options[1]?.key] },
        { questionKey: words?.key, text: 'Rumah saya jauh' },
      ],
    };
    const { answerSurvey } = await askAsStaff<{ answerSurvey: { outcome: string | null } }>(page, SEND, {
      input,
    });
    expect(answerSurvey.outcome).toBe('RECEIVED');
  }
}
