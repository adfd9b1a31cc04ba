import { MEMBER, ruleRow } from '../testing/check-out-facts';
import { at, FIXTURE_CALENDAR, NEVER_OPEN } from '../testing/fixture-calendar';
import { fineFor, fineRulesFrom } from '../overdue/overdue.rules';
import { decideRenewal } from './renewal.rules';
import type { RenewalFacts } from './renewal.rules';
import { ruleBook } from '../rules/rule-matrix.rules';

type Changes = Partial<Omit<RenewalFacts, 'loan' | 'member' | 'now' | 'rows' | 'waiting'>> & {
  readonly loan?: Partial<RenewalFacts['loan']>;
  readonly member?: Partial<RenewalFacts['member']>;
  readonly waiting?: Partial<RenewalFacts['waiting']>;
  readonly now?: string;
  readonly rows?: readonly string[];
};
const KEY = { branch: 'A', category: 'Standard', materialType: 'BOOK' };
const day = (on: string) => ({ kind: 'day', on }) as const;

/** A loan due on 20 August that its member renews alone on the 18th, with what a case changes about it. */
function decide({ loan, member, waiting, now, rows, ...rest }: Changes = {}) {
  return decideRenewal({
    channel: 'self',
    otherOverdueLoans: 0,
    key: KEY,
    calendar: FIXTURE_CALENDAR,
    ...rest,
    now: at(now ?? '2026-08-18 09:00'),
    rows: (rows ?? []).map(ruleRow),
    loan: { id: 'lon_1', due: day('2026-08-20'), renewals: 0, unseenRenewals: 0, ...loan },
    member: { ...MEMBER, ...member },
    waiting: { forThisCopy: 0, forAnyCopy: 0, freeCopies: 0, ...waiting },
  });
}

const written = (changes: Changes = {}) =>
  decide(changes).refusals.map(({ code, needs }) => `${code} ${needs}`);

describe('the new due date', () => {
  it('AC-29 counts from the due date: 27 August; as a setting from now: 25 August', () => {
    expect(decide().due).toEqual({ due: day('2026-08-27'), reasons: [] });
    expect(decide({ rows: ['* * * renewalBase now'] }).due).toEqual({ due: day('2026-08-25'), reasons: [] });
  });

  it('AC-27 a renewal that would not make the loan due later is refused', () => {
    const early = { now: '2026-08-13 09:00', rows: ['* * * renewalBase now'] };

    expect(written(early)).toEqual(['DUE_DATE_WOULD_NOT_CHANGE never']);
    expect(written({ ...early, now: '2026-08-14 09:00' })).toEqual([]);
  });

  it('AC-27 the end of the membership is said to be the reason', () => {
    expect(decide({ member: { membershipUntil: '2026-08-20' } }).refusals).toMatchObject([
      { code: 'DUE_DATE_WOULD_NOT_CHANGE', facts: { due: '2026-08-20', because: 'MEMBERSHIP_ENDS' } },
    ]);
  });

  it('beside AC-27: a renewal moves over closed days like a loan', () => {
    expect(decide({ now: '2026-08-09 09:00', loan: { due: day('2026-08-10') } }).due).toEqual({
      due: day('2026-08-18'),
      reasons: ['MOVED_TO_OPEN_TIME'],
    });
  });

  it('beside AC-27: without open days nothing is renewed', () => {
    expect(decide({ calendar: NEVER_OPEN })).toMatchObject({
      due: null,
      refusals: [{ code: 'NO_OPEN_DAYS' }],
    });
  });
});

