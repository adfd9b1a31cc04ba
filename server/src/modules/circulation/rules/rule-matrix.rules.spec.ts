import fc from 'fast-check';

import { problemsOfMatrix, warningsOfMatrix } from './rule-matrix-problems.rules';
import { branchForRules } from './rule-matrix.rules';
import type { RuleKey, RuleRow } from './rule-matrix.rules';
import { ANY, resolveRule, rowsThatFit, ruleBook } from './rule-matrix.rules';
import { RULES } from './definitions/all-rules.rules';
import { SEED_RULES } from './definitions/seed.rules';

/** Writes a row as `A Child * loanPeriod 14d`; its id is that text. */
function row(text: string): RuleRow {
  const [branch = '', category = '', materialType = '', name = '', value = ''] = text.split(' ');
  return { id: text, branch, category, materialType, name, value };
}

const key = (branch: string, category: string, materialType: string): RuleKey => ({
  branch,
  category,
  materialType,
});
const days = (count: number) => ({ unit: 'day', count });

describe('which row decides', () => {
  it('AC-01 member category beats material type: a child borrows a DVD at A for 14 days', () => {
    const rows = [row('A * DVD loanPeriod 3d'), row('A Child * loanPeriod 14d')];
    const resolved = resolveRule(rows, key('A', 'Child', 'DVD'), 'loanPeriod');

    expect(resolved.value).toEqual(days(14));
    expect([resolved.row?.id, resolved.beaten.map(({ id }) => id)]).toEqual([
      'A Child * loanPeriod 14d',
      ['A * DVD loanPeriod 3d'],
    ]);
  });

  it('AC-02 branch beats everything: a child borrows a book under branch A for 21 days', () => {
    const rows = [row('* Child BOOK loanPeriod 7d'), row('A * * loanPeriod 21d')];

    expect(resolveRule(rows, key('A', 'Child', 'BOOK'), 'loanPeriod').value).toEqual(days(21));
  });

  it('AC-03 each rule is resolved alone: 14 days from one row, 500 rupiah from another', () => {
    const book = ruleBook(
      [row('A Child * loanPeriod 14d'), row('* * * finePerPeriod 500')],
      key('A', 'Child', 'BOOK'),
    );

    expect([book.valueOf('loanPeriod'), book.valueOf('finePerPeriod')]).toEqual([days(14), 500]);
  });

  it('AC-04 the home of the copy decides by default; home of the member or the desk as settings', () => {
    const branches = { homeOfCopy: 'B', homeOfMember: 'A', desk: 'C' };

    expect([
      branchForRules(branches),
      branchForRules(branches, 'homeOfMember'),
      branchForRules(branches, 'desk'),
    ]).toEqual(['B', 'A', 'C']);
  });

  it('AC-05 without any row nobody may borrow, unlimited is a value of its own, and 0 is no blank', () => {
    const limit = (...rows: RuleRow[]) => resolveRule(rows, key('A', 'Child', 'BOOK'), 'maxLoans').value;

    expect([
      limit(),
      limit(row('* * * maxLoans unlimited')),
      limit(row('A * * maxLoans 0'), row('* * * maxLoans 5')),
    ]).toEqual([null, 'unlimited', 0]);
    expect([warningsOfMatrix([]), warningsOfMatrix([row('* * * maxLoans 2')])]).toEqual([
      [{ code: 'NO_LOAN_LIMIT_FOR_EVERYBODY' }],
      [],
    ]);
  });

  it('AC-06 rows of other types never fit: without a match the default of the member holds', () => {
    const rows = [
      row('* Std NOVEL loanPeriod 7d'),
      row('* Std COMIC loanPeriod 3d'),
      row('* Std * loanPeriod 10d'),
    ];

    expect(resolveRule(rows, key('A', 'Std', 'MAP'), 'loanPeriod').value).toEqual(days(10));
  });

  it('AC-06 two rows for one cell cannot be saved', () => {
    const rows = [row('* Std NOVEL loanPeriod 7d'), { ...row('* Std NOVEL loanPeriod 3d'), id: 'second' }];

    expect(problemsOfMatrix(rows)).toEqual([
      { code: 'AMBIGUOUS', rowId: 'second', otherRowId: '* Std NOVEL loanPeriod 7d' },
    ]);
  });

  it('AC-07 a new library lends two copies for seven days with one renewal, no fine and no grace', () => {
    const rows = SEED_RULES.map((seed) => ({ ...seed, id: seed.name }));
    const { valueOf } = ruleBook(rows, key('A', 'Standard', 'BOOK'));

    expect([
      valueOf('maxLoans'),
      valueOf('loanPeriod'),
      valueOf('maxRenewals'),
      valueOf('finePerPeriod'),
      valueOf('fineGrace'),
    ]).toEqual([2, days(7), 1, 0, 0]);
    expect([problemsOfMatrix(rows), warningsOfMatrix(rows)]).toEqual([[], []]);
  });

  it('AC-09 ties are broken by what a row names, in this order and by no count: branch, category, material type', () => {
    const rows = [
      '* * *',
      '* * BOOK',
      '* Child *',
      '* Child BOOK',
      'A * *',
      'A * BOOK',
      'A Child *',
      'A Child BOOK',
    ].map((cell) => row(`${cell} finePerPeriod 1`));

    expect(
      rowsThatFit(rows, key('A', 'Child', 'BOOK'), 'finePerPeriod').map(({ id }) =>
        id.replace(' finePerPeriod 1', ''),
      ),
    ).toEqual([
      'A Child BOOK',
      'A Child *',
      'A * BOOK',
      'A * *',
      '* Child BOOK',
      '* Child *',
      '* * BOOK',
      '* * *',
    ]);
  });
});

