import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { libraryDay } from '../harness/library-day';
import { askAsStaff, openAsAdministrator } from '../harness/staff';

const visit = useBrowser();

const MOST_KEYS_OF_A_WEEK = 40;
const MOST_KEYS_OF_A_SICK_CALL = 6;
const DAYS = [0, 1, 2, 3, 4];

type Facts = {
  readonly branches: readonly { readonly id: string }[];
  readonly viewer: { readonly staff: { readonly id: string } };
};
type Candidates = {
  readonly shiftCandidates: readonly { readonly staffId: string; readonly refusals: readonly object[] }[];
};
type Made = {
  readonly createShifts: {
    readonly shifts: readonly { readonly needs: readonly { readonly id: string }[] }[] | null;
    readonly userErrors: readonly { readonly message: string }[];
  };
};

let last = 0;
const key = (): string => `roster-keys-${process.pid}-${Date.now()}-${++last}`;

/** The day in Pasuruan some days after the Monday of a week to come. */
function dayOf(weeks: number, day: number): string {
  const today = new Date(libraryDay());
  const monday = today.getUTCDate() - ((today.getUTCDay() || 7) - 1);
  today.setUTCDate(monday + weeks * 7 + day);
  return today.toISOString().slice(0, 10);
}

async function send(page: Page, mutation: string, input: object): Promise<void> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const answer = await askAsStaff<Record<string, { userErrors: { message: string }[] }>>(
    page,
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { userErrors { message } } }`,
    { input: { ...input, idempotencyKey: key() } },
  );
  const errors = answer[mutation]?.userErrors ?? [];
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
}

/** Makes a service point and a week with two halves a day, in turn with two colleagues; says who they are. */
async function makeWeek(page: Page, weeks: number): Promise<{ one: string; other: string }> {
  const { branches } = await askAsStaff<Facts>(page, '{ branches { id } viewer { staff { id } } }');
  const branchId = branches[0]?.id ?? '';
  const { saveDutyPoint } = await askAsStaff<{ saveDutyPoint: { dutyPoint: { id: string } } }>(
    page,
    'mutation ($input: SaveDutyPointInput!) { saveDutyPoint(input: $input) { dutyPoint { id } } }',
    { input: { branchId, name: `Meja minggu ${weeks}`, idempotencyKey: key() } },
  );
  const needs: string[] = [];
  for (const day of DAYS)
    for (const [from, to] of [
      ['01:00', '05:00'],
      ['05:00', '09:00'],
    ]) {
      const { createShifts } = await askAsStaff<Made>(
        page,
        'mutation ($input: CreateShiftsInput!) { createShifts(input: $input) { shifts { needs { id } } userErrors { message } } }',
        {
          input: {
            audience: 'STAFF',
            title: `Meja minggu ${weeks}`,
            branchId,
            startsAt: `${dayOf(weeks, day)}T${from}:00.000Z`,
            endsAt: `${dayOf(weeks, day)}T${to}:00.000Z`,
            needs: [{ dutyPointId: saveDutyPoint.dutyPoint.id }],
            idempotencyKey: key(),
          },
        },
      );
      needs.push(...(createShifts.shifts ?? []).flatMap((shift) => shift.needs.map(({ id }) => id)));
    }
  const { shiftCandidates } = await askAsStaff<Candidates>(
    page,
    'query ($needId: ID!) { shiftCandidates(needId: $needId) { staffId refusals { reason } } }',
    { needId: needs[0] },
  );
  const [one = '', other = ''] = shiftCandidates
    .filter(({ refusals }) => refusals.length === 0)
    .map(({ staffId }) => staffId);
  for (const [index, needId] of needs.entries())
    await send(page, 'assignToShift', { needId, staffId: index % 2 === 0 ? one : other });
  return { one, other };
}

/** Presses keys one after the other and counts them. */
function countingKeys(page: Page) {
  let pressed = 0;
  return {
    press: async (name: string) => {
      pressed++;
      await page.keyboard.press(name);
    },
    count: () => pressed,
  };
}

/** Waits until the first of those who fit has the keyboard, and takes them. */
async function takeFirst(page: Page, keys: ReturnType<typeof countingKeys>): Promise<void> {
  await page.locator('.shift-candidates li button:focus').waitFor();
  await keys.press('Enter');
  await page.locator('.shift-candidates').waitFor({ state: 'detached' });
}

test.each([
  ['a desk', 1366, 9],
  ['360 px', 360, 19],
])('at %s a week of the roster takes at most 40 keys', (_, width, weeks) =>
  visit({ width, height: 768 }, async (page) => {
    await openAsAdministrator(page, '/staff');
    const { other } = await makeWeek(page, weeks);
    const absent = { staffId: other, fromDate: dayOf(weeks + 1, 0), untilDate: dayOf(weeks + 1, 6) };
    await send(page, 'recordAbsence', absent);
    await page.goto(`/staff/accounts/duty?week=${dayOf(weeks + 1, 0)}`);
    await page.getByText('Belum ada piket minggu ini').waitFor();
    const keys = countingKeys(page);

    await keys.press('c');
    await page.locator('.shift-slot').nth(9).waitFor();
    await expectGaps(page, 5);
    for (let gaps = 5; gaps > 0; gaps--) {
      await keys.press('j');
      await page.locator('.shift-slot:focus').waitFor();
      await keys.press('Enter');
      await takeFirst(page, keys);
      await expectGaps(page, gaps - 1);
    }

    expect(keys.count()).toBeLessThanOrEqual(MOST_KEYS_OF_A_WEEK);
    expect(await findBarriers(page)).toEqual([]);
    expect(await findSidewaysScroll(page)).toEqual([]);
  }),
);

test.each([
  ['a desk', 1366, 29],
  ['360 px', 360, 39],
])('at %s whoever is sick is replaced with at most 6 keys', (_, width, weeks) =>
  visit({ width, height: 768 }, async (page) => {
    await openAsAdministrator(page, '/staff');
    await makeWeek(page, weeks);
    await page.goto(`/staff/accounts/duty?week=${dayOf(weeks, 0)}`);
    await page.locator('.shift-slot').nth(9).waitFor();
    const keys = countingKeys(page);

    await keys.press('b');
    await page.locator('.shift-slot:focus').waitFor();
    await keys.press('ArrowRight');
    await keys.press('s');
    await takeFirst(page, keys);

    await expectGaps(page, 0);
    expect(keys.count()).toBeLessThanOrEqual(MOST_KEYS_OF_A_SICK_CALL);
  }),
);

async function expectGaps(page: Page, gaps: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('.shift-slot[data-state="EMPTY"]').length === wanted,
    gaps,
  );
}
