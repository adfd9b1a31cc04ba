import { setTimeout as wait } from 'node:timers/promises';

import type { Page } from 'playwright-core';

import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { mainBranchId } from '../harness/desk';
import { codesIn, drawnByPoppler, judged, readPdfText } from '../harness/judges';
import { fetchPage } from '../harness/library';
import { newcomer, openOwn } from '../harness/member';
import { askAsStaff } from '../harness/staff';

const visit = useBrowser();

const TITLE = 'Menata rak cerita';
/** Long enough to apply and to sign up, short enough to wait for its end. */
const UNTIL_SHIFT_MS = 75_000;

judged(['pdftotext', 'pdftoppm', 'zbarimg'])(
  'on a phone: apply, take a shift, come, have hours signed off, get a letter, and anybody verifies it',
  () =>
    visit({ width: 360, height: 740 }, async (page) => {
      const who = await newcomer(page);
      // What is open is kept for a while by browsers, so it is made before anybody looks.
      const endsAt = await makeShift(page);
      const memberId = await applyAndBeAccepted(page, who);
      await takeShift(page);
      await comeAndBeSignedOff(page, memberId, endsAt);
      await askForLetter(page, memberId);
      await verify(page);
    }),
  240_000,
);

/** Applies on the portal; staff accept and note the introduction that the role asks for. */
async function applyAndBeAccepted(page: Page, who: { login: string; password: string }): Promise<string> {
  await openOwn(page, '/relawan-saya', who);
  await page.getByRole('link', { name: 'Lihat kesempatan' }).click();
  await page.getByRole('link', { name: /^Lamar: Penata rak/ }).click();
  await page.getByLabel('Mengapa Anda ingin membantu?').fill('Untuk KKN.');
  await page.getByLabel('Kapan Anda bisa datang?').fill('Sabtu pagi');
  await page.getByLabel('Saya menyetujui kesepakatan ini').check();
  await page.getByRole('button', { name: 'Kirim lamaran' }).click();
  await page.getByText('Menunggu jawaban').waitFor();
  const { volunteerApplications } = await askAsStaff<{
    volunteerApplications: {
      nodes: { id: string; version: number; memberId: string; role: { id: string } }[];
    };
  }>(
    page,
    '{ volunteerApplications(last: 1, filter: { statuses: [SUBMITTED] }) { nodes { id version memberId role { id } } } }',
    {},
  );
  const [application] = volunteerApplications.nodes;
  if (!application) throw new Error('Nobody applied.');
  const { id, version, memberId, role } = application;
  await askAsStaff(
    page,
    'mutation ($input: AcceptVolunteerInput!) { acceptVolunteer(input: $input) { userErrors { message } } }',
    { input: { id, version, roleIds: [role.id] } },
  );
  await askAsStaff(
    page,
    'mutation ($input: NoteVolunteerCheckInput!) { noteVolunteerCheck(input: $input) { userErrors { message } } }',
    { input: { memberId, kind: 'INTRODUCTION', seenOn: '2026-01-05' } },
  );
  return memberId;
}

/** Makes a shift that begins soon and is over at once; gives its end. */
async function makeShift(page: Page): Promise<number> {
  const { volunteerRoles } = await askAsStaff<{
    volunteerRoles: { id: string; name: { text: string } }[];
  }>(page, '{ volunteerRoles { id name { text } } }', {});
  const roleId = volunteerRoles.find(({ name }) => name.text === 'Penata rak')?.id;
  const startsAt = Date.now() + UNTIL_SHIFT_MS;
  const { createShifts } = await askAsStaff<{ createShifts: { userErrors: { message: string }[] } }>(
    page,
    'mutation ($input: CreateShiftsInput!) { createShifts(input: $input) { userErrors { message } } }',
    {
      input: {
        audience: 'VOLUNTEERS',
        title: TITLE,
        branchId: await mainBranchId(page),
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(startsAt + 1_000).toISOString(),
        needs: [{ roleId, needed: 1 }],
        idempotencyKey: `hours-${startsAt}`,
      },
    },
  );
  expect(createShifts.userErrors).toEqual([]);
  return startsAt + 1_000;
}

async function takeShift(page: Page): Promise<void> {
  await page.goto('/relawan');
  await page.getByRole('button', { name: new RegExp(`^Daftar: ${TITLE}`) }).click();
  await page.getByRole('button', { name: 'Ya, saya datang' }).click();
  await page.getByText('Anda bertugas').waitFor();
  expect(await findSidewaysScroll(page)).toEqual([]);
}

