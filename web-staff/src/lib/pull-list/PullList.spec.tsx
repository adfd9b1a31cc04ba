/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import type { Answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../testing/render-staff';
import { carryOutHeldActs } from '../acts/held-acts';
import { CheckInDocument } from '../circulation/CheckIn.generated';
import { ShellActsContext } from '../page/shell-acts';
import type { ScanClaim, ShellActs } from '../page/shell-acts';
import { PullList } from './PullList';
import { PullListDocument } from './PullList.generated';
import { ReportMissingDocument } from './ReportMissing.generated';

const branch = {
  __typename: 'Branch' as const,
  id: 'brn_1',
  name: { __typename: 'LocalizedText' as const, text: 'Perpustakaan Pusat' },
};
const rows = ['Laskar Pelangi', 'Bumi Manusia'].map((titleProper, place) => ({
  __typename: 'PullRequest' as const,
  hold: {
    __typename: 'Hold' as const,
    id: `hld_${place}`,
    createdAt: '2026-12-01T02:00:00Z',
    pickupBranch: branch,
  },
  copy: {
    __typename: 'Copy' as const,
    id: `cpy_${place}`,
    barcode: `B000000${place}`,
    isReferenceOnly: false,
    branch,
    shelvingLocation: null,
    callNumber: null,
    title: { __typename: 'Title' as const, id: `ttl_${place}`, titleProper, responsibility: null },
  },
}));

// Only what the list reads of a scan that was refused.
const refusedCheckIn = {
  __typename: 'CheckInPayload',
  copy: null,
  trappedHold: null,
  transfer: null,
  userErrors: [],
} as never;

/** What a spec takes from the list and adds to the library: its claims of scans, and more answers. */
type Drawn = { readonly claims?: ScanClaim[]; readonly more?: readonly Answer[] };

/** Draws the list and returns the ids of the copies that the library was told are missing. */
async function drawList({ claims = [], more = [] }: Drawn = {}): Promise<readonly string[]> {
  const missed: string[] = [];
  const acts: ShellActs = {
    openPalette: () => undefined,
    openShortcuts: () => undefined,
    claimScans: (claim) => {
      claims.push(claim);
      return () => undefined;
    },
    claimChords: () => () => undefined,
    tell: () => undefined,
  };
  const list = (
    <ShellActsContext value={acts}>
      <PullList branchId="brn_1" />
    </ShellActsContext>
  );
  renderStaff(list, {
    permissions: ['CIRCULATION_READ', 'CIRCULATION_LEND'],
    answers: [
      ...more,
      answer(PullListDocument, () => ({ copiesToPull: rows })),
      answer(ReportMissingDocument, ({ input: { copyId } }) => {
        missed.push(copyId);
        return {
          reportMissing: {
            __typename: 'ReportMissingPayload' as const,
            copy: { __typename: 'Copy' as const, id: copyId, status: 'MISSING' as const },
            userErrors: [],
          },
        };
      }),
    ],
  });
  await screen.findByText('Bumi Manusia');
  return missed;
}

test('letters that were meant for something else leave every copy alone: none was chosen', async () => {
  const missed = await drawList();

  await userEvent.keyboard('tatat');

  expect(screen.queryByText('Urungkan')).toBeNull();
  expect(missed).toEqual([]);
});

test('a copy that J chose is noted as not there only after a moment, and Ctrl Z takes it back', async () => {
  const missed = await drawList();

  await userEvent.keyboard('jjt');
  expect(await screen.findByRole('button', { name: 'Urungkan: Bumi Manusia' })).toBeDefined();
  expect(missed).toEqual([]);
  await userEvent.keyboard('{Control>}z{/Control}');

  expect(await screen.findByRole('button', { name: 'Tidak di rak: Bumi Manusia' })).toBeDefined();
  expect(missed).toEqual([]);
});

test('the next act carries out the one before, and a window that is put away the last', async () => {
  const missed = await drawList();

  await userEvent.keyboard('jtjt');
  await waitFor(() => expect(missed).toEqual(['cpy_0']));
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));

  await waitFor(() => expect(missed).toEqual(['cpy_0', 'cpy_1']));
});

test('a copy that turns up is scanned while its "not there" still waits, and is not reported missing', async () => {
  const claims: ScanClaim[] = [];
  const found: string[] = [];
  const missed = await drawList({
    claims,
    more: [
      answer(CheckInDocument, ({ input: { barcode } }) => {
        found.push(barcode);
        return { checkIn: refusedCheckIn };
      }),
    ],
  });

  await userEvent.keyboard('jt');
  act(() => void claims.map((claim) => claim('B0000000')));

  await waitFor(() => expect(found).toEqual(['B0000000']));
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(missed).toEqual([]);
});

test('what is sent while the window is put away outlives the page', async () => {
  const sent: unknown[] = [];
  await drawList({
    more: [
      answer(ReportMissingDocument, ({ input: { copyId } }, { fetchOptions }) => {
        sent.push([copyId, fetchOptions?.keepalive]);
        return {
          reportMissing: {
            __typename: 'ReportMissingPayload' as const,
            copy: { __typename: 'Copy' as const, id: copyId, status: 'MISSING' as const },
            userErrors: [],
          },
        };
      }),
    ],
  });

  await userEvent.keyboard('jt');
  act(() => void dispatchEvent(new Event('pagehide')));

  await waitFor(() => expect(sent).toEqual([['cpy_0', true]]));
});

test('the line keeps the focus of a button that goes away, and a double click undoes nothing', async () => {
  await drawList();

  await userEvent.click(screen.getByRole('button', { name: 'Tidak di rak: Laskar Pelangi' }));
  const undo = await screen.findByRole('button', { name: 'Urungkan: Laskar Pelangi' });
  expect(document.activeElement).toBe(undo.closest('li'));

  fireEvent.click(undo, { detail: 2 });
  expect(screen.getByRole('button', { name: 'Urungkan: Laskar Pelangi' })).toBe(undo);
  fireEvent.click(undo, { detail: 1 });

  const again = await screen.findByRole('button', { name: 'Tidak di rak: Laskar Pelangi' });
  expect(document.activeElement?.contains(again)).toBe(true);
});

test('signing out sends what could still be taken back before the session ends', async () => {
  const missed = await drawList();

  await userEvent.keyboard('jt');
  expect(missed).toEqual([]);

  await act(async () => expect(await carryOutHeldActs()).toBe(true));
  expect(missed).toEqual(['cpy_0']);
});
