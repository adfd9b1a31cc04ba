import type { Locator, Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { open } from '../harness/settle';
import { askAsStaff, openAsAdministrator } from '../harness/staff';

const visit = useBrowser();

/** Finds a course of the sample that is over, with somebody who came to its first session. */
async function heldCourse(page: Page): Promise<{ id: string; sessionId: string; name: string }> {
  type Sheet = { rows: { name: string; marks: { sessionId: string; attendedAt: string | null }[] }[] } | null;
  const { events } = await askAsStaff<{ events: { nodes: { id: string; sessions: { id: string }[] }[] } }>(
    page,
    '{ events(filter: { formats: [COURSE], statuses: [DONE] }, first: 10) { nodes { id sessions { id } } } }',
  );
  for (const {
    id,
    sessions: [first],
  } of events.nodes) {
    const { eventAttendanceSheet: sheet } = await askAsStaff<{ eventAttendanceSheet: Sheet }>(
      page,
      'query ($id: ID!) { eventAttendanceSheet(eventId: $id) { rows { name marks { sessionId attendedAt } } } }',
      { id },
    );
    const names = (sheet?.rows ?? []).map(({ name }) => name);
    const row = sheet?.rows.find(
      ({ name, marks }) =>
        names.filter((other) => other === name).length === 1 &&
        marks.some(({ sessionId, attendedAt }) => sessionId === first?.id && attendedAt !== null),
    );
    if (row && first) return { id, sessionId: first.id, name: row.name };
  }
  throw new Error('The sample has no course that somebody came to.');
}

test('a trainer sees who came to which session of a course, takes a wrong mark back and sets it again', () =>
  visit({ width: 360, height: 780 }, async (page) => {
    await openAsAdministrator(page, '/staff/');
    const { id, name } = await heldCourse(page);
    await open(page, `/staff/events/${id}?tab=attendance`);
    const line = page
      .locator('.sheet-table tbody tr')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    const count = async (): Promise<number> =>
      Number(/^\d+/.exec(await line.locator('td.right').innerText())?.[0]);
    const before = await count();
    expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);

    const mark = (pressed: boolean): Locator =>
      line.getByRole('button', { name: `${name}, pertemuan 1`, exact: true, pressed });
    await mark(true).click();
    await mark(false).waitFor();
    expect(await count()).toBe(before - 1);
    await mark(false).click();
    await mark(true).waitFor();
    expect(await count()).toBe(before);
  }));

test('a sheet that does not hold everybody says so, and where the others are', () =>
  visit({ width: 360, height: 780 }, async (page) => {
    await openAsAdministrator(page, '/staff/');
    const { id } = await heldCourse(page);
    await page.route('**/graphql*', async (route) => {
      if (!(route.request().postData() ?? '').includes('"AttendanceSheet"')) return route.continue();
      const response = await route.fetch();
      const answer = await response.json();
      answer.data.eventAttendanceSheet.peopleCount = 412;
      return route.fulfill({ response, json: answer });
    });
    await open(page, `/staff/events/${id}?tab=attendance`);

    await page
      .getByText(/^Di sini \d+ orang pertama dari 412, menurut nama; .* di layar pintu tiap pertemuan\.$/)
      .waitFor();
    expect([...(await findBarriers(page)), ...(await findSidewaysScroll(page))]).toEqual([]);
  }));

test('who was let in by mistake is taken back at the door, and can come in again', () =>
  visit({}, async (page) => {
    await openAsAdministrator(page, '/staff/');
    const { id, sessionId, name } = await heldCourse(page);
    await open(page, `/staff/door/${sessionId}`);
    const count = async (): Promise<number> => Number(await page.locator('.door-count b').innerText());
    const before = await count();
    await page.getByLabel('Cari nama').fill(name);

    await page.getByRole('button', { name: `Batalkan kehadiran ${name}` }).click();
    await page.getByRole('button', { name: `${name} hadir`, exact: true }).waitFor();
    expect(await count()).toBe(before - 1);
    expect(await findBarriers(page)).toEqual([]);

    await page.locator(`a[href$="/events/${id}"]`).first().click();
    await page.locator('#ticket').waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByLabel('Cari nama').fill(name);
    await page.getByRole('button', { name: `${name} hadir`, exact: true }).click();
    await page.locator('.door-result[data-outcome="ADMITTED"]').waitFor();
    await page.getByRole('button', { name: `Batalkan kehadiran ${name}` }).waitFor();
    expect(await count()).toBe(before);
  }));
