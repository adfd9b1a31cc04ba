import { MEMBER, ruleRow } from '../testing/check-out-facts';
import { FIXTURE_CALENDAR, NEVER_OPEN } from '../testing/fixture-calendar';
import type { PlaceHoldFacts } from './hold-refusals.rules';
import { refusalsForHold, refusalsForSuspension } from './hold-refusals.rules';
import { hasShelfTimeEnded, lastShelfDay, shelfRulesFrom } from './hold-queue.rules';
import { ruleBook } from '../rules/rule-matrix.rules';

const KEY = { branch: 'A', category: 'Standard', materialType: 'BOOK' };
const ON_LOAN = { id: 'cpy_1', isHoldable: true, isOnShelf: false };
const ON_SHELF = { id: 'cpy_2', isHoldable: true, isOnShelf: true };
const FACTS: PlaceHoldFacts = {
  today: '2026-08-13',
  member: MEMBER,
  target: { kind: 'title' },
  copies: [ON_LOAN],
  ownHolds: 0,
  ownHoldsOnTitle: 0,
  hasTitleOnLoan: false,
};
const written = (changes: Partial<PlaceHoldFacts> = {}, ...rows: string[]) =>
  refusalsForHold(ruleBook(rows.map(ruleRow), KEY), { ...FACTS, ...changes }).map(
    ({ code, needs }) => `${code} ${needs}`,
  );

describe('placing a hold', () => {
  it('AC-50 a second hold of one member on one title is refused', () => {
    expect([
      written(),
      written({ ownHolds: 1, ownHoldsOnTitle: 1 }),
      written({ ownHolds: 1, ownHoldsOnTitle: 1 }, '* * * maxHoldsPerTitle 2'),
    ]).toEqual([[], ['TOO_MANY_HOLDS_ON_TITLE never'], []]);
  });

  it.each([
    ['always', [[], [], []]],
    ['ifAnyOut', [[], ['COPIES_ON_SHELF never'], []]],
    ['ifAllOut', [['COPIES_ON_SHELF never'], ['COPIES_ON_SHELF never'], []]],
  ])('AC-51 with one of two copies out, none out, both out: %s answers %j', (policy, answers) => {
    const shelves = [
      [ON_LOAN, ON_SHELF],
      [ON_SHELF, { ...ON_SHELF, id: 'cpy_3' }],
      [ON_LOAN, { ...ON_LOAN, id: 'cpy_3' }],
    ];

    expect(shelves.map((copies) => written({ copies }, `* * * holdsWhileOnShelf ${policy}`))).toEqual(
      answers,
    );
  });

  it('AC-51 by default a title is held though a copy stands on the shelf', () => {
    expect(written({ copies: [ON_LOAN, ON_SHELF] })).toEqual([]);
  });

  it('beside AC-51: copies that can fill no hold do not count, and without any other the hold is refused', () => {
    const reference = { id: 'cpy_9', isHoldable: false, isOnShelf: true };

    expect([
      written({ copies: [ON_LOAN, reference] }, '* * * holdsWhileOnShelf ifAllOut'),
      written({ copies: [reference] }),
      written({ target: { kind: 'copy', copyId: 'cpy_9' }, copies: [ON_LOAN, reference] }),
    ]).toEqual([[], ['NO_COPY_CAN_FILL never'], ['NO_COPY_CAN_FILL never']]);
  });

  it('limits, blocks and the end of the membership refuse; a title at home asks', () => {
    const blocks = [{ id: 'blk_1', kind: 'manual', until: null }] as const;

    expect([
      written({ ownHolds: 5 }),
      written({ member: { ...MEMBER, blocks } }),
      written({ member: { ...MEMBER, membershipUntil: '2026-08-12' } }),
      written({ hasTitleOnLoan: true }),
    ]).toEqual([
      ['TOO_MANY_HOLDS override'],
      ['MEMBER_BLOCKED override'],
      ['MEMBERSHIP_EXPIRED never'],
      ['ALREADY_BORROWED confirm'],
    ]);
  });

  it('a provisional member has one hold until seen at the desk', () => {
    const member = { ...MEMBER, standing: 'provisional' } as const;

    expect([written({ member }), written({ member, ownHolds: 1 })]).toEqual([
      [],
      ['PROVISIONAL_MEMBER never'],
    ]);
  });

  it('a child without a consent has one hold', () => {
    const member = { ...MEMBER, standing: 'unconsented' } as const;

    expect([written({ member }), written({ member, ownHolds: 1 })]).toEqual([[], ['CONSENT_NEEDED never']]);
  });
});

