import { toInitials } from './initials';

test('a name of several words gives its first and last initial, a mononym one', () => {
  expect(toInitials('Nur Kholifah')).toBe('NK');
  expect(toInitials('Raden Ajeng Kartini')).toBe('RK');
  expect(toInitials('Suharni')).toBe('S');
});

test('titles in brackets and stray spaces give no initial', () => {
  expect(toInitials('  Siti  Aminah (contoh)')).toBe('SA');
  expect(toInitials('')).toBe('');
});
