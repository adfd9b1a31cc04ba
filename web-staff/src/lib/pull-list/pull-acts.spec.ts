import { canBeScanned, isStillToPull, pullKeys } from './pull-acts';
import type { PullStand } from './pull-acts';

const open: PullStand = {
  result: undefined,
  missed: undefined,
  waitsFor: null,
  underWay: null,
  mayAct: true,
};
const trapped: PullStand = { ...open, result: { messages: [], outcome: { trappedHold: null } as never } };
const refused: PullStand = {
  ...open,
  result: { messages: ['Tidak dikenal.'], outcome: null },
  missed: ['Ditolak.'],
};

/** The acts that A and T lead to. */
function pressed(stand: PullStand | null): string[] {
  const acts: string[] = [];
  const keys = pullKeys(stand, { found: () => acts.push('found'), missed: () => acts.push('missed') });
  keys.A();
  keys.T();
  return acts;
}

test('A and T act on a copy that still has to be fetched, also after a refusal', () => {
  expect([pressed(open), pressed(refused)]).toEqual([
    ['found', 'missed'],
    ['found', 'missed'],
  ]);
});

test('A and T leave a copy alone that was found, noted as missing or spoken of just now, and where nobody may', () => {
  expect(
    [
      trapped,
      { ...open, missed: [] },
      { ...open, waitsFor: 'found' as const },
      { ...open, underWay: 'missed' as const },
      { ...open, mayAct: false },
      null,
    ].map(pressed),
  ).toEqual([[], [], [], [], [], []]);
});

test('the buttons stand there as long as the keys act', () => {
  expect([open, refused, trapped, { ...open, missed: [] }].map(isStillToPull)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a scan counts also for a copy that was said to be missing, and once only', () => {
  expect(
    [
      open,
      { ...open, waitsFor: 'missed' as const },
      { ...open, underWay: 'missed' as const },
      { ...open, missed: [] },
      { ...open, underWay: 'found' as const },
      trapped,
      { ...open, mayAct: false },
    ].map(canBeScanned),
  ).toEqual([true, true, true, true, false, false, false]);
});
