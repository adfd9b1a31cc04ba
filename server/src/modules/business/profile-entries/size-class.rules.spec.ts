import { PP_7_2021, classifySize } from './profile-facts.rules';

test.each([
  [0, 'MICRO'],
  [2_000_000_000, 'MICRO'],
  [2_000_000_001, 'SMALL'],
  [15_000_000_000, 'SMALL'],
  [15_000_000_001, 'MEDIUM'],
  [50_000_000_000, 'MEDIUM'],
  [50_000_000_001, 'LARGE'],
])('sales of Rp%d a year make a business %s', (sales, sizeClass) => {
  expect(classifySize({ basis: 'SALES', sales }, PP_7_2021).sizeClass).toBe(sizeClass);
});

test.each([
  [1_000_000_000, 'MICRO'],
  [1_000_000_001, 'SMALL'],
  [5_000_000_000, 'SMALL'],
  [5_000_000_001, 'MEDIUM'],
  [10_000_000_000, 'MEDIUM'],
  [10_000_000_001, 'LARGE'],
])('capital of Rp%d makes a business that is being founded %s', (capital, sizeClass) => {
  expect(classifySize({ basis: 'CAPITAL', capital }, PP_7_2021).sizeClass).toBe(sizeClass);
});

test('the answer names the limit that decided, and none above all', () => {
  expect(classifySize({ basis: 'SALES', sales: 3_000_000_000 }, PP_7_2021)).toEqual({
    sizeClass: 'SMALL',
    upTo: 15_000_000_000,
  });
  expect(classifySize({ basis: 'SALES', sales: 60_000_000_000 }, PP_7_2021)).toEqual({
    sizeClass: 'LARGE',
    upTo: null,
  });
});
