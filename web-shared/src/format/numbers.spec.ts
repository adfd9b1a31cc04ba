import { grouped, rupiah } from './numbers';

test('thousands are grouped by the custom of the language', () => {
  expect(grouped(1234, 'id')).toBe('1.234');
  expect(grouped(1234567, 'en')).toBe('1,234,567');
  expect([grouped(0, 'id'), grouped(999, 'id')]).toEqual(['0', '999']);
});

test('money is whole rupiah without a space', () => {
  expect(rupiah(5000, 'id')).toBe('Rp5.000');
  expect(rupiah(5000, 'en')).toBe('Rp5,000');
  expect(rupiah(-1500, 'id')).toBe('−Rp1.500');
});
