import type { Page } from 'playwright-core';

import { admit, askAsStaff } from './staff';

/** A computer as staff see it. */
export type BoardComputer = {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly kioskPath: string;
  readonly reservedFrom: string | null;
  readonly session: { readonly id: string; readonly endsAt: string } | null;
};

const COMPUTERS =
  'query ($branchId: ID!) { computers(branchId: $branchId) { id code state kioskPath reservedFrom session { id endsAt } } }';
const OWN = ['W01', 'W02', 'W03'];

/** Tells whether a computer is one of those that `makeComputers` makes. */
export function isOwn({ code }: { readonly code: string }): boolean {
  return OWN.includes(code);
}

/** Reads the computers of the branch that the librarian stands at. */
export async function readBoard(page: Page): Promise<readonly BoardComputer[]> {
  return (await findBoard(page)).computers;
}

/**
 * Makes three computers in a room where no class is held, unless they are there: at the hours of a class all of the
 * sample's are booked.
 */
export async function makeComputers(page: Page): Promise<void> {
  await admit(page, 'admin@contoh.pustaka');
  const { branchId, computers } = await findBoard(page);
  if (computers.some(isOwn)) return;
  const { createSpace } = await askAsStaff<{ createSpace: { space: { readonly id: string } } }>(
    page,
    'mutation ($input: CreateSpaceInput!) { createSpace(input: $input) { space { id } userErrors { message } } }',
    { input: { branchId, space: { name: { indonesian: 'Ruang Warung Data' }, kind: 'COMPUTER_ROOM' } } },
  );
  const { createSpaceItems } = await askAsStaff<{ createSpaceItems: { userErrors: unknown } }>(
    page,
    'mutation ($input: CreateSpaceItemsInput!) { createSpaceItems(input: $input) { userErrors { message } } }',
    { input: { spaceId: createSpace.space.id, kind: 'COMPUTER', codes: OWN } },
  );
  expect(createSpaceItems.userErrors).toEqual([]);
}

async function findBoard(
  page: Page,
): Promise<{ readonly branchId: string; readonly computers: readonly BoardComputer[] }> {
  const { branches } = await askAsStaff<{ branches: readonly { readonly id: string }[] }>(
    page,
    '{ branches { id } }',
  );
  for (const { id: branchId } of branches) {
    const { computers } = await askAsStaff<{ computers: readonly BoardComputer[] }>(page, COMPUTERS, {
      branchId,
    });
    if (computers.length > 0) return { branchId, computers };
  }
  throw new Error('The sample has no computer.');
}