describe('suspending a hold', () => {
  it.each(['waiting', 'inTransit'] as const)('AC-46 a hold whose copy is %s cannot be suspended', (state) => {
    expect(refusalsForSuspension({ state }, '2026-08-30', '2026-08-13')).toMatchObject([
      { code: 'ALREADY_SET_ASIDE', needs: 'never', facts: { state } },
    ]);
  });

  it('AC-46 a hold in the queue can, until a day to come or without end', () => {
    expect([
      refusalsForSuspension({ state: 'queued' }, '2026-08-14', '2026-08-13'),
      refusalsForSuspension({ state: 'queued' }, null, '2026-08-13'),
    ]).toEqual([[], []]);
    expect(
      refusalsForSuspension({ state: 'queued' }, '2026-08-13', '2026-08-13').map(({ code }) => code),
    ).toEqual(['NOT_IN_THE_FUTURE']);
  });
});

describe('the shelf of holds', () => {
  const RULES = shelfRulesFrom(ruleBook([], KEY));
  const shelved = { trappedOn: '2026-08-13', membersLastDay: null, calendar: FIXTURE_CALENDAR };

  it('AC-40 seven open days from Thursday 13 August end on Saturday 22; calendar days as a setting on Thursday 20', () => {
    expect(lastShelfDay(shelved, RULES)).toEqual({ ok: true, value: '2026-08-22' });
    expect(lastShelfDay(shelved, { ...RULES, holdPickupCounts: 'calendarDays' })).toEqual({
      ok: true,
      value: '2026-08-20',
    });
  });

  it('beside AC-40: calendar days that end on a closed day end on the next open one, and the opened Sunday counts', () => {
    expect(
      lastShelfDay({ ...shelved, trappedOn: '2026-08-10' }, { ...RULES, holdPickupCounts: 'calendarDays' }),
    ).toEqual({ ok: true, value: '2026-08-18' });
    expect(lastShelfDay({ ...shelved, trappedOn: '2026-08-21' }, { ...RULES, holdPickupDays: 2 })).toEqual({
      ok: true,
      value: '2026-08-23',
    });
  });

  it("AC-41 the member's own last day holds if it is earlier, and only then", () => {
    expect(lastShelfDay({ ...shelved, membersLastDay: '2026-08-18' }, RULES)).toEqual({
      ok: true,
      value: '2026-08-18',
    });
    expect(lastShelfDay({ ...shelved, membersLastDay: '2026-09-30' }, RULES)).toEqual({
      ok: true,
      value: '2026-08-22',
    });
  });

  it('AC-42 on its last day a hold is kept, on the day after it has ended', () => {
    const ended = (today: string) =>
      hasShelfTimeEnded('2026-08-20', today, { calendar: FIXTURE_CALENDAR, rules: RULES });

    expect([ended('2026-08-20'), ended('2026-08-21')]).toEqual([false, true]);
  });

  it('beside AC-42: on closed days no hold ends, unless the rule says so', () => {
    const ended = (today: string, holdExpiresOnClosedDays: 'no' | 'yes' = 'no') =>
      hasShelfTimeEnded('2026-08-15', today, {
        calendar: FIXTURE_CALENDAR,
        rules: { ...RULES, holdExpiresOnClosedDays },
      });

    expect([
      ended('2026-08-16'),
      ended('2026-08-17'),
      ended('2026-08-18'),
      ended('2026-08-16', 'yes'),
    ]).toEqual([false, false, true, true]);
  });

  it('AC-52 a hold whose member does not come is ended by the sweep eight days later, and nobody has to override it', () => {
    expect(hasShelfTimeEnded('2026-08-12', '2026-08-20', { calendar: FIXTURE_CALENDAR, rules: RULES })).toBe(
      true,
    );
  });

  it('a branch that never opens refuses a last day', () => {
    expect(lastShelfDay({ ...shelved, calendar: NEVER_OPEN }, RULES)).toMatchObject({
      ok: false,
      refusals: [{ code: 'NO_OPEN_DAYS' }],
    });
  });
});
