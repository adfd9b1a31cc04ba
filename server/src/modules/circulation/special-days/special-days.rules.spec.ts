import { ruleRow } from '../testing/check-out-facts';
import { ruleBook } from '../rules/rule-matrix.rules';
import type { SpecialDays } from './special-days.rules';
import { findClash, EVERY_CELL, hasAnyDay, buildMatrixForDay } from './special-days.rules';

const ROWS = [
  '* Standard * maxLoans 5',
  '* Standard * loanPeriod 14d',
  'A * * loanPeriod 21d',
  '* * * finePerPeriod 500',
].map(ruleRow);
const TUESDAYS: SpecialDays = {
  ...EVERY_CELL,
  id: 'spd_1',
  name: 'Selasa ramai',
  from: '2026-08-01',
  until: '2026-08-31',
  weekdays: [2],
  maxLoans: '1',
  loanPeriod: '3d',
};
const KEY = { branch: 'A', category: 'Standard', materialType: 'BOOK' };

function onDay(day: string, specialDays = [TUESDAYS], key = KEY) {
  const { valueOf, resolve } = ruleBook(buildMatrixForDay(day, ROWS, specialDays), key);
  return [
    valueOf('maxLoans'),
    valueOf('loanPeriod').count,
    valueOf('finePerPeriod'),
    resolve('loanPeriod').row?.specialDays ?? null,
  ];
}

it('AC-08 without special days a Tuesday is like any other day', () => {
  expect(onDay('2026-08-18', [])).toEqual([5, 21, 500, null]);
});

it('AC-08 as a setting a special Tuesday beats what branch and member type say, and its name is shown; other rules stay', () => {
  expect([onDay('2026-08-18'), onDay('2026-08-19')]).toEqual([
    [1, 3, 500, 'Selasa ramai'],
    [5, 21, 500, null],
  ]);
});

it('AC-08 special days are dated: on the first Tuesday after them they are over', () => {
  expect([onDay('2026-07-28'), onDay('2026-09-01')]).toEqual([
    [5, 21, 500, null],
    [5, 21, 500, null],
  ]);
});

it('special days of one branch leave the rows of the others as they are', () => {
  const there = [{ ...TUESDAYS, branch: 'B', maxLoans: null }];

  expect([onDay('2026-08-18', there), onDay('2026-08-18', there, { ...KEY, branch: 'B' })]).toEqual([
    [5, 21, 500, null],
    [5, 3, 500, 'Selasa ramai'],
  ]);
});

it('two special days for one cell clash on the first day on which both hold, and only over the same rule', () => {
  const weekend: SpecialDays = {
    ...TUESDAYS,
    id: 'spd_2',
    name: 'Libur',
    from: '2026-08-20',
    until: '2026-09-30',
    weekdays: [],
  };
  const clash = (change: Partial<SpecialDays>) =>
    findClash({ ...weekend, ...change }, [TUESDAYS])?.on ?? null;

  expect([
    clash({}),
    clash({ weekdays: [1, 3] }),
    clash({ from: '2026-08-26' }),
    clash({ branch: 'A' }),
    clash({ id: 'spd_1' }),
  ]).toEqual(['2026-08-25', null, null, null, null]);
  expect(
    findClash({ ...weekend, maxLoans: null, loanPeriod: '3d' }, [{ ...TUESDAYS, loanPeriod: null }]),
  ).toBeNull();
});

it('a span in which no chosen weekday comes holds no day', () => {
  expect([
    hasAnyDay(TUESDAYS),
    hasAnyDay({ from: '2026-08-19', until: '2026-08-24', weekdays: [2] }),
    hasAnyDay({ from: '2026-08-19', until: '2026-08-18', weekdays: [] }),
  ]).toEqual([true, false, false]);
});
