import fc from 'fast-check';

import { fillingCopy, openHold } from '../testing/hold-cases';
import type { OpenHold } from './hold-queue.rules';
import { isRestingOn } from './hold-queue.rules';
import {
  holdFulfilledBy,
  inQueueOrder,
  nextHoldFor,
  findQueuePlace,
  rankAtFront,
  rankOfNewHold,
  ranksAfterMove,
} from './hold-queue.rules';

const TODAY = { today: '2026-08-20', lookAheadDays: 0 };
const copy = fillingCopy('cpy_1');
const [a, b, c] = [openHold('a', 1), openHold('b', 2), openHold('c', 3)];

function moved(holds: readonly OpenHold[], holdId: string, place: number): string {
  const ranks = new Map(ranksAfterMove(holds, holdId, place).map((one) => [one.holdId, one.rank]));
  return inQueueOrder(holds.map((hold) => ({ ...hold, rank: ranks.get(hold.id) ?? hold.rank })))
    .map(({ id }) => id)
    .join('');
}

describe('the queue', () => {
  it('AC-37 when B cancels, A is first and C second', () => {
    expect([findQueuePlace([a, c], 'a'), findQueuePlace([a, c], 'c'), findQueuePlace([a, c], 'b')]).toEqual([
      1,
      2,
      null,
    ]);
  });

  it('beside AC-37: holds of one rank stand in the order of their ids, and a hold that is set aside has no place', () => {
    const holds = [
      openHold('b', 1),
      openHold('a', 1),
      openHold('0', 0, { state: 'waiting', trappedCopyId: 'cpy_9' }),
    ];

    expect([inQueueOrder(holds).map(({ id }) => id), findQueuePlace(holds, '0')]).toEqual([['a', 'b'], null]);
  });

  it('beside AC-37: a new hold goes to the end, but not behind those that stay last', () => {
    const last = openHold('z', rankOfNewHold([a, b], 'staysLast'));
    const next = openHold('d', rankOfNewHold([a, b, last]));

    expect(inQueueOrder([last, next, b, a]).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'z']);
    expect([rankOfNewHold([]), rankOfNewHold([a, b, c])]).toEqual([1, 4]);
  });

  it('a hold is moved to a place, beyond the ends to the end, and never behind those that stay last', () => {
    const last = openHold('z', rankOfNewHold([], 'staysLast'));
    const holds = [a, b, c, last];

    expect([
      moved(holds, 'c', 1),
      moved(holds, 'a', 2),
      moved(holds, 'a', 99),
      moved(holds, 'z', 1),
      moved(holds, 'b', 2),
    ]).toEqual(['cabz', 'bacz', 'bcaz', 'abcz', 'abcz']);
    expect(ranksAfterMove(holds, 'b', 2)).toEqual([]);
  });

  it('a hold whose copy went to somebody else goes back to the front', () => {
    expect(rankAtFront([b, c])).toBe(1);
    expect(rankAtFront([a, b])).toBe(0);
  });
});

