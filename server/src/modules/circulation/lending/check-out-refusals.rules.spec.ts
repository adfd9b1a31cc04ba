import type { FactChanges } from '../testing/check-out-facts';
import { checkOutFacts, buildCountedLoans } from '../testing/check-out-facts';
import { refusalsForCheckOut } from './check-out-refusals.rules';
import type { DeskAnswer } from '../refusals/refusal.rules';
import { unresolvedRefusals } from '../refusals/refusal.rules';

const refusals = (changes: FactChanges = {}) => refusalsForCheckOut(checkOutFacts(changes));
/** Writes refusals as `CODE needs permission`. */
const written = (changes: FactChanges = {}) =>
  refusals(changes).map(({ code, needs, permission }) => [code, needs, permission].filter(Boolean).join(' '));
const key = (materialType: string, branch = 'A') => ({ branch, category: 'Standard', materialType });

it('nothing stands against a plain check-out', () => {
  expect(refusals()).toEqual([]);
});

describe('limits of loans', () => {
  it('AC-05 without any row every check-out is refused and nobody can go on', () => {
    expect(refusals({ rows: [] })).toEqual([
      {
        code: 'NO_LOAN_RULE',
        needs: 'never',
        permission: null,
        choices: [],
        asksReason: false,
        rule: { name: 'maxLoans', rowId: null },
        earliest: null,
        facts: {},
      },
    ]);
  });

  it('AC-05 unlimited is a value of its own', () => {
    expect(written({ rows: ['* * * maxLoans unlimited'], loans: buildCountedLoans(400, 'BOOK') })).toEqual(
      [],
    );
  });

  it('AC-10 the fourth of three copies is refused; who may override says why', () => {
    const found = refusals({ rows: ['* * * maxLoans 3'], loans: buildCountedLoans(3, 'BOOK') });

    expect(found).toEqual([
      {
        code: 'TOO_MANY_LOANS',
        needs: 'override',
        permission: 'loan.overrideLimit',
        choices: [],
        asksReason: true,
        rule: { name: 'maxLoans', rowId: '* * * maxLoans 3' },
        earliest: null,
        facts: { limit: 3, count: 3 },
      },
    ]);
    const answer: DeskAnswer = {
      acceptedCodes: ['TOO_MANY_LOANS'],
      permissions: ['loan.overrideLimit'],
      reason: 'Tugas kelompok',
    };
    expect(
      [
        unresolvedRefusals(found, null),
        unresolvedRefusals(found, answer),
        unresolvedRefusals(found, { ...answer, permissions: [] }),
        unresolvedRefusals(found, { ...answer, reason: ' ' }),
        unresolvedRefusals(found, { ...answer, acceptedCodes: [] }),
      ].map(({ length }) => length),
    ).toEqual([1, 0, 1, 1, 1]);
  });

  it('AC-10 the third of three copies is lent', () => {
    expect(written({ rows: ['* * * maxLoans 3'], loans: buildCountedLoans(2, 'BOOK') })).toEqual([]);
  });

  it('AC-11 a row of its own counts its own loans: with 2 DVDs and 4 books a third DVD is refused, a fifth book is lent', () => {
    const facts = {
      rows: ['* * * maxLoans 5', '* * DVD maxLoans 2'],
      loans: [...buildCountedLoans(2, 'DVD'), ...buildCountedLoans(4, 'BOOK')],
    };

    expect([written({ ...facts, key: key('DVD') }), written({ ...facts, key: key('BOOK') })]).toEqual([
      ['TOO_MANY_LOANS override loan.overrideLimit'],
      [],
    ]);
  });

  it('beside AC-11: a fifth book uses the row up, and a map under it is refused as well', () => {
    const facts = {
      rows: ['* * * maxLoans 5', '* * DVD maxLoans 2'],
      loans: [...buildCountedLoans(2, 'DVD'), ...buildCountedLoans(5, 'BOOK')],
    };

    expect([written({ ...facts, key: key('BOOK') }), written({ ...facts, key: key('MAP') })]).toEqual([
      ['TOO_MANY_LOANS override loan.overrideLimit'],
      ['TOO_MANY_LOANS override loan.overrideLimit'],
    ]);
  });

  it('beside AC-11: copies of branch B do not use up the row of branch A', () => {
    const facts = {
      rows: ['A * * maxLoans 2', '* * * maxLoans 5'],
      loans: [...buildCountedLoans(1, 'BOOK'), ...buildCountedLoans(4, 'BOOK', 'B')],
    };

    expect([
      written(facts),
      written({ ...facts, key: key('BOOK', 'B') }),
      written({ ...facts, loans: [...facts.loans, ...buildCountedLoans(1, 'BOOK')] }),
    ]).toEqual([[], [], ['TOO_MANY_LOANS override loan.overrideLimit']]);
  });

  it('beside AC-11: a type that may never be lent, and one without limit', () => {
    const rows = ['* * * maxLoans 1', '* * MAP maxLoans 0', '* * COMIC maxLoans unlimited'];

    expect([
      written({ rows, key: key('MAP') }),
      written({
        rows,
        key: key('COMIC'),
        loans: [...buildCountedLoans(1, 'BOOK'), ...buildCountedLoans(30, 'COMIC')],
      }),
    ]).toEqual([['TOO_MANY_LOANS override loan.overrideLimit'], []]);
  });

  it('beside AC-11: what is read in the house does not count unless the rule says so', () => {
    const reading = [{ branch: 'A', materialType: 'BOOK', purpose: 'inHouse' as const }];

    expect([
      written({ rows: ['* * * maxLoans 1'], loans: reading }),
      written({ rows: ['* * * maxLoans 1', '* * * inHouseUse countsAsLoan'], loans: reading }),
    ]).toEqual([[], ['TOO_MANY_LOANS override loan.overrideLimit']]);
  });

  it('AC-13 the basket counts: with one loan and one copy in the basket the third scan is refused at two', () => {
    const [open, basket] = [buildCountedLoans(1, 'BOOK'), buildCountedLoans(1, 'BOOK')];

    expect([
      written({ rows: ['* * * maxLoans 2'], loans: [...open] }),
      written({ rows: ['* * * maxLoans 2'], loans: [...open, ...basket] }),
    ]).toEqual([[], ['TOO_MANY_LOANS override loan.overrideLimit']]);
  });

  it('AC-14 the total of the category holds although the row of the type is not used up', () => {
    const found = refusals({
      rows: ['* * * maxLoans 2', '* * COMIC maxLoans 1', '* Standard * maxLoansTotal 2'],
      key: key('COMIC'),
      loans: buildCountedLoans(2, 'BOOK'),
    });

    expect(found.map(({ code, rule, facts }) => ({ code, rule, facts }))).toEqual([
      {
        code: 'TOO_MANY_LOANS_IN_TOTAL',
        rule: { name: 'maxLoansTotal', rowId: '* Standard * maxLoansTotal 2' },
        facts: { limit: 2, count: 2 },
      },
    ]);
  });

  it('a provisional member borrows nothing until seen at the desk, or as much as the rule says', () => {
    const provisional = { member: { standing: 'provisional' as const } };

    expect(written(provisional)).toEqual(['PROVISIONAL_MEMBER never']);
    expect(written({ ...provisional, rows: ['* * * maxLoans 5', '* * * provisionalMaxLoans 1'] })).toEqual(
      [],
    );
    expect(
      written({
        ...provisional,
        rows: ['* * * maxLoans 5', '* * * provisionalMaxLoans 1'],
        loans: buildCountedLoans(1, 'BOOK'),
      }),
    ).toEqual(['PROVISIONAL_MEMBER never']);
  });

  it('a child without a consent borrows one book, or as many as the rule of the category says', () => {
    const unconsented = { member: { standing: 'unconsented' as const } };
    const rows = ['* * * maxLoans 5'];

    expect([
      written({ ...unconsented, rows }),
      written({ ...unconsented, rows, loans: buildCountedLoans(1, 'BOOK') }),
      written({ ...unconsented, rows: [...rows, '* Standard * noConsentMaxLoans 0'] }),
    ]).toEqual([[], ['CONSENT_NEEDED never'], ['CONSENT_NEEDED never']]);
  });
});

