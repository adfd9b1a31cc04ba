import type { Waiting } from './queue.rules';
import { estimateStarts, settleQueue } from './queue.rules';

const NOW = new Date('2026-11-24T03:00:00Z');
const PAST = new Date('2026-11-24T02:59:00Z');
const at = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const waits = (id: string, position: number, changes: Partial<Waiting> = {}): Waiting => ({
  id,
  position,
  offeredItemId: null,
  offerEndsAt: null,
  missedCount: 0,
  ...changes,
});
const shown = (entries: readonly Waiting[]): (string | null)[][] =>
  entries.map(({ id, offeredItemId }) => [id, offeredItemId]);

test('the first in line gets the first free computer for ten minutes', () => {
  const { waiting } = settleQueue([waits('b', 2), waits('a', 1), waits('c', 3)], ['K1', 'K2'], NOW);

  expect(shown(waiting)).toEqual([
    ['a', 'K1'],
    ['b', 'K2'],
    ['c', null],
  ]);
  expect(waiting[0]?.offerEndsAt).toEqual(at(10));
});

test('an offer that passed goes to the next, and who let it pass moves one place back', () => {
  const late = { offeredItemId: 'K1', offerEndsAt: PAST };
  const { waiting, gone } = settleQueue([waits('a', 1, late), waits('b', 2), waits('c', 3)], ['K1'], NOW);

  expect(shown(waiting)).toEqual([
    ['b', 'K1'],
    ['a', null],
    ['c', null],
  ]);
  expect(waiting.map(({ position, missedCount }) => [position, missedCount])).toEqual([
    [1, 0],
    [2, 1],
    [3, 0],
  ]);
  expect(gone).toEqual([]);
});

test('two who let their offers pass at once make room for the two behind them', () => {
  const late = (offeredItemId: string) => ({ offeredItemId, offerEndsAt: PAST });
  const queue = [waits('a', 1, late('K1')), waits('b', 2, late('K2')), waits('c', 3), waits('d', 4)];
  const { waiting } = settleQueue(queue, ['K1', 'K2'], NOW);

  expect(new Map(waiting.map(({ id, offeredItemId }) => [id, offeredItemId]))).toEqual(
    new Map([
      ['a', null],
      ['b', null],
      ['c', 'K1'],
      ['d', 'K2'],
    ]),
  );
});

test('who waits alone is offered it again, and after three passed offers waits no more', () => {
  const late = { offeredItemId: 'K1', offerEndsAt: PAST };

  expect(shown(settleQueue([waits('a', 1, late)], ['K1'], NOW).waiting)).toEqual([['a', 'K1']]);
  const third = settleQueue([waits('a', 1, { ...late, missedCount: 2 }), waits('b', 2)], ['K1'], NOW);
  expect(third.gone.map(({ id }) => id)).toEqual(['a']);
  expect(shown(third.waiting)).toEqual([['b', 'K1']]);
});

test('a computer that broke is not offered any more, and the place stays', () => {
  const offer = { offeredItemId: 'K1', offerEndsAt: at(5) };
  const { waiting } = settleQueue([waits('a', 1, offer), waits('b', 2)], [], NOW);

  expect(waiting).toEqual([waits('a', 1), waits('b', 2)]);
});

test('what is settled stays as it is', () => {
  const once = settleQueue([waits('a', 1), waits('b', 2)], ['K1'], NOW).waiting;

  expect(settleQueue(once, ['K1'], at(1)).waiting).toEqual(once);
});

test('the estimate counts what runs, what is kept and who is ahead, and is silent without computers', () => {
  const queue = [
    waits('a', 1, { offeredItemId: 'K1', offerEndsAt: at(10) }),
    waits('b', 2),
    waits('c', 3),
    waits('d', 4),
  ];

  expect(estimateStarts(queue, { endsAt: [at(20)] })).toEqual(
    new Map([
      ['b', at(20)],
      ['c', at(70)],
      ['d', at(80)],
    ]),
  );
  expect(estimateStarts([waits('a', 1)], { endsAt: [] })).toEqual(new Map([['a', null]]));
});