describe('which hold a copy fills', () => {
  it('AC-39 a hold that begins on 1 September is passed over on 20 August and keeps its place', () => {
    const [d, e] = [openHold('d', 1, { startsOn: '2026-09-01' }), openHold('e', 2)];

    expect(nextHoldFor(copy, [d, e], TODAY)).toBe(e);
    expect(findQueuePlace([d, { ...e, state: 'waiting', trappedCopyId: 'cpy_1' }], 'd')).toBe(1);
  });

  it('beside AC-39: with twelve days of look-ahead it is filled, with eleven not', () => {
    const d = openHold('d', 1, { startsOn: '2026-09-01' });

    expect([12, 11].map((lookAheadDays) => nextHoldFor(copy, [d], { ...TODAY, lookAheadDays })?.id)).toEqual([
      'd',
      undefined,
    ]);
  });

  it('beside AC-39: a hold that rests is passed over, keeps its place, and is first again when it wakes', () => {
    const resting = openHold('a', 1, { suspension: { until: '2026-08-30' } });

    expect(nextHoldFor(copy, [resting, b], TODAY)).toBe(b);
    expect([
      findQueuePlace([resting, b], 'a'),
      nextHoldFor(copy, [resting, b], { ...TODAY, today: '2026-08-30' })?.id,
    ]).toEqual([1, 'a']);
  });

  it('AC-45 suspended until 30 August: still on the 29th, awake on the 30th, with the same place', () => {
    const hold = openHold('b', 2, { suspension: { until: '2026-08-30' } });

    expect([
      isRestingOn(hold, '2026-08-29'),
      isRestingOn(hold, '2026-08-30'),
      findQueuePlace([a, hold, c], 'b'),
    ]).toEqual([true, false, 2]);
  });

  it('beside AC-45: without a day a hold rests until it is resumed', () => {
    expect(isRestingOn(openHold('b', 2, { suspension: { until: null } }), '2036-01-01')).toBe(true);
  });

  it('beside AC-46: a hold on another copy is passed over, one on this copy waits its turn', () => {
    const other = openHold('a', 1, { target: { kind: 'copy', copyId: 'cpy_2' } });
    const own = openHold('c', 3, { target: { kind: 'copy', copyId: 'cpy_1' } });

    expect([
      nextHoldFor(copy, [other, b, own], TODAY)?.id,
      nextHoldFor(copy, [other, own], TODAY)?.id,
      nextHoldFor(copy, [other], TODAY),
    ]).toEqual(['b', 'c', null]);
  });

  it('beside AC-46: a copy that may not be reserved fills nothing, and one that may not travel passes over other branches', () => {
    const far = openHold('a', 1, { pickupBranch: 'B' });

    expect(nextHoldFor(fillingCopy('cpy_1', { isHoldable: false }), [a], TODAY)).toBeNull();
    expect(nextHoldFor(fillingCopy('cpy_1', { closedBranches: ['B'] }), [far, b], TODAY)).toBe(b);
  });

  it('AC-44 when a hold on the shelf has ended, its copy goes to the next that waits', () => {
    const waiting = openHold('a', 1, { state: 'waiting', trappedCopyId: 'cpy_1' });

    expect([nextHoldFor(copy, [waiting, b, c], TODAY), nextHoldFor(copy, [b, c], TODAY)?.id]).toEqual([
      null,
      'b',
    ]);
  });

  it('AC-49 a member who borrows a fitting copy has the hold filled; the others move up', () => {
    expect(holdFulfilledBy('cpy_7', 'mbr_b', [a, b, c])).toBe(b);
    expect([findQueuePlace([a, c], 'a'), findQueuePlace([a, c], 'c')]).toEqual([1, 2]);
  });

  it('beside AC-49: the copy set aside for the member comes first, a hold on another copy is not filled', () => {
    const shelved = openHold('s', 9, { memberId: 'mbr_b', state: 'waiting', trappedCopyId: 'cpy_7' });
    const other = openHold('o', 1, { memberId: 'mbr_x', target: { kind: 'copy', copyId: 'cpy_8' } });

    expect([
      holdFulfilledBy('cpy_7', 'mbr_b', [b, shelved])?.id,
      holdFulfilledBy('cpy_7', 'mbr_x', [other]),
      holdFulfilledBy('cpy_7', 'mbr_nobody', [a, b]),
    ]).toEqual(['s', null, null]);
  });
});

describe('whatever the queue', () => {
  const anyHold = fc.record({
    rank: fc.integer({ min: 1, max: 9 }),
    startsIn: fc.option(fc.integer({ min: -3, max: 3 })),
    rests: fc.boolean(),
    copyId: fc.option(fc.constantFrom('cpy_1', 'cpy_2')),
  });
  const anyQueue = fc.array(anyHold, { maxLength: 8 }).map((drawn) =>
    drawn.map(({ rank, startsIn, rests, copyId }, index) =>
      openHold(`h${index}`, rank, {
        startsOn: startsIn === null ? null : `2026-08-${20 + startsIn}`,
        suspension: rests ? { until: null } : null,
        target: copyId === null ? { kind: 'title' } : { kind: 'copy', copyId },
      }),
    ),
  );

  it('places run from 1 to n without a gap, and no hold before the filled one could have been filled', () => {
    fc.assert(
      fc.property(anyQueue, (holds) => {
        const places = holds.map(({ id }) => findQueuePlace(holds, id)).sort();
        const found = nextHoldFor(copy, holds, TODAY);
        const passed = inQueueOrder(holds).slice(
          0,
          found ? (findQueuePlace(holds, found.id) ?? 1) - 1 : holds.length,
        );

        expect(places).toEqual(holds.map((_, index) => index + 1));
        expect(passed.every((hold) => nextHoldFor(copy, [hold], TODAY) === null)).toBe(true);
      }),
    );
  });

  it('after a move the hold has its place and the others keep their order', () => {
    fc.assert(
      fc.property(
        anyQueue.filter(({ length }) => length > 0),
        fc.nat({ max: 7 }),
        fc.integer({ min: 1, max: 8 }),
        (holds, which, place) => {
          const id = holds[which % holds.length]?.id ?? '';
          const before = inQueueOrder(holds)
            .map((hold) => hold.id)
            .filter((one) => one !== id);

          expect(moved(holds, id, place)).toBe(
            before.toSpliced(Math.min(place - 1, before.length), 0, id).join(''),
          );
        },
      ),
    );
  });
});