describe('the copy', () => {
  it('AC-48 a copy that waits for somebody else is lent only after a choice and with a reason', () => {
    const [found] = refusals({ copy: { claim: { holdId: 'hld_1', memberId: 'mbr_y', state: 'waiting' } } });

    expect(found).toMatchObject({
      code: 'HELD_FOR_ANOTHER',
      needs: 'confirm',
      choices: ['cancelHold', 'returnToQueue'],
      asksReason: true,
      facts: { holdId: 'hld_1', state: 'waiting' },
    });
  });

  it('beside AC-48: in transit the same, next in a queue without a choice, and for the member nothing stands against it', () => {
    const claimed = (state: 'inTransit' | 'queued', memberId: string) =>
      refusals({ copy: { claim: { holdId: 'hld_1', memberId, state } } }).map(({ choices }) => choices);

    expect([
      claimed('inTransit', 'mbr_y'),
      claimed('queued', 'mbr_y'),
      claimed('inTransit', 'mbr_x'),
    ]).toEqual([[['cancelHold', 'returnToQueue']], [[]], []]);
  });

  it('AC-74 a member who scans an own loan is asked about a renewal and nothing else', () => {
    const found = refusals({
      copy: { condition: 'ON_LOAN', openLoan: { id: 'lon_1', memberId: 'mbr_x' } },
      rows: ['* * * maxLoans 1'],
      loans: buildCountedLoans(1, 'BOOK'),
    });

    expect(found.map(({ code, needs, facts }) => ({ code, needs, facts }))).toEqual([
      { code: 'RENEW_INSTEAD', needs: 'confirm', facts: { loanId: 'lon_1' } },
    ]);
  });

  it('AC-75 a copy on loan to somebody else is returned for them after confirmation, and they are not named', () => {
    const found = refusals({ copy: { condition: 'ON_LOAN', openLoan: { id: 'lon_1', memberId: 'mbr_y' } } });

    expect(found.map(({ code, needs, asksReason, facts }) => ({ code, needs, asksReason, facts }))).toEqual([
      { code: 'LENT_TO_ANOTHER', needs: 'confirm', asksReason: false, facts: { loanId: 'lon_1' } },
    ]);
  });

  it.each([
    ['WITHDRAWN', 'COPY_WITHDRAWN never'],
    ['LOST', 'COPY_LOST confirm'],
    ['MISSING', 'COPY_MISSING confirm'],
    ['IN_REPAIR', 'COPY_IN_REPAIR confirm'],
    ['IN_PROCESSING', 'COPY_IN_PROCESSING confirm'],
    ['IN_TRANSIT', 'COPY_IN_TRANSIT confirm'],
    ['ON_ORDER', 'COPY_ON_ORDER confirm'],
  ] as const)('a copy that is %s: %s', (condition, refused) => {
    expect(written({ copy: { condition } })).toEqual([refused]);
  });

  it('reference copies are lent by those who may, and read in the house by everybody', () => {
    expect(written({ copy: { isReferenceOnly: true } })).toEqual([
      'REFERENCE_ONLY override loan.overrideReference',
    ]);
    expect(
      written({
        copy: { isReferenceOnly: true },
        purpose: 'inHouse',
        rows: [],
        member: { membershipUntil: '2026-08-01', debt: 900_000 },
      }),
    ).toEqual([]);
  });
});

