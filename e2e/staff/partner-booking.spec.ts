import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { newcomer, openOwn } from '../harness/member';
import { prepareSchool } from '../harness/school';
import { open, settle } from '../harness/settle';

const visit = useBrowser();

test('an operator books a room for their school on the same weekday for two weeks, on a phone by keyboard', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const who = await newcomer(page);
    await prepareSchool(page, who.login, 'SDN Uji Ruang');
    await openOwn(page, '/pesanan-saya', who);
    await open(page, '/ruang');
    await page.getByRole('link', { name: 'Pesan Ruang Diskusi' }).click();
    await page.getByRole('heading', { name: 'Ruang Diskusi', level: 1 }).waitFor();
    await settle(page);
    await page.locator('.time-days a').last().click();
    await page.locator('.time-days a:last-child[aria-current="date"]').waitFor();
    await settle(page);
    const free = page.locator('.times td.free a:visible');
    await free.nth(0).click();
    await free.nth(0).click();
    await page.waitForURL(/selesai=/);

    await page.getByText('Untuk sekolah atau mitra Anda').focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Untuk sekolah atau mitra Anda' });
    expect(await form.getByLabel('Mitra').locator('option:checked').innerText()).toBe('SDN Uji Ruang');
    await form.getByLabel('Berapa pekan').fill('2');
    await form.getByLabel('Berapa orang').fill('4');
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);
    await page.keyboard.press('Enter');

    await form.getByText(/^[12] dari 2 pekan dipesan\./).waitFor();
    expect(await form.getByRole('listitem').count()).toBe(2);
    expect(await findBarriers(page)).toEqual([]);
  }));
