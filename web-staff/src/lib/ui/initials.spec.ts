import { initialsOf } from './initials';

test('a name of several words gives its first and last initial, a mononym one', () => {
  expect(initialsOf('Nur Kholifah')).toBe('NK');
  expect(initialsOf('Raden Ajeng Kartini')).toBe('RK');
  expect(initialsOf('Suharni')).toBe('S');
});

test('titles in brackets and stray spaces give no initial', () => {
  expect(initialsOf('  Siti  Aminah (contoh)')).toBe('SA');
  expect(initialsOf('')).toBe('');
});
