/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';

import type { RuleRefused } from '../../../../lib/circulation/refusals';
import type { Permission } from '../../../../lib/session/session-context';
import { renderStaff } from '../../../../testing/render-staff';
import type { ActResult, DeskRequests } from '../desk-requests';
import type { DeskRow, RowCopy } from '../desk-rows';
import { createDeskStore } from '../desk-store';
import { offlineInMemory } from '../offline/offline-in-memory';
import { SessionList } from '../SessionList';
import { DeskContext } from '../use-desk';
import { ScanArea } from './ScanArea';
import { useDeciding } from './use-deciding';

const CARD = 'PSR-26-000001';
const BARCODE = '0010023';
const copy: RowCopy = {
  __typename: 'Copy',
  id: 'cpy_1',
  barcode: BARCODE,
  isReferenceOnly: false,
  branch: { __typename: 'Branch', id: 'brn_1', name: { __typename: 'LocalizedText', text: 'Pusat' } },
  shelvingLocation: null,
  callNumber: null,
  title: { __typename: 'Title', id: 'ttl_1', titleProper: 'Laskar Pelangi', responsibility: null },
};
const tooMany: RuleRefused = {
  __typename: 'CirculationRefusal',
  code: 'NOT_ALLOWED',
  message: 'Sudah meminjam 3 buku.',
  field: null,
  refusal: 'TOO_MANY_LOANS',
  remedy: 'OVERRIDE',
  neededPermission: 'CIRCULATION_RESOLVE',
  asksReason: false,
  earliestOn: null,
  rule: null,
};
const lent: ActResult = {
  refusals: [],
  copy: null,
  outcome: {
    kind: 'lent',
    loanId: 'loa_1',
    dueOn: '2026-12-08',
    dueAt: '2026-12-08T16:59:59Z',
    isHourly: false,
    isRenewal: false,
    filledHold: false,
  },
};

const off = { isOn: false, toggle: () => undefined };

function Desk({ scan }: { readonly scan: (code: string, isBurst: boolean) => void }) {
  const box = useRef<HTMLInputElement>(null);
  const deciding = useDeciding();
  return (
    <>
      <ScanArea box={box} onScan={scan} onChoose={deciding.choose} sound={off} printer={off} />
      <SessionList
        deciding={deciding.open}
        onChoose={deciding.choose}
        onReason={deciding.give}
        onPrint={() => undefined}
      />
    </>
  );
}

/** Opens a desk that lends unless the spec says otherwise, and gives what stands behind it. */
function openDesk(
  lend: DeskRequests['lend'] = async () => lent,
  permissions: readonly Permission[] = ['CIRCULATION_LEND', 'CIRCULATION_RESOLVE'],
  language: 'id' | 'en' = 'id',
) {
  const offline = offlineInMemory();
  const requests: DeskRequests = {
    find: async (code) =>
      code === CARD ? { member: { id: 'mbr_1', cardNumber: code } } : code === BARCODE ? { copy } : null,
    lend,
    giveBack: async () => lent,
    renew: async () => lent,
    read: async () => lent,
    takeBack: async () => [],
    openLoans: async () => [],
    renewMembership: async (memberId: string) => ({ memberId, until: '2027-11-28', problem: null }),
  };
  const desk = createDeskStore(requests, offline);
  renderStaff(
    <DeskContext value={desk}>
      <Desk scan={(code, isBurst) => desk.scan({ code, isBurst, branchId: 'brn_1' })} />
    </DeskContext>,
    { permissions, language },
  );
  return { offline };
}

const scanBox = (name = 'Pindai kartu, barkode, atau ketik nama') =>
  screen.getByRole<HTMLInputElement>('combobox', { name });
/** The row of the one book that was scanned. */
const bookRow = async () => within((await screen.findAllByRole('listitem'))[0] ?? document.body);

test('a card and a book lend the book, the box stays ready, and the row says until when', async () => {
  const user = userEvent.setup({ delay: null });
  const lend = jest.fn(async (_row: DeskRow, _memberId: string) => lent);
  openDesk(lend);

  await user.type(scanBox(), `${CARD}{Enter}`);
  await user.type(scanBox(), `${BARCODE}{Enter}`);

  const row = await bookRow();
  expect(await row.findByText('Sel, 8 Des 2026')).toBeTruthy();
  expect(row.getByText('Laskar Pelangi')).toBeTruthy();
  expect(lend.mock.calls.map(([{ code }, memberId]) => [code, memberId])).toEqual([[BARCODE, 'mbr_1']]);
  expect([scanBox().value, document.activeElement === scanBox()]).toEqual(['', true]);
});

test('a refusal that may be overridden waits for a choice, a key and a reason, and is then sent with it', async () => {
  const user = userEvent.setup({ delay: null });
  const answers: DeskRow['answers'][] = [];
  openDesk(async (row) => {
    answers.push(row.answers);
    return row.answers.length === 0 ? { refusals: [tooMany], outcome: null, copy: null } : lent;
  });
  await user.type(scanBox(), `${CARD}{Enter}`);
  await user.type(scanBox(), `${BARCODE}{Enter}`);

  const choices = within(await screen.findByRole('group', { name: /Laskar Pelangi/ }));
  expect(choices.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    '1Jangan, lewati',
    '2Tetap pinjamkan…',
    expect.stringContaining('0'),
  ]);
  await user.type(scanBox(), '2');
  const reason = await screen.findByRole('textbox', { name: 'Alasan melewati aturan' });
  await user.type(reason, '{Enter}');
  expect(screen.getByText('Tulis alasannya.')).toBeTruthy();
  await user.type(reason, 'Diizinkan kepala layanan{Enter}');

  expect(await (await bookRow()).findByText('Sel, 8 Des 2026')).toBeTruthy();
  expect(answers).toEqual([[], [{ refusal: tooMany.refusal, reason: 'Diizinkan kepala layanan' }]]);
});

test('who may not override cannot choose to, whatever they press', async () => {
  const user = userEvent.setup({ delay: null });
  const lend = jest.fn(async () => ({ refusals: [tooMany], outcome: null, copy: null }));
  openDesk(lend, ['CIRCULATION_LEND']);
  await user.type(scanBox(), `${CARD}{Enter}`);
  await user.type(scanBox(), `${BARCODE}{Enter}`);

  const proceed = await screen.findByRole<HTMLButtonElement>('button', { name: /^Tetap pinjamkan/ });
  await user.type(scanBox(), '2{Enter}');

  expect([proceed.disabled, lend.mock.calls.length]).toEqual([true, 1]);
  expect(screen.queryByRole('textbox', { name: 'Alasan melewati aturan' })).toBeNull();
});

test('without a connection scans are kept and counted, and sent once there is one again', async () => {
  const user = userEvent.setup({ delay: null });
  const lend = jest.fn(async () => lent);
  const { offline } = openDesk(lend, ['CIRCULATION_LEND'], 'en');
  const box = () => scanBox('Scan a card or barcode, or type a name');
  await user.type(box(), `${CARD}{Enter}`);
  await act(() => offline.connect(false));

  await user.type(box(), `${BARCODE}{Enter}`);
  expect(await screen.findByText('1 of 500.')).toBeTruthy();
  expect([offline.kept.map(({ card, code }) => [card, code]), lend.mock.calls.length]).toEqual([
    [[CARD, BARCODE]],
    0,
  ]);

  await act(() => offline.connect(true));
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await (await bookRow()).findByText('8 Dec 2026')).toBeTruthy();
  expect([offline.kept.length, lend.mock.calls.length]).toEqual([0, 1]);
});
