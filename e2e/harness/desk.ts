import type { Page } from 'playwright-core';

import { settle } from './settle';
import { askAsStaff, openAsLibrarian } from './staff';

/** A member made for one journey. */
export type JourneyMember = { readonly id: string; readonly cardNumber: string };

type Copies = { readonly searchCatalogue: { readonly nodes: readonly { readonly title: JourneyTitle }[] } };
type JourneyTitle = {
  readonly id: string;
  readonly holdCount: number;
  readonly copies: { readonly nodes: readonly JourneyCopy[] };
};
type JourneyCopy = {
  readonly barcode: string;
  readonly status: string;
  readonly isReferenceOnly: boolean;
  readonly branch: { readonly id: string };
};

/** A copy that can be lent at the main branch, with the title it belongs to. */
export type LendableCopy = { readonly barcode: string; readonly titleId: string; readonly branchId: string };

const GAP_MS = 5;

/** Opens the desk as the sample librarian. */
export async function openDesk(page: Page): Promise<void> {
  await openAsLibrarian(page, '/staff/desk');
  await page.locator('#scan').waitFor();
}

/**
 * Scans as a wedge does: every key five milliseconds after the last, then Return, wherever the focus is. The
 * keys carry the scanner's own times, as a real keyboard's do, so that a busy machine between here and the
 * browser slows no scanner.
 */
export async function wedge(page: Page, code: string): Promise<void> {
  const scanner = await page.context().newCDPSession(page);
  const startedAt = Date.now() - (code.length + 1) * GAP_MS;
  for (const [place, key] of [...code, 'Enter'].entries()) {
    const timestamp = (startedAt + place * GAP_MS) / 1000;
    const pressed =
      key === 'Enter' ? { key, code: key, windowsVirtualKeyCode: 13, text: '\r' } : { key, text: key };
    await scanner.send('Input.dispatchKeyEvent', { type: 'keyDown', timestamp, ...pressed });
    await scanner.send('Input.dispatchKeyEvent', { type: 'keyUp', timestamp, key });
  }
  await scanner.detach();
}

/** Waits until no scan is under way. */
export async function scansSettled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('.scan-row') !== null &&
      document.querySelector('.scan-row[data-state="checking"]') === null,
  );
}

/** Lists how the rows of the session stand, newest first. */
export function rowStates(page: Page): Promise<(string | null)[]> {
  return page.locator('.scan-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state')));
}

/** Registers an adult or an institution for one journey. */
export async function registerMember(
  page: Page,
  categoryCode: 'umum' | 'lembaga',
  contact: { readonly email?: string } = {},
): Promise<JourneyMember> {
  const mutation =
    'mutation ($input: RegisterMemberInput!) { registerMember(input: $input) { member { id cardNumber } userErrors { message } } }';
  const key = `e2e-${categoryCode}-${Date.now()}-${Math.random()}`;
  const member = {
    name: `Anggota Perjalanan ${Date.now()}`,
    categoryCode,
    ...contact,
    ...(categoryCode === 'umum' && { birthDate: '1990-05-17' }),
  };
  const { registerMember: payload } = await askAsStaff<{
    registerMember: { member: JourneyMember | null; userErrors: unknown };
  }>(page, mutation, { input: { member, idempotencyKey: key } });
  if (payload.member === null) throw new Error(`Not registered: ${JSON.stringify(payload.userErrors)}`);
  return payload.member;
}

/** Finds copies that stand on the shelf of the main branch and that nobody waits for, one of every title. */
export async function lendableCopies(page: Page, count: number): Promise<LendableCopy[]> {
  const query = `query ($branch: [ID!]) { searchCatalogue(text: "", filter: { availableNow: true, branchIds: $branch }, orderBy: { field: TITLE, direction: DESC }, first: 80) {
    nodes { title { id holdCount copies(first: 5) { nodes { barcode status isReferenceOnly branch { id } } } } } } }`;
  const branchId = await mainBranchId(page);
  const { searchCatalogue } = await askAsStaff<Copies>(page, query, { branch: [branchId] });
  const found = searchCatalogue.nodes.flatMap(({ title }) =>
    title.holdCount > 0
      ? []
      : title.copies.nodes
          .filter((copy) => isLendable(copy, branchId))
          .slice(0, 1)
          .map(({ barcode }) => ({ barcode, titleId: title.id, branchId })),
  );
  if (found.length < count) throw new Error(`Only ${found.length} copies can be lent.`);
  return found.slice(0, count);
}

/** Counts what a member has on loan. */
export async function countOpenLoans(page: Page, id: string): Promise<number> {
  const { member } = await askAsStaff<{ member: { circulationSummary: { openLoanCount: number } } }>(
    page,
    'query ($id: ID!) { member(id: $id) { circulationSummary { openLoanCount } } }',
    { id },
  );
  return member.circulationSummary.openLoanCount;
}

