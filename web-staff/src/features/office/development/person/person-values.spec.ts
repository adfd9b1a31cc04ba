import { pressingOf, profileInput } from './person-values';

test.each([
  [null, 'later'],
  ['2026-11-23', 'over'],
  ['2026-11-24', 'soon'],
  ['2026-12-24', 'soon'],
  ['2026-12-25', 'coming'],
  ['2027-02-22', 'coming'],
  ['2027-02-23', 'later'],
])('a certificate until %s is %s on 24 November', (until, expected) => {
  expect(pressingOf(until, '2026-11-24')).toBe(expected);
});

test('sends null for what is not typed, and no status that is not one', () => {
  const draft = { rankId: '', postId: 'spo_1', status: 'X', education: ' ', leadId: '', startedOn: '' };

  expect(profileInput(draft)).toEqual({
    rankId: null,
    postId: 'spo_1',
    status: null,
    education: null,
    leadId: null,
    startedOn: null,
  });
});
