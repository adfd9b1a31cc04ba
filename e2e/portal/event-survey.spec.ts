import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { openMyLibrary } from '../harness/member';

const visit = useBrowser();

test('a mother says on her phone what an event was like, and changes it after a reload', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const open = async () => {
      await page.getByText('Yang sudah lewat atau dibatalkan').click();
      await page.getByRole('button', { name: 'Beri umpan balik Seminar: Bahasa Pesisir' }).click();
      await page.getByRole('heading', { name: 'Bagaimana Seminar: Bahasa Pesisir menurut Anda?' }).waitFor();
    };
    await openMyLibrary(page);
    await open();
    const form = page.getByRole('region', { name: 'Bagaimana Seminar: Bahasa Pesisir menurut Anda?' });
    await form.getByRole('button', { name: 'Kirim umpan balik' }).click();
    await form.getByText('Pertanyaan ini perlu dijawab.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await form.getByRole('radio', { name: '4' }).check();

    // What is not sent yet waits on this device.
    await page.reload();
    await open();
    expect(await form.getByRole('radio', { name: '4' }).isChecked()).toBe(true);
    await form.getByRole('textbox').fill('Contohnya dekat dengan kehidupan kami.');
    await form.getByRole('button', { name: 'Kirim umpan balik' }).click();
    await form.getByRole('status').getByText('Terima kasih').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    await page.reload();
    await open();
    expect(await form.getByRole('radio', { name: '4' }).isChecked()).toBe(true);
    await form.getByRole('radio', { name: '5' }).check();
    await form.getByRole('button', { name: 'Ubah umpan balik' }).click();
    await form.getByRole('status').getByText('Terima kasih').waitFor();
  }));
