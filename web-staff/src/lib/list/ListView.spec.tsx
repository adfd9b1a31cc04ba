/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import type { Answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../testing/render-staff';
import type { Permission } from '../session/session-context';
import { ExportableListsDocument } from './export/ExportableLists.generated';
import { ListExportsDocument } from './export/ListExports.generated';
import type { ListDefinition } from './list-definition';
import { ListView } from './ListView';
import type { ListRows } from './use-list-rows';
import { useListState } from './use-list-state';
import { ListCountsDocument } from './views/ListCounts.generated';
import { SavedViewsDocument } from './views/SavedViews.generated';

type Party = { readonly id: string; readonly name: string; readonly isWaiting: boolean };

const parties: readonly Party[] = [
  { id: 'reg_1', name: 'Ani', isWaiting: true },
  { id: 'reg_2', name: 'Budi', isWaiting: false },
];
const definition: ListDefinition<Party> = {
  name: 'parties',
  keeps: ['tab'],
  words: { label: 'Pendaftar', count: String, emptyTitle: 'Kosong' },
  columns: [{ key: 'name', heading: 'Nama', isFixed: true, cell: ({ name }) => name }],
  filters: [{ key: 'waiting', label: 'Menunggu', kind: 'switch' }],
  sorts: [{ name: 'name', label: 'Nama' }],
  usualSort: 'name',
  nameOf: ({ name }) => name,
  exportOf: ({ values: { waiting = [] } }) => ({ filter: { isWaiting: waiting.length > 0 }, orderBy: null }),
  acts: [
    {
      key: 'approve',
      label: 'Setujui',
      fits: ({ isWaiting }) => isWaiting,
      dialog: ({ rows }) => <p>{`Disetujui: ${rows.map(({ name }) => name).join(', ')}`}</p>,
    },
    {
      key: 'decline',
      label: 'Tolak',
      dialog: ({ onChanged, onClose }) => (
        <button
          type="button"
          onClick={() => {
            onChanged();
            onClose();
          }}
        >
          Ya, tolak
        </button>
      ),
    },
  ],
};

type Shown = {
  readonly rows?: readonly Party[];
  /** What the library has beyond the page. */
  readonly all?: readonly Party[];
  /** What is on the page once it is read again. */
  readonly left?: readonly Party[];
  readonly needsFreshProof?: boolean;
  readonly permissions?: readonly Permission[];
  readonly answers?: readonly Answer[];
};

/** Draws the list of two parties at an address. */
function openList(
  address: string,
  {
    rows = parties,
    all = rows,
    left = rows,
    needsFreshProof = true,
    permissions = ['LISTS_EXPORT'],
    answers = [answer(SavedViewsDocument, () => ({ savedViews: [] }))],
  }: Shown = {},
): void {
  const list: ListRows<Party> = {
    rows,
    total: all.length,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    isStale: false,
    isLoading: false,
    loadedAt: null,
    error: undefined,
    retry: () => undefined,
    readAgain: () => Promise.resolve(left),
    readAll: () => Promise.resolve(all),
  };
  function Parties() {
    const handle = useListState(definition);
    return <ListView definition={definition} handle={handle} list={list} />;
  }
  renderStaff(<Parties />, {
    address,
    permissions,
    answers: [
      ...answers,
      answer(ListExportsDocument, () => ({ listExports: [] })),
      answer(ExportableListsDocument, () => ({
        exportableLists: [{ __typename: 'ExportableList' as const, list: 'parties', needsFreshProof }],
      })),
    ],
  });
}

test('an act takes those of the chosen rows that it fits, says how many, and is gone where none fits', async () => {
  openList('/');
  const user = userEvent.setup();

  await user.click(await screen.findByLabelText('Pilih Budi'));
  expect(screen.queryByRole('button', { name: 'Setujui' })).toBeNull();
  await user.click(screen.getByLabelText('Pilih Ani'));
  await user.click(screen.getByRole('button', { name: 'Setujui (1)' }));

  expect(screen.getByText('Disetujui: Ani')).not.toBeNull();
});

test('what an act took off the page is chosen no more, and the keyboard stands at the list', async () => {
  openList('/', { left: parties.slice(0, 1) });
  const user = userEvent.setup();
  for (const name of ['Ani', 'Budi']) await user.click(await screen.findByLabelText(`Pilih ${name}`));

  await user.click(screen.getByRole('button', { name: 'Tolak' }));
  await user.click(screen.getByRole('button', { name: 'Ya, tolak' }));

  expect(await screen.findByText('1 dipilih')).not.toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Pendaftar' }));
});

test('the tab that a list stands in is no part of a view', async () => {
  openList('/?tab=registrations');

  await screen.findByText('Ani');
  const views = within(screen.getByRole('navigation', { name: 'Tampilan tersimpan' }));
  expect(views.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Semua 2']);
});

test('paper gets every row that is filtered, with library, branch, filter and date', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  openList('/?waiting=1', { rows: parties.slice(0, 1), all: parties, needsFreshProof: false });

  await userEvent.click(await screen.findByRole('button', { name: 'Cetak, unduh, kolom' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Cetak' }));

  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  const paper = document.querySelector('body > .list-sheet');
  expect([...(paper?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Ani',
    'Budi',
  ]);
  expect(paper?.querySelector('header')?.textContent).toBe('Perpustakaan Desa Contoh · Perpustakaan Pusat');
  expect([...(paper?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Menunggu',
    expect.stringMatching(/^2 · .*\d{4}/),
  ]);
});

test('paper gets the open page alone of a list whose file asks for a fresh proof', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  openList('/', { rows: parties.slice(0, 1), all: parties });

  print.mockClear();
  await userEvent.click(await screen.findByRole('button', { name: 'Cetak, unduh, kolom' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Cetak' }));

  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  const paper = document.querySelector('body > .list-sheet');
  expect([...(paper?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual(['Ani']);
  expect(paper?.textContent).toContain('1 baris di halaman yang terbuka, dari 2');
});

test('one menu holds paper, files and columns, and gives the keyboard back to its button', async () => {
  openList('/');
  const user = userEvent.setup();

  const button = await screen.findByRole('button', { name: 'Cetak, unduh, kolom' });
  button.focus();
  await user.keyboard('{Enter}');
  const menu = within(await screen.findByRole('dialog', { name: 'Cetak, unduh, kolom' }));
  await waitFor(() => expect(document.activeElement).toBe(menu.getByRole('button', { name: 'Cetak' })));
  expect(['Unduh', 'Kolom yang tampil'].map((name) => menu.getByRole('region', { name }).tagName)).toEqual([
    'SECTION',
    'SECTION',
  ]);
  await user.keyboard('{Escape}');

  await waitFor(() => expect(document.activeElement).toBe(button));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('whoever takes no lists along is offered paper and columns alone', async () => {
  openList('/', { permissions: [] });

  await userEvent.click(await screen.findByRole('button', { name: 'Cetak, kolom' }));

  expect(await screen.findByRole('button', { name: 'Cetak' })).not.toBeNull();
  expect(screen.queryByRole('region', { name: 'Unduh' })).toBeNull();
});

test('every view shows its number: the open one that of the list, the others by one request', async () => {
  const asked: unknown[] = [];
  const view = (id: string, name: string, state: string) => ({
    __typename: 'SavedView' as const,
    id,
    name,
    state,
    isShared: false,
    isOwn: true,
    canChange: true,
    ownerName: 'Nur Kholifah',
    version: 1,
  });
  openList('/?waiting=1', {
    rows: parties.slice(0, 1),
    answers: [
      answer(SavedViewsDocument, () => ({
        savedViews: [view('svw_1', 'Menunggu', 'waiting=1'), view('svw_2', 'Menurut nama', 'sort=name')],
      })),
      answer(ListCountsDocument, (variables) => {
        asked.push(variables);
        return {
          listCounts: [1_200, 7, null].map((count) => ({ __typename: 'ListCount' as const, count })),
        };
      }),
    ],
  });

  await screen.findByRole('button', { name: 'Semua 1.200' });

  const views = within(screen.getByRole('navigation', { name: 'Tampilan tersimpan' }));
  expect(views.getAllByRole('button').map(({ textContent }) => textContent?.trim())).toEqual([
    'Semua 1.200',
    'Menunggu 1',
    'Menurut nama',
    'Ubah tampilan',
  ]);
  expect(asked).toEqual([
    {
      list: 'parties',
      filters: ['{"isWaiting":false}', '{"isWaiting":true}', '{"isWaiting":false}'],
    },
  ]);
});