describe('what cannot be saved', () => {
  it.each([
    ['* * * maxLoan 3', 'UNKNOWN_RULE'],
    ['* * * toString 3', 'UNKNOWN_RULE'],
    ['* * * maxLoans -1', 'NOT_A_VALUE'],
    ['* * * maxLoans 1.5', 'NOT_A_VALUE'],
    ['* * * maxLoans ', 'NOT_A_VALUE'],
    ['* * * maxLoans 007', 'NOT_A_VALUE'],
    ['* * * loanPeriod 7', 'NOT_A_VALUE'],
    ['* * * loanPeriod 0d', 'NOT_A_VALUE'],
    ['* * * finePerPeriod unlimited', 'NOT_A_VALUE'],
    ['* * * dueDateMode Dayweek', 'NOT_A_VALUE'],
    ['* * * fixedDueDate 2026-02-30', 'NOT_A_VALUE'],
    ['* * * finePeriod 0', 'NOT_A_VALUE'],
    ['A Child * debtLimit 5000', 'ONLY_PER_CATEGORY'],
    ['* Child DVD maxLoansTotal 3', 'ONLY_PER_CATEGORY'],
  ])('%s is refused: %s', (text, code) => {
    expect(problemsOfMatrix([row(text)])).toEqual([{ code, rowId: text, otherRowId: null }]);
  });

  it.each([
    '* * * loanPeriod 4h',
    'A Child DVD maxLoans unlimited',
    '* * * fixedDueDate 2026-08-20',
    '* * * fixedDueDate none',
    '* Child * debtLimit 0',
  ])('%s is right', (text) => {
    expect(problemsOfMatrix([row(text)])).toEqual([]);
  });

  it('a row that names a star is no wildcard of another kind: only `*` stands for every', () => {
    expect(rowsThatFit([row('A* * * maxLoans 3')], key('A', 'Child', 'BOOK'), 'maxLoans')).toEqual([]);
  });

  it('a row with a value that cannot have been saved is a fault that names it', () => {
    expect(() => resolveRule([row('* * * maxLoans many')], key('A', 'Child', 'BOOK'), 'maxLoans')).toThrow(
      'Rule row * * * maxLoans many says many; maxLoans does not know that value',
    );
  });

  it('every default is a value that could be saved, except that nobody said how many copies may be lent', () => {
    const written = Object.entries(RULES).map(([name, { fallback }]) =>
      typeof fallback === 'object' && fallback ? [name, `${fallback.count}d`] : [name, String(fallback)],
    );
    const rows = written.map(([name = '', value = '']) => row(`* * * ${name} ${value}`));

    expect(problemsOfMatrix(rows).map(({ rowId }) => rowId)).toEqual(['* * * maxLoans null']);
  });
});

it('resolution equals looking the eight kinds of cell up one after the other', () => {
  const pick = (...texts: string[]) => fc.constantFrom(ANY, ...texts);
  const anyRow = fc.record({
    branch: pick('A', 'B'),
    category: pick('Child', 'Adult'),
    materialType: pick('BOOK', 'DVD'),
    value: fc.integer({ min: 0, max: 99 }).map(String),
  });
  const anyKey = fc.record({
    branch: fc.constantFrom('A', 'B'),
    category: fc.constantFrom('Child', 'Adult'),
    materialType: fc.constantFrom('BOOK', 'DVD'),
  });
  const anyMatrix = fc.uniqueArray(anyRow, {
    maxLength: 27,
    selector: (one) => `${one.branch} ${one.category} ${one.materialType}`,
  });

  fc.assert(
    fc.property(anyMatrix, anyKey, (cells, asked) => {
      const rows = cells.map((cell, index) => ({ ...cell, id: `row ${index}`, name: 'finePerPeriod' }));
      const lookUp = (branch: string, category: string, materialType: string) =>
        rows.find(
          (one) => one.branch === branch && one.category === category && one.materialType === materialType,
        );
      const { branch, category, materialType } = asked;
      const oracle =
        lookUp(branch, category, materialType) ??
        lookUp(branch, category, ANY) ??
        lookUp(branch, ANY, materialType) ??
        lookUp(branch, ANY, ANY) ??
        lookUp(ANY, category, materialType) ??
        lookUp(ANY, category, ANY) ??
        lookUp(ANY, ANY, materialType) ??
        lookUp(ANY, ANY, ANY);

      const resolved = resolveRule(rows, asked, 'finePerPeriod');

      expect([resolved.row?.id, resolved.value]).toEqual([oracle?.id, Number(oracle?.value ?? 0)]);
    }),
    { numRuns: 500 },
  );
});
