import { emptyDesk } from '../desk-rows';
import type { DeskRow, ReturnedOutcome } from '../desk-rows';
import { toRowState, findRowSound } from './row-words';

const row = (changes: Partial<DeskRow>): DeskRow => ({
  id: '1',
  key: 'k',
  session: emptyDesk().session,
  code: 'B1',
  scannedAt: '2026-11-24T02:00:00Z',
  mode: 'auto',
  branchId: 'brn_1',
  act: 'return',
  state: 'done',
  member: null,
  loanId: null,
  copy: null,
  answers: [],
  refusals: [],
  outcome: null,
  fault: null,
  isLate: false,
  wasSentAtOnce: false,
  problem: null,
  isExplained: false,
  notice: null,
  ...changes,
});
const returned: ReturnedOutcome = {
  kind: 'returned',
  loanId: 'loa_1',
  wasOnLoan: true,
  fine: 0,
  overdueDays: 0,
  isHourly: false,
  suspendedUntil: null,
  trappedHold: null,
  transfer: null,
};

test('a plain return sounds like one, a late one asks for attention', () => {
  expect(findRowSound(row({ outcome: returned }))).toBe('returned');
  expect(findRowSound(row({ outcome: { ...returned, overdueDays: 4, fine: 2000 } }))).toBe('attention');
});

test('every state has its shape', () => {
  const states = ['checking', 'asking', 'refused', 'failed', 'skipped', 'undone'] as const;

  expect(states.map((state) => toRowState(row({ state })))).toEqual([
    'waiting',
    'attention',
    'blocked',
    'waiting',
    'note',
    'note',
  ]);
});

test('what was taken back or left alone makes no sound', () => {
  expect([findRowSound(row({ state: 'undone' })), findRowSound(row({ state: 'skipped' }))]).toEqual([
    null,
    null,
  ]);
});
