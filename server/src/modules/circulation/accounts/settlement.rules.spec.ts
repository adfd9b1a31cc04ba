import fc from 'fast-check';

import type { LedgerLine } from './settlement.rules';
import { settleCharges } from './settlement.rules';

const charge = (reason: string, amount: number, loanId: string | null = null): LedgerLine => ({
  kind: 'CHARGE',
  reason,
  loanId,
  amount,
});
const credit = (kind: string, amount: number, cause: Partial<LedgerLine> = {}): LedgerLine => ({
  kind,
  reason: null,
  loanId: null,
  ...cause,
  amount: -amount,
});
const openOf = (lines: readonly LedgerLine[]) =>
  settleCharges(lines).map(({ reason, open, waived }) => `${reason} ${open} ${waived}`);

it('money settles the oldest charge first, and what is over the next', () => {
  expect(openOf([charge('OVERDUE', 2_500), charge('LOST', 80_000), credit('PAYMENT', 5_000)])).toEqual([
    'OVERDUE 0 0',
    'LOST 77500 0',
  ]);
});

it('a waiver says how much of each charge the library gave up', () => {
  expect(
    openOf([
      charge('OVERDUE', 2_500),
      charge('LOST', 80_000),
      credit('PAYMENT', 2_500),
      credit('WAIVER', 80_000),
    ]),
  ).toEqual(['OVERDUE 0 2500', 'LOST 0 77500']);
});

it('a waiver is about a fine before it is about the price of a lost book, older or newer', () => {
  const lost = [charge('LOST', 80_000, 'lon_2'), charge('PROCESSING', 10_000, 'lon_2')];
  const settling = [credit('PAYMENT', 80_000), credit('WAIVER', 20_000)];

  expect(openOf([charge('OVERDUE', 20_000, 'lon_1'), ...lost, ...settling])).toEqual([
    'OVERDUE 0 20000',
    'LOST 0 0',
    'PROCESSING 10000 0',
  ]);
  expect(openOf([...lost, charge('OVERDUE', 20_000, 'lon_1'), ...settling])).toEqual([
    'LOST 0 0',
    'PROCESSING 10000 0',
    'OVERDUE 0 20000',
  ]);
});

it('a debt that was paid as a whole is over: a later waiver is about what came after it', () => {
  expect(
    openOf([
      charge('OVERDUE', 20_000, 'lon_1'),
      credit('PAYMENT', 20_000),
      charge('LOST', 80_000, 'lon_2'),
      credit('WAIVER', 80_000),
    ]),
  ).toEqual(['OVERDUE 0 0', 'LOST 0 80000']);
});

it('what was paid before a charge came was paid for the older ones: giving up the new one gives back nothing of it', () => {
  const lines = [
    charge('OVERDUE', 100_000, 'lon_1'),
    credit('PAYMENT', 95_000),
    charge('LOST', 80_000, 'lon_2'),
    credit('WAIVER', 80_000),
  ];

  expect(openOf(lines)).toEqual(['OVERDUE 0 5000', 'LOST 5000 75000']);
});

it('it does not matter whether somebody pays or is let off first, and no more than was paid can come back', () => {
  const charges = fc.array(
    fc.record({
      reason: fc.constantFrom('OVERDUE', 'LOST', 'PROCESSING', 'DAMAGE', 'OTHER'),
      amount: fc.integer({ min: 1, max: 100 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  fc.assert(
    fc.property(charges, fc.nat({ max: 100 }), fc.nat({ max: 100 }), (owed, percentPaid, percentWaived) => {
      const total = owed.reduce((sum, { amount }) => sum + amount, 0);
      const paid = Math.floor((total * percentPaid) / 100);
      const waived = Math.floor(((total - paid) * percentWaived) / 100);
      const lines = owed.map(({ reason, amount }, index) => charge(reason, amount, `lon_${index}`));
      const [money, gift] = [credit('PAYMENT', paid), credit('WAIVER', waived)];
      const after = settleCharges([...lines, money, gift]);
      const comesBack = after.reduce(
        (sum, one) => sum + (one.reason === 'LOST' ? one.amount - one.waived : 0),
        0,
      );

      expect(settleCharges([...lines, gift, money])).toEqual(after);
      expect(after.reduce((sum, one) => sum + one.waived, 0)).toBe(waived);
      expect(comesBack - (total - paid - waived)).toBeLessThanOrEqual(paid);
    }),
  );
});

it('what names its cause settles that charge before older ones', () => {
  expect(
    openOf([
      charge('OVERDUE', 2_500, 'lon_1'),
      charge('LOST', 80_000, 'lon_2'),
      credit('REFUND', 80_000, { reason: 'LOST', loanId: 'lon_2' }),
    ]),
  ).toEqual(['OVERDUE 2500 0', 'LOST 0 0']);
});

it('what the library owes settles the next charge, a debt that was paid leaves nothing of it', () => {
  expect(
    openOf([
      charge('LOST', 80_000, 'lon_1'),
      credit('PAYMENT', 80_000),
      credit('REFUND', 80_000, { reason: 'LOST', loanId: 'lon_1' }),
      charge('OVERDUE', 500),
    ]),
  ).toEqual(['LOST 0 0', 'OVERDUE 0 0']);
});
