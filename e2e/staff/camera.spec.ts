import { findBarriers } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { cameraThatSees } from '../harness/camera';
import { openDesk } from '../harness/desk';
import { ask } from '../harness/library';
import { cardNumberOfMother } from '../harness/member';
import { openAsLibrarian } from '../harness/staff';

let card: string;
const visit = useBrowser(async () => cameraThatSees((card = await cardNumberOfMother())));

test('the camera of a telephone reads a card at the desk, once, and closes again', () =>
  visit({ width: 412, height: 860 }, async (page) => {
    await openDesk(page);
    await page.getByRole('button', { name: 'Kamera' }).click();

    await page.getByText(`Terbaca: ${card}`).waitFor();
    await page.getByText('R. W.', { exact: true }).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tutup kamera' }).click();
    expect(await page.locator('.camera-panel').count()).toBe(0);
  }));

test('the camera of a telephone reads a card at the door of an event', () =>
  visit({ width: 412, height: 860 }, async (page) => {
    const { events } = await ask<{ events: { nodes: { sessions: { id: string }[] }[] } }>(
      '{ events(first: 1) { nodes { sessions { id } } } }',
    );
    await openAsLibrarian(page, `/staff/door/${events.nodes[0]?.sessions[0]?.id ?? ''}`);
    await page.getByRole('button', { name: 'Kamera' }).click();

    await page.getByText(`Terbaca: ${card}`).waitFor();
    await page.locator('.door-result').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));

test('a camera that is not allowed says what to do, and the scan box still works', () =>
  visit({}, async (page) => {
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await openDesk(page);
    await page.getByRole('button', { name: 'Kamera' }).click();

    await page.getByText('Kamera tidak diizinkan').waitFor();
    expect(await page.locator('#scan').isEnabled()).toBe(true);
  }));
