import { reviewDueOn } from './review.rules';

test('something is due again after whole months, at the end of a shorter month at the latest', () => {
  expect([
    reviewDueOn('2026-11-10', 6),
    reviewDueOn('2026-08-31', 6),
    reviewDueOn('2027-08-31', 6),
    reviewDueOn('2026-12-15', 1),
    reviewDueOn('2026-01-31', 12),
  ]).toEqual(['2027-05-10', '2027-02-28', '2028-02-29', '2027-01-15', '2027-01-31']);
});