/** Staff note the arrival by the list, and sign off two and a half hours when the shift is over. */
async function comeAndBeSignedOff(page: Page, memberId: string, endsAt: number): Promise<void> {
  await page.goto('/relawan-saya');
  await page.getByText(TITLE).first().waitFor();
  const branchId = await mainBranchId(page);
  await wait(Math.max(0, endsAt + 500 - Date.now()));
  const { shiftHours } = await askAsStaff<{
    shiftHours: { id: string; personId: string; shift: { title: { text: string } } }[];
  }>(
    page,
    'query ($branchId: ID!) { shiftHours(branchId: $branchId, isSignedOff: false) { id personId shift { title { text } } } }',
    { branchId },
  );
  const own = shiftHours.find(({ personId }) => personId === memberId);
  if (!own) throw new Error('The shift is not in the list of hours.');
  await askAsStaff(
    page,
    'mutation ($input: CheckInToShiftInput!) { checkInToShift(input: $input) { userErrors { message } } }',
    { input: { id: own.id, idempotencyKey: `arrive-${own.id}` } },
  );
  await askAsStaff(
    page,
    'mutation ($input: SignOffHoursInput!) { signOffHours(input: $input) { userErrors { message } } }',
    { input: { lines: [{ assignmentId: own.id, minutes: 150 }], idempotencyKey: `sign-${own.id}` } },
  );
  await page.reload();
  await page.getByText('Giliran pertama').waitFor();
  await page.getByRole('button', { name: `Beri masukan: ${TITLE}` }).click();
  await page.getByLabel('5', { exact: true }).check();
  await page.getByLabel('Masukan Anda').fill('Raknya rapi sekarang.');
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Kirim masukan' }).click();
  await page.getByText('Nilai 5 dari 5 · Raknya rapi sekarang.').waitFor();
}

async function askForLetter(page: Page, memberId: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Minta surat' });
  const [from, until] = [
    await form.getByLabel('Dari tanggal').inputValue(),
    await form.getByLabel('Sampai tanggal').inputValue(),
  ];
  await form.getByLabel('Dari tanggal').fill('2026-01-01');
  await form.getByLabel('Sampai tanggal').fill('2026-01-02');
  await form.getByRole('button', { name: 'Minta surat' }).click();
  await page.getByText('minta petugas mengesahkan jamnya dahulu', { exact: false }).waitFor();
  await form.getByLabel('Dari tanggal').fill(from);
  await form.getByLabel('Sampai tanggal').fill(until);
  await form.getByLabel('Untuk keperluan').fill('KKN Universitas Contoh');
  await form.getByRole('button', { name: 'Minta surat' }).click();
  await page.getByText('Menunggu diterbitkan petugas').waitFor();
  const { volunteerLetters } = await askAsStaff<{ volunteerLetters: { nodes: { id: string }[] } }>(
    page,
    '{ volunteerLetters(first: 1, statuses: [REQUESTED]) { nodes { id } } }',
    {},
  );
  await askAsStaff(
    page,
    'mutation ($input: IssueVolunteerLetterInput!) { issueVolunteerLetter(input: $input) { userErrors { message } } }',
    {
      input: {
        memberId,
        from,
        until,
        purpose: 'KKN Universitas Contoh',
        requestId: volunteerLetters.nodes[0]?.id,
        signing: 'WET',
        signerName: 'Endang Lestari',
        signerPosition: { indonesian: 'Kepala Perpustakaan', english: 'Head of the Library' },
        idempotencyKey: `letter-${memberId}`,
      },
    },
  );
}

/** The paper has both languages and a code that other programs read; its page tells no more than needed. */
async function verify(page: Page): Promise<void> {
  await page.reload();
  const file = page.getByRole('link', { name: /^Unduh PDF surat SKR-/ });
  await file.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await findSidewaysScroll(page)).toEqual([]);
  const answer = await fetchPage((await file.getAttribute('href')) ?? '');
  const pdf = Buffer.from(await answer.arrayBuffer());
  const text = readPdfText(pdf);
  for (const words of ['Surat keterangan relawan', 'Letter of volunteer hours', '2 jam 30 menit'])
    expect(text).toContain(words);
  const [code] = drawnByPoppler(pdf).flatMap(codesIn);
  const check = new URL(code ?? '');
  await page.goto(check.pathname + check.search);
  await page.getByText('Surat keterangan jam relawan ini asli dan berlaku.').waitFor();
  await page.getByText('2 jam 30 menit').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await findSidewaysScroll(page)).toEqual([]);
}