describe('the member', () => {
  it('AC-70 a debt of exactly the limit is allowed, more is refused', () => {
    const limit = ['* * * maxLoans 5', '* * * debtLimit 10000'];

    expect([
      written({ rows: limit, member: { debt: 10_000 } }),
      written({ rows: limit, member: { debt: 10_500 } }),
    ]).toEqual([[], ['TOO_MUCH_DEBT override loan.overrideDebt']]);
  });

  it('AC-73 a debt of 500,000 is refused although no row says so', () => {
    expect(refusals({ member: { debt: 500_000 } })).toMatchObject([
      {
        code: 'TOO_MUCH_DEBT',
        rule: { name: 'debtLimit', rowId: null },
        facts: { limit: 10_000, debt: 500_000 },
      },
    ]);
  });

  it('AC-71 an overdue loan asks for confirmation; as settings it allows or blocks', () => {
    const overdue = (policy?: string) =>
      written({
        overdueLoans: 1,
        rows: ['* * * maxLoans 5', ...(policy ? [`* * * overduesAtCheckOut ${policy}`] : [])],
      });

    expect([overdue(), overdue('allow'), overdue('block')]).toEqual([
      ['OVERDUE_LOANS confirm'],
      [],
      ['OVERDUE_LOANS override loan.overrideBlock'],
    ]);
  });

  it('AC-72 the debts of the cards a member answers for count only where a rule says so', () => {
    const parent = (rows: string[]) =>
      written({ member: { guaranteesDebt: 50_001 }, rows: ['* * * maxLoans 5', ...rows] });

    expect([
      parent([]),
      parent(['* Standard * guaranteesDebtLimit 50000']),
      parent(['* Standard * guaranteesDebtLimit 50001']),
    ]).toEqual([[], ['GUARANTEES_OWE_TOO_MUCH override loan.overrideDebt'], []]);
  });

  it('a block holds through its last day and says when it is over', () => {
    const blocked = (until: string | null) =>
      refusals({ member: { blocks: [{ id: 'blk_1', kind: 'suspension', until }] } }).map(
        ({ code, earliest }) => `${code} ${earliest}`,
      );

    expect([blocked('2026-08-12'), blocked('2026-08-13'), blocked(null)]).toEqual([
      [],
      ['MEMBER_SUSPENDED 2026-08-14'],
      ['MEMBER_SUSPENDED null'],
    ]);
  });

  it('a card reported lost serves nobody, an expired membership is renewed first, and both are said', () => {
    expect(
      written({
        member: { membershipUntil: '2026-08-12', blocks: [{ id: 'blk_1', kind: 'lostCard', until: null }] },
      }),
    ).toEqual(['MEMBERSHIP_EXPIRED never', 'CARD_LOST never']);
  });
});