describe('what stands against a renewal', () => {
  it('AC-28 of two renewals the second is given, the third refused', () => {
    const rows = ['* * * maxRenewals 2'];

    expect([written({ rows, loan: { renewals: 1 } }), written({ rows, loan: { renewals: 2 } })]).toEqual([
      [],
      ['TOO_MANY_RENEWALS override'],
    ]);
  });

  it('AC-35 the server itself refuses the renewal for which no button is shown', () => {
    expect(decide({ loan: { renewals: 1 } }).refusals).toMatchObject([
      {
        code: 'TOO_MANY_RENEWALS',
        rule: { name: 'maxRenewals', rowId: null },
        facts: { limit: 1, count: 1 },
      },
    ]);
  });

  it.each([
    ['2026-08-16 09:00', 'date', ['TOO_SOON override']],
    ['2026-08-17 09:00', 'date', []],
    ['2026-08-17 23:59', 'date', []],
    ['2026-08-16 09:00', 'time', ['TOO_SOON override']],
    ['2026-08-17 09:00', 'time', ['TOO_SOON override']],
    ['2026-08-17 23:59', 'time', []],
  ])('AC-30 three days before 20 August, tried on %s by %s: %j', (now, precision, refused) => {
    expect(
      written({ now, rows: ['* * * renewNotBeforeDays 3', `* * * renewNotBeforePrecision ${precision}`] }),
    ).toEqual(refused);
  });

  it('AC-30 the refusal says the earliest day', () => {
    expect(
      decide({ now: '2026-08-16 09:00', rows: ['* * * renewNotBeforeDays 3'] }).refusals[0]?.earliest,
    ).toBe('2026-08-17');
  });

  it('AC-31 somebody waits for this very copy: refused for good, free copies or not, desk or not', () => {
    expect(written({ waiting: { forThisCopy: 1, freeCopies: 5 }, channel: 'desk' })).toEqual([
      'HELD_FOR_ANOTHER never',
    ]);
  });

  it('AC-32 somebody waits for any copy: renewed while other copies are free, refused as a setting', () => {
    const waiting = { forAnyCopy: 1, freeCopies: 2 };

    expect([written({ waiting }), written({ waiting, rows: ['* * * renewWhileOthersWait never'] })]).toEqual([
      [],
      ['HELD_FOR_ANOTHER never'],
    ]);
  });

  it('beside AC-32: the free copies must be enough for all who wait', () => {
    expect([
      written({ waiting: { forAnyCopy: 2, freeCopies: 2 } }),
      written({ waiting: { forAnyCopy: 3, freeCopies: 2 } }),
    ]).toEqual([[], ['HELD_FOR_ANOTHER never']]);
  });

  it('AC-33 another overdue loan does not matter; as a setting it refuses', () => {
    expect([
      written({ otherOverdueLoans: 1 }),
      written({ otherOverdueLoans: 1, rows: ['* * * renewalWhileOverdue block'] }),
    ]).toEqual([[], ['OTHER_LOAN_OVERDUE never']]);
  });

  it('AC-34 a debt of exactly the limit is allowed, more is refused', () => {
    expect([written({ member: { debt: 10_000 } }), written({ member: { debt: 10_500 } })]).toEqual([
      [],
      ['TOO_MUCH_DEBT override'],
    ]);
  });

  it('AC-36 an overdue loan is renewed at the desk only: 1,500 for three days, and due on 21 August', () => {
    const overdue: Changes = {
      now: '2026-08-14 09:00',
      loan: { due: day('2026-08-11') },
      rows: ['* * * finePerPeriod 500'],
    };
    const book = ruleBook(['* * * finePerPeriod 500'].map(ruleRow), KEY);

    expect([written(overdue), written({ ...overdue, channel: 'desk' })]).toEqual([
      ['LOAN_OVERDUE never'],
      ['LOAN_OVERDUE confirm'],
    ]);
    expect(decide(overdue).due?.due).toEqual(day('2026-08-21'));
    expect(
      fineFor(
        { due: day('2026-08-11'), returnedAt: at('2026-08-14 09:00'), calendar: FIXTURE_CALENDAR },
        fineRulesFrom(book),
        { price: null, otherUnpaidFines: 0 },
      ).amount,
    ).toBe(1_500);
  });

  it('AC-36 as settings overdue loans are renewed everywhere, or at the desk by permission only', () => {
    const overdue: Changes = { now: '2026-08-14 09:00', loan: { due: day('2026-08-11') } };

    expect(written({ ...overdue, rows: ['* * * renewalWhileOverdue allow'] })).toEqual([]);
    expect(written({ ...overdue, channel: 'desk', rows: ['* * * overdueRenewalAtDesk refuse'] })).toEqual([
      'LOAN_OVERDUE override',
    ]);
  });

  it('a copy that was long unseen is renewed at the desk only, where a rule says so', () => {
    const unseen: Changes = { loan: { unseenRenewals: 2 }, rows: ['* * * maxUnseenRenewals 2'] };

    expect([
      written(unseen),
      written({ ...unseen, channel: 'desk' }),
      written({ loan: { unseenRenewals: 2 } }),
    ]).toEqual([['COPY_MUST_BE_SEEN never'], [], []]);
  });

  it('all reasons are said, in their order', () => {
    const everything: Changes = {
      now: '2026-08-13 09:00',
      otherOverdueLoans: 1,
      waiting: { forThisCopy: 1 },
      loan: { renewals: 1, unseenRenewals: 1 },
      member: {
        debt: 20_000,
        membershipUntil: '2026-08-12',
        blocks: [{ id: 'blk_1', kind: 'manual', until: null }],
      },
      rows: ['* * * maxUnseenRenewals 1', '* * * renewalWhileOverdue block', '* * * renewNotBeforeDays 3'],
    };

    expect(decide(everything).refusals.map(({ code }) => code)).toEqual([
      'TOO_MANY_RENEWALS',
      'COPY_MUST_BE_SEEN',
      'MEMBER_BLOCKED',
      'MEMBERSHIP_EXPIRED',
      'OTHER_LOAN_OVERDUE',
      'TOO_MUCH_DEBT',
      'HELD_FOR_ANOTHER',
      'TOO_SOON',
      'DUE_DATE_WOULD_NOT_CHANGE',
    ]);
  });
});
