import type { LedgerLine } from './settlement';
import { settled } from './settlement';

const charge = (reason: string, amount: number, loanId: string | null = null): LedgerLine => ({ kind: 'CHARGE', reason, loanId, amount });
const credit = (kind: string, amount: number, cause: Partial<LedgerLine> = {}): LedgerLine => ({ kind, reason: null, loanId: null, ...cause, amount: -amount });
const openOf = (lines: readonly LedgerLine[]) => settled(lines).map(({ reason, open, waived }) => `${reason} ${open} ${waived}`);

it('money settles the oldest charge first, and what is over the next', () => {
  expect(openOf([charge('OVERDUE', 2_500), charge('LOST', 80_000), credit('PAYMENT', 5_000)])).toEqual(['OVERDUE 0 0', 'LOST 77500 0']);
});

it('a waiver says how much of each charge the library gave up', () => {
  expect(openOf([charge('OVERDUE', 2_500), charge('LOST', 80_000), credit('PAYMENT', 2_500), credit('WAIVER', 80_000)])).toEqual(['OVERDUE 0 0', 'LOST 0 80000']);
});

it('what names its cause settles that charge before older ones', () => {
  expect(openOf([charge('OVERDUE', 2_500, 'lon_1'), charge('LOST', 80_000, 'lon_2'), credit('REFUND', 80_000, { reason: 'LOST', loanId: 'lon_2' })])).toEqual(['OVERDUE 2500 0', 'LOST 0 0']);
});

it('what the library owes settles the next charge, a debt that was paid leaves nothing of it', () => {
  expect(openOf([charge('LOST', 80_000, 'lon_1'), credit('PAYMENT', 80_000), credit('REFUND', 80_000, { reason: 'LOST', loanId: 'lon_1' }), charge('OVERDUE', 500)])).toEqual(['LOST 0 0', 'OVERDUE 0 0']);
});