/** Puts a member into the queue of a title. */
export async function placeHold(
  page: Page,
  { titleId, branchId, memberId }: { titleId: string; branchId: string; memberId: string },
): Promise<void> {
  const mutation =
    'mutation ($input: PlaceHoldInput!) { placeHold(input: $input) { hold { id } userErrors { message } } }';
  const { placeHold: payload } = await askAsStaff<{ placeHold: { hold: unknown; userErrors: unknown } }>(
    page,
    mutation,
    { input: { titleId, pickupBranchId: branchId, memberId, idempotencyKey: `e2e-hold-${Date.now()}` } },
  );
  if (payload.hold === null) throw new Error(`Not held: ${JSON.stringify(payload.userErrors)}`);
  await settle(page);
}

/** Finds the main branch of the sample library. */
export async function mainBranchId(page: Page): Promise<string> {
  const { branches } = await askAsStaff<{ branches: { id: string; kind: string }[] }>(
    page,
    '{ branches { id kind } }',
  );
  const main = branches.find(({ kind }) => kind === 'MAIN');
  if (main === undefined) throw new Error('The sample library has no main branch.');
  return main.id;
}

function isLendable(copy: JourneyCopy, branchId: string): boolean {
  return copy.status === 'AVAILABLE' && !copy.isReferenceOnly && copy.branch.id === branchId;
}

/** Finds an adult of the sample whose membership ran out and whom nothing else bars. */
export async function expiredMember(page: Page): Promise<JourneyMember> {
  const { members } = await askAsStaff<{
    members: {
      nodes: readonly (JourneyMember & {
        isProvisional: boolean;
        blocks: unknown[];
        circulationSummary: { openLoanCount: number; balance: number };
      })[];
    };
  }>(
    page,
    `{ members(filter: { standings: [EXPIRED], categoryCodes: ["umum"] }, first: 20) {
      nodes { id cardNumber isProvisional blocks { id } circulationSummary { openLoanCount balance } } } }`,
    {},
  );
  const free = members.nodes.find(
    ({ isProvisional, blocks, circulationSummary: { openLoanCount, balance } }) =>
      !isProvisional && blocks.length === 0 && openLoanCount === 0 && balance === 0,
  );
  if (free === undefined) throw new Error('The sample has nobody whose membership ran out.');
  return free;
}

/** Registers a child whose guardian is a member. */
export async function registerChildOf(page: Page, guardianId: string): Promise<JourneyMember> {
  const mutation =
    'mutation ($input: RegisterMemberInput!) { registerMember(input: $input) { member { id cardNumber } userErrors { message } } }';
  const member = {
    name: `Anak Perjalanan ${Date.now()}`,
    categoryCode: 'anak',
    birthDate: '2017-03-04',
    guardianId,
    hasGuardianConsent: true,
  };
  const { registerMember: payload } = await askAsStaff<{
    registerMember: { member: JourneyMember | null; userErrors: unknown };
  }>(page, mutation, { input: { member, idempotencyKey: `e2e-child-${Date.now()}-${Math.random()}` } });
  if (payload.member === null) throw new Error(`Not registered: ${JSON.stringify(payload.userErrors)}`);
  return payload.member;
}

/** Lends a copy to a member and has them owe for damage to it. */
export async function chargeDamage(
  page: Page,
  { member, copy, cost }: { member: JourneyMember; copy: LendableCopy | undefined; cost: number },
): Promise<void> {
  if (copy === undefined) throw new Error('No copy to lend.');
  const { barcode, branchId } = copy;
  const key = () => `e2e-damage-${Date.now()}-${Math.random()}`;
  const lend = 'mutation ($input: CheckOutInput!) { checkOut(input: $input) { userErrors { message } } }';
  await askAsStaff(page, lend, {
    input: { memberId: member.id, barcode, branchId, answers: [], idempotencyKey: key() },
  });
  const giveBack = 'mutation ($input: CheckInInput!) { checkIn(input: $input) { userErrors { message } } }';
  await askAsStaff(page, giveBack, { input: { barcode, branchId, idempotencyKey: key() } });
  const damage =
    'mutation ($input: ReportDamageInput!) { reportDamage(input: $input) { userErrors { message } } }';
  await askAsStaff(page, damage, {
    input: { barcode, branchId, cost, note: 'Sampul sobek', isUsable: true, idempotencyKey: key() },
  });
}

/** Reads what a member owes. */
export async function balanceOf(page: Page, id: string): Promise<number> {
  const { member } = await askAsStaff<{ member: { circulationSummary: { balance: number } } }>(
    page,
    'query ($id: ID!) { member(id: $id) { circulationSummary { balance } } }',
    { id },
  );
  return member.circulationSummary.balance;
}
