import { openHold } from '../testing/hold-cases';
import type { ShelfCopy, TitleOnShelves } from './pull-list.rules';
import { listHoldsAskedElsewhere, decidePulls } from './pull-list.rules';

const ALL_OPEN = { today: '2026-08-20', openBranches: new Set(['A', 'B', 'C']) };
const copyAt = (id: string, branchId: string, lookAheadDays = 0): ShelfCopy => ({
  id,
  branchId,
  lookAheadDays,
});
const pulls = (title: TitleOnShelves, day = ALL_OPEN): string[] =>
  decidePulls(title, day).map(({ holdId, copyId }) => `${holdId}<${copyId}`);

describe('which branch is asked for a copy', () => {
  const forA = openHold('h', 1, { pickupBranch: 'A' });

  it('is that of collecting, however many copies another one has', () => {
    expect(pulls({ holds: [forA], copies: [copyAt('1', 'B'), copyAt('2', 'B'), copyAt('3', 'A')] })).toEqual([
      'h<3',
    ]);
  });

  it('is that of collecting also on a day on which it is closed: nobody collects there before it opens', () => {
    expect(
      pulls(
        { holds: [forA], copies: [copyAt('1', 'B'), copyAt('3', 'A')] },
        { ...ALL_OPEN, openBranches: new Set(['B']) },
      ),
    ).toEqual(['h<3']);
  });

  it('is else the one with most copies, then the one whose id comes first, whoever asks and in whatever order the copies come', () => {
    const copies = [copyAt('1', 'B'), copyAt('2', 'C'), copyAt('3', 'C')];

    expect([pulls({ holds: [forA], copies }), pulls({ holds: [forA], copies: copies.toReversed() })]).toEqual(
      [['h<2'], ['h<2']],
    );
    expect(pulls({ holds: [forA], copies: [copyAt('2', 'C'), copyAt('1', 'B')] })).toEqual(['h<1']);
  });

  it('is one that is open today, unless all that have a copy are closed', () => {
    const copies = [copyAt('1', 'B'), copyAt('2', 'C'), copyAt('3', 'C')];

    expect(pulls({ holds: [forA], copies }, { ...ALL_OPEN, openBranches: new Set(['A', 'B']) })).toEqual([
      'h<1',
    ]);
    expect(pulls({ holds: [forA], copies }, { ...ALL_OPEN, openBranches: new Set() })).toEqual(['h<2']);
  });

  it('is another one for the next in the queue once a copy is spoken for', () => {
    const holds = [
      openHold('second', 2, { pickupBranch: 'A' }),
      openHold('first', 1, { pickupBranch: 'A' }),
      openHold('third', 3, { pickupBranch: 'A' }),
    ];

    expect(pulls({ holds, copies: [copyAt('1', 'A'), copyAt('2', 'B')] })).toEqual(['first<1', 'second<2']);
  });
});

describe('a hold on the pull list', () => {
  it('that asks for one copy gets that one or none, and others leave it its copy while they can', () => {
    const named = openHold('named', 2, { target: { kind: 'copy', copyId: '1' } });

    expect(
      pulls({ holds: [openHold('any', 1), named], copies: [copyAt('1', 'A'), copyAt('2', 'A')] }),
    ).toEqual(['any<2', 'named<1']);
    expect(pulls({ holds: [named], copies: [copyAt('2', 'A')] })).toEqual([]);
  });

  it('is no hold that rests or is wanted later; those behind it are served', () => {
    const resting = openHold('resting', 1, { suspension: { until: '2026-08-21' } });
    const later = openHold('later', 2, { startsOn: '2026-08-23' });
    const copies = [copyAt('1', 'A'), copyAt('2', 'A'), copyAt('3', 'A')];

    expect(pulls({ holds: [resting, later, openHold('now', 3)], copies })).toEqual(['now<1']);
    expect(pulls({ holds: [resting, later], copies: [copyAt('1', 'A', 2), copyAt('2', 'A', 3)] })).toEqual([
      'later<2',
    ]);
    expect(pulls({ holds: [resting, later], copies }, { ...ALL_OPEN, today: '2026-08-23' })).toEqual([
      'resting<1',
      'later<2',
    ]);
  });
});

describe('a copy that was fetched at a branch', () => {
  const holds = [
    openHold('forA', 1, { pickupBranch: 'A' }),
    openHold('forB', 2, { pickupBranch: 'B' }),
    openHold('last', 3, { pickupBranch: 'B' }),
  ];
  const copies = [copyAt('1', 'A'), copyAt('2', 'B'), copyAt('3', 'B')];

  it('passes over those for whom another branch is asked, and nobody else', () => {
    expect([...listHoldsAskedElsewhere({ holds, copies }, ALL_OPEN, 'B')]).toEqual(['forA']);
    expect([...listHoldsAskedElsewhere({ holds, copies }, ALL_OPEN, 'A')]).toEqual(['forB', 'last']);
  });

  it('passes over nobody where no other branch has a copy, so that it follows the queue', () => {
    expect([
      ...listHoldsAskedElsewhere({ holds, copies: [copyAt('2', 'B'), copyAt('3', 'B')] }, ALL_OPEN, 'B'),
    ]).toEqual([]);
  });
});
