import { figureChanges } from './figure-draft';

const draft = {
  amount: 'Rp2.500.000.000',
  value: { indonesian: 'wajib', english: '' },
  sourceName: 'PP 7/2021',
  sourceUrl: ' ',
  effectiveSince: '',
  reviewedOn: '2026-11-27',
};

test('an amount is sent as a number and words as words, never both', () => {
  expect(figureChanges(draft, true)).toEqual({
    amount: 2_500_000_000,
    sourceName: 'PP 7/2021',
    sourceUrl: null,
    effectiveSince: null,
    reviewedOn: '2026-11-27',
  });
  expect(figureChanges(draft, false)).toEqual({
    value: { indonesian: 'wajib', english: null },
    sourceName: 'PP 7/2021',
    sourceUrl: null,
    effectiveSince: null,
    reviewedOn: '2026-11-27',
  });
});
