import { ruleRow } from '../testing/check-out-facts';
import { ruleBook } from './rule-matrix';
import { matrixOn } from './special-days';

const ROWS = ['* Standard * maxLoans 5', '* Standard * loanPeriod 14d', '* * * finePerPeriod 500'].map(ruleRow);
const TUESDAYS = { id: 'spd_1', name: 'Selasa ramai', from: '2026-08-01', until: '2026-08-31', weekdays: [2], rows: ['* * * maxLoans 1', '* * * loanPeriod 3d'].map(ruleRow) };
const KEY = { branch: 'A', category: 'Standard', materialType: 'BOOK' };

function onDay(day: string, specialDays = [TUESDAYS]) {
  const { rows, because } = matrixOn(day, ROWS, specialDays);
  const { valueOf } = ruleBook(rows, KEY);
  return [valueOf('maxLoans'), valueOf('loanPeriod').count, valueOf('finePerPeriod'), because.map(({ name }) => name)];
}

it('AC-08 without special days a Tuesday is like any other day', () => {
  expect(onDay('2026-08-18', [])).toEqual([5, 14, 500, []]);
});

it('AC-08 as a setting a special Tuesday beats what the member type says, and its name is shown; other rules stay', () => {
  expect([onDay('2026-08-18'), onDay('2026-08-19')]).toEqual([[1, 3, 500, ['Selasa ramai']], [5, 14, 500, []]]);
});

it('AC-08 special days are dated: on the first Tuesday after them they are over', () => {
  expect([onDay('2026-07-28'), onDay('2026-09-01')]).toEqual([[5, 14, 500, []], [5, 14, 500, []]]);
});
