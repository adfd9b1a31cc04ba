import type { RuleName } from './definitions/all-rules.rules';
import { RULES } from './definitions/all-rules.rules';
import { describeTypedValue, readTypedValue } from './typed-rule-value.rules';

const read = (name: RuleName, text: string) => readTypedValue(RULES[name], text);

test.each([
  ['14', '14d'],
  ['14d', '14d'],
  ['14 hari', '14d'],
  ['14hari', '14d'],
  [' 14  Hari ', '14d'],
  ['2 minggu', '14d'],
  ['2w', '14d'],
  ['2 weeks', '14d'],
  ['1 day', '1d'],
  ['4 jam', '4h'],
  ['4h', '4h'],
  ['366', '366d'],
])('a loan period takes "%s" as %s', (typed, kept) => {
  expect(read('loanPeriod', typed)).toBe(kept);
});

test.each(['abc', '-3', '3.5', '9999', '0', '', '14 bulan', '53 minggu', '241 jam', 'rp14', '14 buku'])(
  'a loan period cannot be "%s"',
  (typed) => {
    expect(read('loanPeriod', typed)).toBeUndefined();
  },
);

test('numbers are taken with the word for what they count, money as people write it', () => {
  expect([
    read('maxLoans', '5'),
    read('maxLoans', '5 buku'),
    read('maxLoans', 'tak terbatas'),
    read('maxLoans', '∞'),
    read('maxRenewals', '2 kali'),
    read('holdPickupDays', '1 minggu'),
    read('holdPickupDays', '7 hari'),
  ]).toEqual(['5', '5', 'unlimited', 'unlimited', '2', '7', '7']);
  expect([
    read('finePerPeriod', 'Rp1.000'),
    read('finePerPeriod', 'Rp 1.000,-'),
    read('finePerPeriod', '500'),
    read('finePerPeriod', '1000 rupiah'),
    read('fineMax', '25.000'),
  ]).toEqual(['1000', '1000', '500', '1000', '25000']);
  expect([
    read('maxLoans', '5 hari'),
    read('maxLoans', 'rp5'),
    read('finePerPeriod', '1.00'),
    read('holdPickupDays', '4 jam'),
    read('highHoldsDays', '0'),
    read('provisionalMaxLoans', 'unlimited'),
  ]).toEqual(Array(6).fill(undefined));
});

test('whatever a row can hold can be typed as it stands there', () => {
  for (const [typed, name] of [
    ['7d', 'loanPeriod'],
    ['unlimited', 'fineMax'],
    ['0', 'fineGrace'],
  ] as const)
    expect(read(name, typed)).toBe(typed);
  for (const rule of Object.values(RULES))
    for (const choice of rule.choices) expect(readTypedValue(rule, choice)).toBe(choice);
});

test('a value that cannot be is answered with how one is written', () => {
  expect(describeTypedValue(RULES.loanPeriod).ID).toBe(
    'Tulis lamanya, paling lama 366 hari: misalnya 14, 14 hari, 2 minggu, atau 4 jam.',
  );
  expect(describeTypedValue(RULES.fineMax).EN).toBe('Write whole rupiah, for example 1,000, or "unlimited".');
});
