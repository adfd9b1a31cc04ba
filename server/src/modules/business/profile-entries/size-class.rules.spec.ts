import { PP_7_2021, classifySize } from './profile-facts.rules';

test.each([
  [0, 'MIKRO'],
  [2_000_000_000, 'MIKRO'],
  [2_000_000_001, 'KECIL'],
  [15_000_000_000, 'KECIL'],
  [15_000_000_001, 'MENENGAH'],
  [50_000_000_000, 'MENENGAH'],
  [50_000_000_001, 'BESAR'],
])('sales of Rp%d a year make a business %s', (sales, sizeClass) => {
  expect(classifySize({ basis: 'SALES', sales }, PP_7_2021).sizeClass).toBe(sizeClass);
});

test.each([
  [1_000_000_000, 'MIKRO'],
  [1_000_000_001, 'KECIL'],
  [5_000_000_000, 'KECIL'],
  [5_000_000_001, 'MENENGAH'],
  [10_000_000_000, 'MENENGAH'],
  [10_000_000_001, 'BESAR'],
])('capital of Rp%d makes a business that is being founded %s', (capital, sizeClass) => {
  expect(classifySize({ basis: 'CAPITAL', capital }, PP_7_2021).sizeClass).toBe(sizeClass);
});

test('the answer names the limit that decided, and none above all', () => {
  expect(classifySize({ basis: 'SALES', sales: 3_000_000_000 }, PP_7_2021)).toEqual({
    sizeClass: 'KECIL',
    upTo: 15_000_000_000,
  });
  expect(classifySize({ basis: 'SALES', sales: 60_000_000_000 }, PP_7_2021)).toEqual({
    sizeClass: 'BESAR',
    upTo: null,
  });
});
